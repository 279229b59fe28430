import type { DataSource } from 'typeorm';

import type { PeriodKind, ReportingPeriod } from '../../_kit/calendar/reporting-period.ts';
import { allPeriods, parsePeriod } from '../../_kit/calendar/reporting-period.ts';
import { badInput } from '../../_kit/errors/bad-input.ts';
import type { IndicatorRow, ResultStatementRow } from './entities.ts';
import { IndicatorSheetEntity, ResultStatementEntity } from './entities.ts';
import type { AgencyCode, ResultLevel } from './indicator-definition.ts';

/** The results framework from the impact down. */
export function resultStatements(db: DataSource): Promise<readonly ResultStatementRow[]> {
  return db.getRepository(ResultStatementEntity).find({ order: { position: 'ASC' } });
}

/** What indicators can be narrowed by. */
export interface IndicatorFilter {
  readonly codes?: readonly string[] | null;
  readonly lead?: AgencyCode | null;
  readonly reporter?: AgencyCode | null;
  readonly level?: ResultLevel | null;
  readonly sensitive?: boolean | null;
}

/** Indicators in the order of the framework. */
export function indicators(
  db: DataSource,
  { codes, lead, reporter, level, sensitive }: IndicatorFilter,
): Promise<readonly IndicatorRow[]> {
  const query = db
    .getRepository(IndicatorSheetEntity)
    .createQueryBuilder('row')
    .orderBy('row.position');
  if (codes != null) query.andWhere('row.code = ANY(:codes::text[])', { codes });
  if (lead != null) query.andWhere('row.leadCode = :lead', { lead });
  if (sensitive != null) query.andWhere('row.sensitive = :sensitive', { sensitive });
  if (level != null) query.andWhere('row.level = :level', { level });
  if (reporter != null) {
    query.andWhere('(row.leadCode = :reporter OR :reporter = ANY(row.contributorCodes))', {
      reporter,
    });
  }
  return query.getMany();
}

/** A period of the initiative by its code; null for one that it does not reach. Throws BAD_USER_INPUT for what is no code. */
export function reportingPeriod(argument: string, code: string): ReportingPeriod | null {
  if (parsePeriod(code) === null) {
    throw badInput(
      argument,
      code,
      'a reporting period; write "2025-09", "2025-Q3", "2025", "PY1" or "PY1-Q3"',
    );
  }
  return knownPeriod(code);
}

/** A period of the initiative by its code; null for any other text. */
export function knownPeriod(code: string): ReportingPeriod | null {
  return allPeriods().find((period) => period.code === code) ?? null;
}

/** Periods of the initiative that touch a span of days. */
export function reportingPeriods(filter: {
  readonly kind?: PeriodKind | null;
  readonly from?: string | null;
  readonly to?: string | null;
}): readonly ReportingPeriod[] {
  const { kind, from, to } = filter;
  return allPeriods().filter(
    (period) =>
      (kind == null || period.kind === kind) &&
      (from == null || period.end >= from) &&
      (to == null || period.start <= to),
  );
}

/** The periods of a kind that a trend goes through, in time; without an end, those that have begun. */
export function trendPeriods(
  { kind, from, to }: Parameters<typeof reportingPeriods>[0],
  asOf: string,
): readonly ReportingPeriod[] {
  return reportingPeriods({ kind: kind ?? null, from: from ?? null, to: to ?? asOf });
}

/** The period to which a stored record refers. */
export function storedPeriod(code: string): ReportingPeriod {
  const period = knownPeriod(code);
  if (!period)
    throw new RangeError(`Cannot find reporting period "${code}": a record refers to it`);
  return period;
}
