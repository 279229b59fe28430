import type { DataSource } from 'typeorm';

import { loadManyBy, loadOneBy } from '../../_kit/loading/load-by.ts';
import { IndicatorSdgEntity, IndicatorSheetEntity, ResultStatementEntity } from './entities.ts';

/** The results framework by code, and what hangs on an indicator. */
export const frameworkLoaders = (db: DataSource) => ({
  statement: loadOneBy(db, ResultStatementEntity, 'code'),
  statementsUnder: loadManyBy(db, ResultStatementEntity, 'parentCode', 'position'),
  indicator: loadOneBy(db, IndicatorSheetEntity, 'code'),
  indicatorsOf: loadManyBy(db, IndicatorSheetEntity, 'statementCode', 'position'),
  sdgsOf: loadManyBy(db, IndicatorSdgEntity, 'indicatorCode', 'sdgCode'),
});
