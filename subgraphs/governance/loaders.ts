import type { DataSource } from 'typeorm';

import type { SubgraphContext } from '../_kit/context.ts';
import { accountabilityLoaders } from './accountability/loaders.ts';
import { committeeLoaders } from './committee/loaders.ts';
import { frameworkLoaders } from './framework/loaders.ts';
import { jointLoaders } from './joint/loaders.ts';
import { publicationLoaders } from './publications/loaders.ts';
import { referenceLoaders } from './reference/loaders.ts';
import { steeringLoaders } from './steering/loaders.ts';

/** Everything that governance's fields load in batches. */
export const createLoaders = (db: DataSource) => ({
  ...referenceLoaders(db),
  ...frameworkLoaders(db),
  ...committeeLoaders(db),
  ...publicationLoaders(db),
  ...steeringLoaders(db),
  ...accountabilityLoaders(db),
  ...jointLoaders(db),
});

export type Loaders = ReturnType<typeof createLoaders>;

export type Context = SubgraphContext<Loaders>;
