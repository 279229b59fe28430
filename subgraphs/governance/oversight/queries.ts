import type { DataSource } from 'typeorm';

import type { Connection, PageArgs } from '../../_kit/paging/connection.ts';
import { connection } from '../../_kit/paging/connection.ts';
import type { AuditState } from '../generated/resolvers.ts';
import type { AuditRecommendationRow, BoardReportRow } from './entities.ts';
import { AuditRecommendationEntity, BoardReportEntity } from './entities.ts';

type Given<T> = T | null | undefined;

interface RecommendationArgs extends PageArgs {
  readonly state?: Given<AuditState>;
  readonly agency?: Given<string>;
  readonly priority?: Given<string>;
}

/** Recommendations of auditors, latest first; `asOf` decides what is overdue. */
export function auditRecommendations(
  db: DataSource,
  { state, agency, priority, ...page }: RecommendationArgs,
  asOf: string,
): Promise<Connection<AuditRecommendationRow>> {
  const query = db.getRepository(AuditRecommendationEntity).createQueryBuilder('row');
  if (agency != null) query.andWhere('row.agencyCode = :agency', { agency });
  if (priority != null) query.andWhere('row.priority = :priority', { priority });
  if (state != null) query.andWhere(CONDITIONS[state], { asOf });
  return connection(query, 'issuedOn', page);
}

/** Where a recommendation stands on a day. */
export function auditState(
  { dueOn, implementedOn }: Pick<AuditRecommendationRow, 'dueOn' | 'implementedOn'>,
  asOf: string,
): AuditState {
  if (implementedOn !== null && implementedOn <= asOf) return 'IMPLEMENTED';
  return dueOn < asOf ? 'OVERDUE' : 'UNDER_IMPLEMENTATION';
}

const OPEN = '(row.implementedOn IS NULL OR row.implementedOn > :asOf)';

const CONDITIONS: Readonly<Record<AuditState, string>> = {
  UNDER_IMPLEMENTATION: `${OPEN} AND row.dueOn >= :asOf`,
  OVERDUE: `${OPEN} AND row.dueOn < :asOf`,
  IMPLEMENTED: 'row.implementedOn <= :asOf',
};

/** Reports to the Executive Board, latest first. */
export function boardReports(
  db: DataSource,
  { period, ...page }: PageArgs & { readonly period?: Given<string> },
): Promise<Connection<BoardReportRow>> {
  const query = db.getRepository(BoardReportEntity).createQueryBuilder('row');
  if (period != null) query.andWhere('row.periodCode = :period', { period });
  return connection(query, 'submittedOn', page);
}
