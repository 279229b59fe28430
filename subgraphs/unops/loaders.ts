import type { DataSource } from 'typeorm';

import type { SubgraphContext } from '../_kit/context.ts';
import { createCentreLoaders } from './centres/loaders.ts';
import { createEngagementLoaders } from './engagements/loaders.ts';
import { createFinanceLoaders } from './finance/loaders.ts';
import { createLegacyLoaders } from './legacy/loaders.ts';
import { createProcurementLoaders } from './procurement/loaders.ts';
import { createWorkLoaders } from './works/loaders.ts';

/** Every loader of UNOPS's programmes. */
export const createLoaders = (db: DataSource, asOf: string) => ({
  ...createCentreLoaders(db, asOf),
  ...createEngagementLoaders(db),
  ...createFinanceLoaders(db),
  ...createWorkLoaders(db),
  ...createProcurementLoaders(db),
  ...createLegacyLoaders(db, asOf),
});

export type Context = SubgraphContext<ReturnType<typeof createLoaders>>;
