import type { DataSource } from 'typeorm';

import { loadManyBy, loadOneBy } from '../../_kit/loading/load-by.ts';
import {
  IndicatorContributorEntity,
  IndicatorEntity,
  IndicatorSdgEntity,
  IndicatorVersionEntity,
  ResultStatementEntity,
} from './entities.ts';
import { TargetEntity, TargetMilestoneEntity } from './targets/entities.ts';

/** The results framework by code, and what hangs on an indicator. */
export const frameworkLoaders = (db: DataSource) => ({
  statement: loadOneBy(db, ResultStatementEntity, 'code'),
  statementsUnder: loadManyBy(db, ResultStatementEntity, 'parentCode', 'position'),
  indicator: loadOneBy(db, IndicatorEntity, 'code'),
  indicatorsOf: loadManyBy(db, IndicatorEntity, 'statementCode', 'position'),
  contributorsOf: loadManyBy(db, IndicatorContributorEntity, 'indicatorCode', 'position'),
  sdgsOf: loadManyBy(db, IndicatorSdgEntity, 'indicatorCode', 'sdgCode'),
  versionsOf: loadManyBy(db, IndicatorVersionEntity, 'indicatorCode', 'version'),
  target: loadOneBy(db, TargetEntity, 'indicatorCode'),
  milestonesOf: loadManyBy(db, TargetMilestoneEntity, 'indicatorCode', 'dueOn'),
});
