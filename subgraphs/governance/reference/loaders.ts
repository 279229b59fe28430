import type { DataSource } from 'typeorm';

import { loadManyBy, loadOneBy } from '../../_kit/loading/load-by.ts';
import { IndicatorContributorEntity, IndicatorSheetEntity } from '../framework/entities.ts';
import {
  AgencyEntity,
  CountryEntity,
  MunicipalityEntity,
  ReferenceSourceEntity,
  SdgEntity,
} from './entities.ts';

/** Reference data by code. */
export const referenceLoaders = (db: DataSource) => ({
  agency: loadOneBy(db, AgencyEntity, 'code'),
  country: loadOneBy(db, CountryEntity, 'iso3'),
  municipality: loadOneBy(db, MunicipalityEntity, 'code'),
  sdg: loadOneBy(db, SdgEntity, 'code'),
  source: loadOneBy(db, ReferenceSourceEntity, 'code'),
  ledBy: loadManyBy(db, IndicatorSheetEntity, 'leadCode', 'position'),
  contributionsOf: loadManyBy(db, IndicatorContributorEntity, 'agencyCode', 'indicatorCode'),
});
