import type { EntityManager } from 'typeorm';

import { badInput } from '../../../_kit/errors/bad-input.ts';
import type { Identity } from '../../../_kit/wire/identity.ts';
import type { PublicationRow } from '../entities.ts';
import { PublicationEntity } from '../entities.ts';
import type { WantedPublication } from './wanted-publication.ts';

/** What somebody published before under the same key; null for a new key, BAD_USER_INPUT where it was something else. */
export async function publicationUnderKey(
  manager: EntityManager,
  { idempotencyKey, sha256 }: WantedPublication,
  { sub }: Identity,
): Promise<PublicationRow | null> {
  const [found]: readonly { readonly id: string | null }[] = await manager.query(
    'SELECT publication_by_key($1, $2) AS id',
    [sub, idempotencyKey],
  );
  if (!found?.id) return null;
  const publication = await publicationById(manager, found.id);
  if (publication.requestSha256 === sha256) return publication;
  throw badInput('idempotencyKey', idempotencyKey, 'free: something else was published under it');
}

/** A publication that is known to be there. */
export function publicationById(manager: EntityManager, id: string): Promise<PublicationRow> {
  return manager.getRepository(PublicationEntity).findOneByOrFail({ id });
}
