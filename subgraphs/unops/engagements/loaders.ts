import type { DataSource } from 'typeorm';

import { loadOneBy } from '../../_kit/loading/load-by.ts';
import { loadRequired } from '../../_kit/loading/load-required.ts';
import { EngagementEntity } from './entities.ts';

/** Engagements by their id. */
export const createEngagementLoaders = (db: DataSource) => ({
  engagement: loadRequired(loadOneBy(db, EngagementEntity, 'id'), 'the engagement'),
});
