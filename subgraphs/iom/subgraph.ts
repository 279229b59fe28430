import { defineSubgraph } from '../_kit/define-subgraph.ts';
import * as entities from './entities.ts';
import { indicators } from './indicators.ts';
import { createLoaders } from './loaders.ts';
import * as missingMigrants from './missing-migrants/entities.ts';
import { records } from './records.ts';
import { resolvers } from './resolvers.ts';
import { seed } from './seed.ts';

/** IOM: reception, accommodation, documents and return; beside it, the Missing Migrants Project. */
export const iom = defineSubgraph({
  name: 'iom',
  port: 4002,
  folder: new URL('.', import.meta.url),
  entities: [...Object.values(entities), ...Object.values(missingMigrants)],
  records,
  resolvers,
  createLoaders,
  indicators,
  seed,
  servesPeople: true,
});
