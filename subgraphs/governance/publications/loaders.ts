import type { DataSource } from 'typeorm';

import { loadManyBy, loadOneBy } from '../../_kit/loading/load-by.ts';
import { PublicationEntity } from './entities.ts';

/** Publications by what refers to them. */
export const publicationLoaders = (db: DataSource) => ({
  publication: loadOneBy(db, PublicationEntity, 'id'),
  restatementsOf: loadManyBy(db, PublicationEntity, 'restates', 'publishedOn'),
});
