import type DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';

import { loadOneBy } from '../loading/load-by.ts';
import { loadRequired } from '../loading/load-required.ts';
import type { PersonRow } from './person-entity.ts';
import { PersonEntity } from './person-entity.ts';

/** Loads a record's person by her pseudonym. */
export function loadPeople(db: DataSource): DataLoader<string, PersonRow> {
  return loadRequired(loadOneBy(db, PersonEntity, 'id'), 'person');
}
