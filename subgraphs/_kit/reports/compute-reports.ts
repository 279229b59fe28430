import type { EntityManager } from 'typeorm';

import { INITIATIVE } from '../calendar/reporting-period.ts';
import { openDatabase } from '../database/open-database.ts';
import type { Subgraph } from '../define-subgraph.ts';
import { gatherRecords } from './asked-records.ts';
import type { CellRow, Span } from './count-cells.ts';
import { countCells } from './count-cells.ts';
import type { Draft } from './drafts-to-compute.ts';
import { draftsToCompute } from './drafts-to-compute.ts';
import { figureOf } from './figure.ts';
import type { IndicatorQuestion } from './indicator-question.ts';
import type { FigureValue } from './report-entity.ts';
import { storeReports } from './store-reports.ts';

/** How far a computation has come, from 0 to `total`. */
export type Progress = (done: number, total: number) => void;

/**
 * Computes the reports that were submitted by `asOf` and are not stored yet, each from the records
 * known on the day it was submitted; resolves to how many. All reports of an indicator are counted
 * together. Needs the owner's URL, since it writes.
 */
export async function computeReports(
  subgraph: Subgraph,
  ownerUrl: string,
  options: { readonly asOf: string; readonly onProgress?: Progress },
): Promise<number> {
  const db = await openDatabase(subgraph, ownerUrl);
  try {
    const drafts = await draftsToCompute(db, subgraph.indicators, options.asOf);
    let done = 0;
    for (const indicator of subgraph.indicators) {
      const ofIndicator = drafts.filter((draft) => draft.indicator === indicator);
      if (ofIndicator.length === 0) continue;
      await db.transaction((tx) => computeIndicator(tx, indicator, ofIndicator));
      done += ofIndicator.length;
      options.onProgress?.(done, drafts.length);
    }
    await db.query('ANALYZE report, report_cell');
    return drafts.length;
  } finally {
    await db.destroy();
  }
}

async function computeIndicator(
  tx: EntityManager,
  indicator: IndicatorQuestion,
  drafts: readonly Draft[],
): Promise<void> {
  await gatherRecords(tx, indicator);
  const inPeriod = drafts.map((draft) => spanFrom(draft.period.start, draft));
  const yearToDate = drafts.map((draft) => spanFrom(startOfYear(draft), draft));
  const toDate = drafts.map((draft) => spanFrom(INITIATIVE.start, draft));
  const cells = await countCells(tx, indicator, inPeriod, 'ALL');
  const totals = await countTotals(tx, indicator, [...yearToDate, ...toDate]);
  const reports = drafts.map((draft, at) => ({
    draft,
    inPeriod: totalOf(cells[at]),
    yearToDate: totals[at] ?? null,
    toDate: totals[drafts.length + at] ?? null,
    cells: cells[at] ?? [],
  }));
  await storeReports(tx, reports);
}

function spanFrom(start: string, { period, submittedOn }: Draft): Span {
  return { start, end: period.end, knownOn: submittedOn };
}

function startOfYear({ period: { yearStart } }: Draft): string {
  return yearStart > INITIATIVE.start ? yearStart : INITIATIVE.start;
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

function totalOf(cells: readonly CellRow[] = []): FigureValue | null {
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
