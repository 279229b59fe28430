import type DataLoader from 'dataloader';

import type { Rights } from '../access/with-rights.ts';
import { loadOneBy } from '../loading/load-by.ts';
import { loadRequired } from '../loading/load-required.ts';
import type { PersonRow } from './person-entity.ts';
import { PersonEntity } from './person-entity.ts';

/** Loads a record's person by her pseudonym. */
export function loadPeople(rights: Rights): DataLoader<string, PersonRow> {
  return loadRequired(loadOneBy(rights, PersonEntity, 'id'), 'person');
}
