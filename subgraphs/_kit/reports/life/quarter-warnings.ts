import type { EntityManager } from 'typeorm';

import type { ReportingPeriod } from '../../calendar/reporting-period.ts';
import { allPeriods } from '../../calendar/reporting-period.ts';
import type { IndicatorQuestion } from '../indicator-question.ts';
import type { FigureValue } from '../report-entity.ts';

/**
 * What is implausible about a quarter's count of people or services beside its approved months: it is
 * at least the largest of them and, once all three are approved, at most their sum. Stocks and employers
 * are those of the last day, of which other days say nothing. Names the months, not their figures.
 */
export async function quarterWarnings(
  tx: Pick<EntityManager, 'query'>,
  { code, kind }: IndicatorQuestion,
  period: ReportingPeriod,
  inPeriod: FigureValue | null,
): Promise<readonly string[]> {
  const isQuarter = period.kind === 'QUARTER' || period.kind === 'PROJECT_QUARTER';
  const counted = inPeriod?.value ?? null;
  if (!isQuarter || (kind !== 'PEOPLE' && kind !== 'SERVICES') || counted === null) return [];
  const codes = monthsOf(period);
  const months: readonly ApprovedMonth[] = await tx.query(APPROVED, [code, codes]);
  return [...below(counted, months), ...above(counted, months, codes.length)];
}

interface ApprovedMonth {
  readonly month: string;
  readonly value: number;
}

function monthsOf({ start, end }: ReportingPeriod): readonly string[] {
  return allPeriods()
    .filter(({ kind }) => kind === 'MONTH')
    .filter((month) => month.start >= start && month.end <= end)
    .map(({ code }) => code);
}

function below(counted: number, months: readonly ApprovedMonth[]): readonly string[] {
  const larger = months.filter(({ value }) => value > counted).map(({ month }) => month);
  if (larger.length === 0) return [];
  return [`The quarter is less than what was approved for ${larger.join(', ')}`];
}

function above(counted: number, months: readonly ApprovedMonth[], all: number): readonly string[] {
  const sum = months.reduce((total, { value }) => total + value, 0);
  if (months.length < all || counted <= sum) return [];
  const named = months.map(({ month }) => month).join(', ');
  return [`The quarter is more than what was approved for ${named} together`];
}

const APPROVED = `
  SELECT DISTINCT ON (r.period_code) r.period_code AS month, (r.in_period ->> 'value')::float8 AS value
  FROM report r JOIN report_state s USING (id)
  WHERE r.indicator_code = $1 AND r.period_code = ANY($2) AND s.stage IN ('APPROVED', 'PUBLISHED')
    AND r.in_period ->> 'value' IS NOT NULL
  ORDER BY r.period_code, r.version DESC`;
