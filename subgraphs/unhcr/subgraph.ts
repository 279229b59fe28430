import type { EntitySchema } from 'typeorm';

import { defineSubgraph } from '../_kit/define-subgraph.ts';
import * as entities from './entities.ts';
import { iatiTables } from './iati/load-iati.ts';
import { indicators } from './indicators.ts';
import { createLoaders } from './loaders.ts';
import { publicSeriesTables } from './public-series/load-public-series.ts';
import { UnhcrPublicSourceEntity } from './public-source/entities.ts';
import { records } from './records.ts';
import { resolvers } from './resolvers.ts';
import { seed } from './seed.ts';

/** UNHCR: international protection. */
export const unhcr = defineSubgraph({
  name: 'unhcr',
  port: 4001,
  folder: new URL('.', import.meta.url),
  entities: [
    ...Object.values<EntitySchema>(entities),
    UnhcrPublicSourceEntity,
    ...publicSeriesTables,
    ...iatiTables,
  ],
  records,
  resolvers,
  createLoaders,
  indicators,
  seed,
  servesPeople: true,
});
