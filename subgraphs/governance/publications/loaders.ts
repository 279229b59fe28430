import type { DataSource } from 'typeorm';

import { loadOneBy } from '../../_kit/loading/load-by.ts';
import { PublicationEntity, RestatedEntity } from './entities.ts';

/** Publications by what refers to them. */
export const publicationLoaders = (db: DataSource) => ({
  publication: loadOneBy(db, PublicationEntity, 'id'),
  restatementOf: loadOneBy(db, RestatedEntity, 'id'),
});
