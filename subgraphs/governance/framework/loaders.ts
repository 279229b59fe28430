import type { DataSource } from 'typeorm';

import { loadManyBy, loadOneBy } from '../../_kit/loading/load-by.ts';
import { loadRequired } from '../../_kit/loading/load-required.ts';
import { IndicatorSdgEntity, IndicatorSheetEntity, ResultStatementEntity } from './entities.ts';

/** The results framework by code, and what hangs on an indicator. */
export const frameworkLoaders = (db: DataSource) => {
  const indicator = loadOneBy(db, IndicatorSheetEntity, 'code');
  return {
    statement: loadRequired(loadOneBy(db, ResultStatementEntity, 'code'), 'the result'),
    statementsUnder: loadManyBy(db, ResultStatementEntity, 'parentCode', 'position'),
    indicator,
    indicatorOfRecord: loadRequired(indicator, 'the indicator'),
    indicatorsOf: loadManyBy(db, IndicatorSheetEntity, 'statementCode', 'position'),
    sdgsOf: loadManyBy(db, IndicatorSdgEntity, 'indicatorCode', 'sdgCode'),
  };
};
