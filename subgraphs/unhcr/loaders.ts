import type { DataSource } from 'typeorm';

import type { SubgraphContext } from '../_kit/context.ts';
import { loadManyBy, loadOneBy } from '../_kit/loading/load-by.ts';
import { loadRequired } from '../_kit/loading/load-required.ts';
import {
  UnhcrIatiActivityEntity,
  UnhcrIatiBudgetEntity,
  UnhcrIatiSectorEntity,
} from './iati/entities.ts';
import { OriginCountryEntity } from './public-series/origin-country.ts';
import { UnhcrPublicSourceEntity } from './public-source/entities.ts';

/** What UNHCR's public data refers to; its own records lead only to people and centres, by the kit's loaders. */
export const createLoaders = (db: DataSource) => ({
  publicSource: loadRequired(loadOneBy(db, UnhcrPublicSourceEntity, 'id'), 'public source'),
  originCountry: loadRequired(loadOneBy(db, OriginCountryEntity, 'code'), 'origin'),
  iatiActivity: loadRequired(loadOneBy(db, UnhcrIatiActivityEntity, 'id'), 'IATI activity'),
  iatiBudgets: loadManyBy(db, UnhcrIatiBudgetEntity, 'activityId', 'periodStart'),
  iatiSectors: loadManyBy(db, UnhcrIatiSectorEntity, 'activityId', 'id'),
});

export type Context = SubgraphContext<ReturnType<typeof createLoaders>>;
