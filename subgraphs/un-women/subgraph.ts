import { defineSubgraph } from '../_kit/define-subgraph.ts';
import * as entities from './entities.ts';
import { indicators } from './indicators.ts';
import { createLoaders } from './loaders.ts';
import { records } from './records.ts';
import { resolvers } from './resolvers.ts';
import { seed } from './seed.ts';

/** UN Women: gender equality and protection from violence. */
export const unWomen = defineSubgraph({
  name: 'un-women',
  port: 4004,
  folder: new URL('.', import.meta.url),
  entities: Object.values(entities),
  records,
  resolvers,
  createLoaders,
  indicators,
  seed,
  servesPeople: true,
});
