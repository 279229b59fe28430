import type { DataSource, EntityManager } from 'typeorm';

import type { Connection, PageArgs } from '../../_kit/paging/connection.ts';
import { connection } from '../../_kit/paging/connection.ts';
import type { ReportDecisionRow } from './entities.ts';
import { ReportDecisionEntity } from './entities.ts';
import type { DecidedReport } from './lock-reports.ts';

/** A decision that is known to be there. */
export function decisionById(manager: EntityManager, id: string): Promise<ReportDecisionRow> {
  return manager.getRepository(ReportDecisionEntity).findOneByOrFail({ id });
}

/** Every decision about any version of a report, the oldest first. */
export function decisionsAbout(
  manager: EntityManager,
  { agencyCode, indicatorCode, periodCode }: DecidedReport,
): Promise<readonly ReportDecisionRow[]> {
  return manager
    .getRepository(ReportDecisionEntity)
    .createQueryBuilder('row')
    .where('row.periodCode = :periodCode AND row.indicatorCode = :indicatorCode')
    .andWhere('row.agencyCode IS NOT DISTINCT FROM :agencyCode')
    .setParameters({ periodCode, indicatorCode, agencyCode })
    .orderBy('row.sequence')
    .getMany();
}

/** Every decision about any report of a period, the oldest first. */
export function decisionsIn(
  manager: EntityManager,
  periodCode: string,
): Promise<readonly ReportDecisionRow[]> {
  const decisions = manager.getRepository(ReportDecisionEntity);
  return decisions.find({ where: { periodCode }, order: { sequence: 'ASC' } });
}

/** Whether one of those who acted is the person whom a token names. */
export async function actedBefore(
  manager: EntityManager,
  actors: readonly { readonly actor: string }[],
  sub: string,
): Promise<boolean> {
  const pseudonyms = [...new Set(actors.map(({ actor }) => actor))];
  const [found]: readonly { readonly is: boolean | null }[] = await manager.query(
    'SELECT bool_or(is_pseudonym_of(actor, $2)) AS is FROM unnest($1::text[]) AS actor',
    [pseudonyms, sub],
  );
  return found?.is === true;
}

type Given<T> = T | null | undefined;

interface DecisionsArgs extends PageArgs {
  readonly period?: Given<string>;
  readonly agency?: Given<string>;
  readonly own?: Given<boolean>;
  readonly indicator?: Given<string>;
}

/** Decisions about reports, latest first. */
export function reportDecisions(
  db: DataSource,
  { period, agency, own, indicator, ...page }: DecisionsArgs,
): Promise<Connection<ReportDecisionRow>> {
  const query = db.getRepository(ReportDecisionEntity).createQueryBuilder('row');
  if (period != null) query.andWhere('row.periodCode = :period', { period });
  if (agency != null) query.andWhere('row.agencyCode = :agency', { agency });
  if (own != null) query.andWhere('(row.agencyCode IS NULL) = :own', { own });
  if (indicator != null) query.andWhere('row.indicatorCode = :indicator', { indicator });
  return connection(query, 'sequence', page);
}
