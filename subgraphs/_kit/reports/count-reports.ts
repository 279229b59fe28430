import type { EntityManager } from 'typeorm';

import type { ReportingPeriod } from '../calendar/reporting-period.ts';
import { INITIATIVE, sinceInitiative } from '../calendar/reporting-period.ts';
import type { CellRow, Span } from './count-cells.ts';
import { countCells } from './count-cells.ts';
import { figureOf } from './figure.ts';
import type { IndicatorQuestion } from './indicator-question.ts';
import type { FigureValue } from './report-entity.ts';

/** Which report is to be counted, and up to which day records are known. */
export interface ReportToCount {
  readonly period: ReportingPeriod;
  readonly knownOn: string;
}

/** What was counted for a report; a total is null where a question gives no row. */
export interface ReportCounts {
  readonly inPeriod: FigureValue | null;
  readonly yearToDate: FigureValue | null;
  readonly toDate: FigureValue | null;
  readonly cells: readonly CellRow[];
}

/** Counts an indicator's reports from gathered records, all in two statements; resolves to the counts in the reports' order. */
export async function countReports(
  tx: EntityManager,
  indicator: IndicatorQuestion,
  reports: readonly ReportToCount[],
): Promise<readonly ReportCounts[]> {
  const spans = reports.map(spansOf);
  const inPeriod = spans.map((each) => each.inPeriod);
  const cells = await countCells(tx, indicator, inPeriod, 'ALL');
  const yearToDate = spans.map((each) => each.yearToDate);
  const toDate = spans.map((each) => each.toDate);
  const totals = await countTotals(tx, indicator, [...yearToDate, ...toDate]);
  return reports.map((_report, at) => ({
    inPeriod: totalOf(cells[at]),
    yearToDate: totals[at] ?? null,
    toDate: totals[reports.length + at] ?? null,
    cells: cells[at] ?? [],
  }));
}

/** The grand total among cells; null where there is none. */
export function totalOf(cells: readonly CellRow[] = []): FigureValue | null {
  return cells.filter(isTotal).map(figureOf)[0] ?? null;
}

function isTotal(cell: CellRow): boolean {
  return !(
    cell.sex ??
    cell.age_band ??
    cell.population_group ??
    cell.nationality ??
    cell.disability ??
    cell.centre_code
  );
}

/** The days that a report's figures are about; whatever its period, none before the initiative began. */
export function spansOf({ period, knownOn }: ReportToCount) {
  const spanFrom = (start: string): Span => ({ start, end: period.end, knownOn });
  return {
    inPeriod: spanFrom(sinceInitiative(period.start)),
    yearToDate: spanFrom(sinceInitiative(period.yearStart)),
    toDate: spanFrom(INITIATIVE.start),
  };
}

// Many spans are the same: those of a month, a quarter and a year that end on one day.
async function countTotals(
  tx: EntityManager,
  indicator: IndicatorQuestion,
  spans: readonly Span[],
): Promise<readonly (FigureValue | null)[]> {
  const different = new Map(spans.map((span) => [JSON.stringify(span), span]));
  const cells = await countCells(tx, indicator, [...different.values()], 'TOTAL');
  const totals = new Map([...different.keys()].map((key, at) => [key, totalOf(cells[at])]));
  return spans.map((span) => totals.get(JSON.stringify(span)) ?? null);
}
