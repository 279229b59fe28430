import type { DataSource } from 'typeorm';

import { loadManyBy } from '../../_kit/loading/load-by.ts';
import { ManagementFeeEntity } from './entities.ts';

/** Fees by engagement. */
export const createFinanceLoaders = (db: DataSource) => ({
  feesOfEngagement: loadManyBy(db, ManagementFeeEntity, 'engagementId', 'chargedOn'),
});
