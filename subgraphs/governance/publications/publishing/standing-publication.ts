import type { EntityManager } from 'typeorm';

import type { PublicationRow } from '../entities.ts';
import { PublicationEntity } from '../entities.ts';
import { conflict } from './refusals.ts';
import type { WantedPublication } from './wanted-publication.ts';

/**
 * The publication that a wanted one restates, null for the first; CONFLICT unless that is the one that
 * stands: the last that was not withdrawn, wherever among them others were.
 */
export async function standingPublication(
  manager: EntityManager,
  { period, restates }: Pick<WantedPublication, 'period' | 'restates'>,
): Promise<PublicationRow | null> {
  const standing = await manager
    .getRepository(PublicationEntity)
    .createQueryBuilder('row')
    .where('row.periodCode = :code AND row.withdrawnOn IS NULL', { code: period.code })
    .andWhere('row.id NOT IN (SELECT id FROM publication_restated)')
    .orderBy({ 'row.publishedOn': 'DESC', 'row.id': 'DESC' })
    .getOne();
  if ((standing?.id ?? null) === restates) return standing;
  if (!standing) {
    throw conflict(`Cannot restate "${restates ?? ''}": no publication of ${period.code} stands`);
  }
  const message = `Cannot publish ${period.code}: "${standing.id}" stands, restate that one and say why`;
  throw conflict(message, { publication: standing.id });
}

/** Every publication of a period, withdrawn ones too. */
export function publicationsOf(
  manager: EntityManager,
  periodCode: string,
): Promise<readonly PublicationRow[]> {
  return manager.getRepository(PublicationEntity).find({ where: { periodCode } });
}
