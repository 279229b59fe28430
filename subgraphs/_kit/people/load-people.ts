import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';

import { loadOneBy } from '../loading/load-by.ts';
import type { PersonRow } from './person-entity.ts';
import { PersonEntity } from './person-entity.ts';

/** Loads a record's person by her pseudonym; every record has one, so that a missing one is an error. */
export function loadPeople(db: DataSource): DataLoader<string, PersonRow> {
  const people = loadOneBy(db, PersonEntity, 'id');
  return new DataLoader(async (ids) =>
    (await people.loadMany(ids)).map(
      (found) => found ?? new Error('Cannot find the person of a record'),
    ),
  );
}
