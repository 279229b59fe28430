import { runSubgraph } from '../_kit/serve-subgraph.ts';
import { unhcr } from './subgraph.ts';

await runSubgraph(unhcr);
