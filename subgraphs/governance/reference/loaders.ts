import type { DataSource } from 'typeorm';

import { loadManyBy, loadOneBy } from '../../_kit/loading/load-by.ts';
import { loadRequired } from '../../_kit/loading/load-required.ts';
import { IndicatorContributorEntity, IndicatorSheetEntity } from '../framework/entities.ts';
import {
  AgencyEntity,
  CountryEntity,
  MunicipalityEntity,
  ReferenceSourceEntity,
  SdgEntity,
} from './entities.ts';

/** Reference data by code. */
export const referenceLoaders = (db: DataSource) => {
  const agency = loadOneBy(db, AgencyEntity, 'code');
  const sdg = loadOneBy(db, SdgEntity, 'code');
  return {
    agency,
    agencyOfRecord: loadRequired(agency, 'the agency'),
    country: loadOneBy(db, CountryEntity, 'iso3'),
    municipality: loadOneBy(db, MunicipalityEntity, 'code'),
    sdg,
    sdgOfRecord: loadRequired(sdg, 'the goal, target or indicator'),
    source: loadRequired(loadOneBy(db, ReferenceSourceEntity, 'code'), 'the source'),
    ledBy: loadManyBy(db, IndicatorSheetEntity, 'leadCode', 'position'),
    contributionsOf: loadManyBy(db, IndicatorContributorEntity, 'agencyCode', 'indicatorCode'),
  };
};
