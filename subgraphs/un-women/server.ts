import { runSubgraph } from '../_kit/serve-subgraph.ts';
import { unWomen } from './subgraph.ts';

await runSubgraph(unWomen);
