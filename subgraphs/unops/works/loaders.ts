import type { DataSource } from 'typeorm';

import { loadManyBy } from '../../_kit/loading/load-by.ts';
import {
  ContractValueEntity,
  InfrastructureWorkEntity,
  ProgressMeasurementEntity,
  WorkMilestoneEntity,
} from './entities.ts';

/** What belongs to a work, and the works of a transfer. */
export const createWorkLoaders = (db: DataSource) => ({
  contractValues: loadManyBy(db, ContractValueEntity, 'workId', 'inForceFrom'),
  progress: loadManyBy(db, ProgressMeasurementEntity, 'workId', 'measuredOn'),
  milestones: loadManyBy(db, WorkMilestoneEntity, 'workId', 'dueOn'),
  worksOfTransfer: loadManyBy(db, InfrastructureWorkEntity, 'assetTransferId', 'startsOn'),
});
