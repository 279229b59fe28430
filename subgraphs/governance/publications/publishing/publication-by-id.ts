import type { EntityManager } from 'typeorm';

import type { PublicationRow } from '../entities.ts';
import { PublicationEntity } from '../entities.ts';

/** A publication that is known to be there. */
export function publicationById(manager: EntityManager, id: string): Promise<PublicationRow> {
  return manager.getRepository(PublicationEntity).findOneByOrFail({ id });
}
