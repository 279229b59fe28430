import { defineSubgraph } from '../_kit/define-subgraph.ts';
import * as entities from './entities.ts';
import * as employerEntities from './employers/entities.ts';
import { indicators } from './indicators.ts';
import { createLoaders } from './loaders.ts';
import { records } from './records.ts';
import { resolvers } from './resolvers.ts';
import { seed } from './seed.ts';

/** ILO: decent work. */
export const ilo = defineSubgraph({
  name: 'ilo',
  port: 4003,
  folder: new URL('.', import.meta.url),
  entities: [...Object.values(employerEntities), ...Object.values(entities)],
  records,
  resolvers,
  createLoaders,
  indicators,
  seed,
  servesPeople: true,
});
