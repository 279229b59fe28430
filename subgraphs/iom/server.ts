import { runSubgraph } from '../_kit/serve-subgraph.ts';
import { iom } from './subgraph.ts';

await runSubgraph(iom);
