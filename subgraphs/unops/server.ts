import { runSubgraph } from '../_kit/serve-subgraph.ts';
import { unops } from './subgraph.ts';

await runSubgraph(unops);
