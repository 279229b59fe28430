import type { DataSource } from 'typeorm';

import type { Connection, PageArgs } from '../../_kit/paging/connection.ts';
import { connection } from '../../_kit/paging/connection.ts';
import type { ExplanationRow, RiskRow } from './entities.ts';
import { ExplanationEntity, RiskEntity } from './entities.ts';

type Given<T> = T | null | undefined;

interface RiskArgs extends PageArgs {
  readonly state?: Given<'OPEN' | 'CLOSED'>;
  readonly agency?: Given<string>;
  readonly indicator?: Given<string>;
  readonly minScore?: Given<number>;
}

/** Risks, highest score first; `asOf` decides what is closed. */
export function risks(
  db: DataSource,
  { state, agency, indicator, minScore, ...page }: RiskArgs,
  asOf: string,
): Promise<Connection<RiskRow>> {
  const query = db.getRepository(RiskEntity).createQueryBuilder('row');
  if (agency != null) query.andWhere('row.agencyCode = :agency', { agency });
  if (minScore != null) query.andWhere('row.score >= :minScore', { minScore });
  if (state === 'OPEN') query.andWhere('(row.closedOn IS NULL OR row.closedOn > :asOf)', { asOf });
  if (state === 'CLOSED') query.andWhere('row.closedOn <= :asOf', { asOf });
  if (indicator != null) {
    const touching = 'SELECT risk_id FROM risk_indicator WHERE indicator_code = :indicator';
    query.andWhere(`row.id IN (${touching})`, { indicator });
  }
  return connection(query, 'score', page);
}

/** Whether a risk is closed on a day. */
export function riskState(
  { closedOn }: Pick<RiskRow, 'closedOn'>,
  asOf: string,
): 'OPEN' | 'CLOSED' {
  return closedOn !== null && closedOn <= asOf ? 'CLOSED' : 'OPEN';
}

interface ExplanationArgs extends PageArgs {
  readonly period?: Given<string>;
  readonly indicator?: Given<string>;
  readonly reason?: Given<string>;
}

/** Explanations, latest first. */
export function explanations(
  db: DataSource,
  { period, indicator, reason, ...page }: ExplanationArgs,
): Promise<Connection<ExplanationRow>> {
  const query = db.getRepository(ExplanationEntity).createQueryBuilder('row');
  if (period != null) query.andWhere('row.periodCode = :period', { period });
  if (indicator != null) query.andWhere('row.indicatorCode = :indicator', { indicator });
  if (reason != null) query.andWhere('row.reason = :reason', { reason });
  return connection(query, 'givenOn', page);
}
