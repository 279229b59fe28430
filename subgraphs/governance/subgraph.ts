import { defineSubgraph } from '../_kit/define-subgraph.ts';
import { entities } from './entities.ts';
import { indicators } from './indicators.ts';
import { createLoaders } from './loaders.ts';
import { records } from './records.ts';
import { resolvers } from './resolvers.ts';
import { seed } from './seed.ts';
import { writes } from './writes.ts';

/** Governance: what belongs to no agency. */
export const governance = defineSubgraph({
  name: 'governance',
  port: 4008,
  folder: new URL('.', import.meta.url),
  entities,
  writes,
  records,
  resolvers,
  createLoaders,
  indicators,
  seed,
  servesPeople: false,
});
