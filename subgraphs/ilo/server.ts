import { runSubgraph } from '../_kit/serve-subgraph.ts';
import { ilo } from './subgraph.ts';

await runSubgraph(ilo);
