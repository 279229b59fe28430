import pg from 'pg';
import type { EntityManager } from 'typeorm';

import { askedInSpan, asksForSpan } from './asked-records.ts';
import type { CellRow, CountedTables, Span } from './count-cells.ts';
import { countingSql } from './count-cells.ts';
import type { ReportCounts, ReportToCount } from './count-reports.ts';
import { spansOf, totalOf } from './count-reports.ts';
import type { IndicatorQuestion } from './indicator-question.ts';
import type { FigureValue } from './report-entity.ts';

/**
 * Counts one report from all records, as `countReports` counts many from gathered ones. The days stand
 * in the statements: the database must know them when it plans, to tell a few records from millions.
 */
export async function countReport(
  tx: EntityManager,
  indicator: IndicatorQuestion,
  report: ReportToCount,
): Promise<ReportCounts> {
  await tx.query("SET LOCAL work_mem = '256MB'"); // tells millions of people apart without the disk
  const { inPeriod, ...sinceThen } = spansOf(report);
  const cells = await countAsked(tx, indicator, inPeriod, 'ALL');
  const totals = hasLastDays(indicator)
    ? await countByLastDay(tx, indicator, sinceThen)
    : {
        yearToDate: totalOf(await countAsked(tx, indicator, sinceThen.yearToDate, 'TOTAL')),
        toDate: totalOf(await countAsked(tx, indicator, sinceThen.toDate, 'TOTAL')),
      };
  return { inPeriod: totalOf(cells), ...totals, cells };
}

function countAsked(
  tx: EntityManager,
  indicator: IndicatorQuestion,
  span: Span,
  tables: CountedTables,
): Promise<readonly CellRow[]> {
  return tx.query(`WITH asked AS (${askedIn(indicator, span)}) ${countingSql(indicator, tables)}`);
}

/** Whether its units are counted once in whatever span has a day of theirs. */
function hasLastDays({ kind, question }: IndicatorQuestion): boolean {
  return kind === 'PEOPLE' && !asksForSpan(question);
}

type Totals = Pick<ReportCounts, 'yearToDate' | 'toDate'>;

// Both spans end on the same day, and the longer one is read once: who has her last day in the year
// counts in it too.
async function countByLastDay(
  tx: EntityManager,
  indicator: IndicatorQuestion,
  { yearToDate, toDate }: Readonly<Record<keyof Totals, Span>>,
): Promise<Totals> {
  const [counted]: readonly Readonly<Record<keyof Totals, number>>[] = await tx.query(
    `WITH asked AS (${askedIn(indicator, toDate)}),
       latest AS (SELECT unit, max(happened_on) AS last_on FROM asked GROUP BY unit)
     SELECT count(*)::float8 AS "toDate",
       (count(*) FILTER (WHERE last_on >= ${day(yearToDate.start)}))::float8 AS "yearToDate"
     FROM latest`,
  );
  if (!counted) throw new RangeError('A count has a row');
  return { yearToDate: countOf(counted.yearToDate), toDate: countOf(counted.toDate) };
}

function countOf(value: number): FigureValue {
  const none = { lower: null, upper: null, numerator: null, denominator: null, dayBands: null };
  return { value, ...none, suppressed: false };
}

function askedIn(indicator: IndicatorQuestion, { start, end, knownOn }: Span): string {
  const days = { start: day(start), end: day(end), knownOn: day(knownOn) };
  return askedInSpan(indicator, 'ASKED', days);
}

function day(date: string): string {
  return `${pg.escapeLiteral(date)}::date`;
}
