import { runSubgraph } from '../_kit/serve-subgraph.ts';
import { unicef } from './subgraph.ts';

await runSubgraph(unicef);
