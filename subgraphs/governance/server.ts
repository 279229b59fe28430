import { runSubgraph } from '../_kit/serve-subgraph.ts';
import { governance } from './subgraph.ts';

await runSubgraph(governance);
