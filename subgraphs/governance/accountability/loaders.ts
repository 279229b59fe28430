import type { DataSource } from 'typeorm';

import { loadManyBy } from '../../_kit/loading/load-by.ts';
import { SurveyEstimateEntity } from './entities.ts';

/** A survey round's estimates. */
export const accountabilityLoaders = (db: DataSource) => ({
  estimatesOf: loadManyBy(db, SurveyEstimateEntity, 'waveId', 'position'),
});
