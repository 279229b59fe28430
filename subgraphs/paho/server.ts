import { runSubgraph } from '../_kit/serve-subgraph.ts';
import { paho } from './subgraph.ts';

await runSubgraph(paho);
