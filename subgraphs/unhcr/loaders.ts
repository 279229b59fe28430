import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';

import type { SubgraphContext } from '../_kit/context.ts';
import { loadManyBy, loadOneBy } from '../_kit/loading/load-by.ts';
import {
  UnhcrIatiActivityEntity,
  UnhcrIatiBudgetEntity,
  UnhcrIatiSectorEntity,
} from './iati/entities.ts';
import { OriginCountryEntity } from './public-series/origin-country.ts';
import { UnhcrPublicSourceEntity } from './public-source/entities.ts';

/** What UNHCR's public data refers to; its own records lead only to people and centres, by the kit's loaders. */
export const createLoaders = (db: DataSource) => ({
  publicSource: found(loadOneBy(db, UnhcrPublicSourceEntity, 'id'), 'public source'),
  originCountry: found(loadOneBy(db, OriginCountryEntity, 'code'), 'origin'),
  iatiActivity: found(loadOneBy(db, UnhcrIatiActivityEntity, 'id'), 'IATI activity'),
  iatiBudgets: loadManyBy(db, UnhcrIatiBudgetEntity, 'activityId', 'periodStart'),
  iatiSectors: loadManyBy(db, UnhcrIatiSectorEntity, 'activityId', 'id'),
});

export type Context = SubgraphContext<ReturnType<typeof createLoaders>>;

// A foreign key promises each of these, so that a missing one is an error.
function found<Row>(rows: DataLoader<string, Row | null>, name: string): DataLoader<string, Row> {
  return new DataLoader(async (keys) =>
    (await rows.loadMany(keys)).map(
      (row, at) => row ?? new Error(`Cannot find ${name} "${keys[at] ?? ''}"`),
    ),
  );
}
