import type { DataSource } from 'typeorm';

import type { Connection, PageArgs } from '../../_kit/paging/connection.ts';
import { connection } from '../../_kit/paging/connection.ts';
import type { PublicationRow } from './entities.ts';
import { PublicationEntity } from './entities.ts';

interface PublicationArgs extends PageArgs {
  readonly period?: string | null | undefined;
  readonly restated?: boolean | null | undefined;
  readonly withdrawn?: boolean | null | undefined;
}

/** Publications, latest first. */
export function publications(
  db: DataSource,
  { period, restated, withdrawn, ...page }: PublicationArgs,
): Promise<Connection<PublicationRow>> {
  const query = db.getRepository(PublicationEntity).createQueryBuilder('row');
  if (period != null) query.andWhere('row.periodCode = :period', { period });
  if (restated != null) query.andWhere(`${restated ? '' : 'NOT'} EXISTS (${RESTATED})`);
  if (withdrawn != null) query.andWhere(`row.withdrawnOn IS ${withdrawn ? 'NOT NULL' : 'NULL'}`);
  return connection(query, 'publishedOn', page);
}

// A restatement that was withdrawn restates nothing any more; what restates it does.
const RESTATED = `SELECT FROM publication_restated r WHERE r.id = row.id`;
