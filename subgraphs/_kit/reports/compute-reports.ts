import type { DataSource } from 'typeorm';

import { INITIATIVE, allPeriods, parsePeriod } from '../calendar/reporting-period.ts';
import { openDatabase } from '../database/open-database.ts';
import type { Subgraph } from '../define-subgraph.ts';
import type { CellRow } from './count-cells.ts';
import { countCells } from './count-cells.ts';
import type { SliceRow } from './expected-slices.ts';
import { expectedSlices } from './expected-slices.ts';
import { figureOf } from './figure.ts';
import type { IndicatorQuestion } from './indicator-question.ts';

/** How far a computation has come, from 0 to `total`. */
export type Progress = (done: number, total: number) => void;

interface Draft {
  readonly indicator: IndicatorQuestion;
  readonly periodCode: string;
  readonly version: number;
  readonly submittedOn: string;
}

/**
 * Computes the reports that were submitted by `asOf` and are not stored yet, each from the records
 * known on the day it was submitted; resolves to how many. Needs the owner's URL, since it writes.
 */
export async function computeReports(
  subgraph: Subgraph,
  ownerUrl: string,
  options: { readonly asOf: string; readonly onProgress?: Progress },
): Promise<number> {
  const db = await openDatabase(subgraph, ownerUrl);
  try {
    const drafts = await draftsToCompute(db, subgraph.indicators, options.asOf);
    for (const [done, draft] of drafts.entries()) {
      await computeReport(db, draft);
      options.onProgress?.(done + 1, drafts.length);
    }
    await db.query('ANALYZE report, report_cell');
    return drafts.length;
  } finally {
    await db.destroy();
  }
}

async function draftsToCompute(
  db: DataSource,
  indicators: readonly IndicatorQuestion[],
  asOf: string,
): Promise<readonly Draft[]> {
  const periods = allPeriods().map(({ code }) => code);
  const slices = await expectedSlices(db, indicators, periods, asOf);
  const stored: readonly { key: string }[] = await db.query(
    `SELECT concat_ws(' ', indicator_code, period_code, version) AS key FROM report`,
  );
  const known = new Set(stored.map(({ key }) => key));
  return indicators
    .flatMap((indicator) =>
      periods.flatMap((periodCode) =>
        versionsOf(
          slices.filter((s) => s.indicatorCode === indicator.code && s.periodCode === periodCode),
        ).map((version) => ({ indicator, periodCode, ...version })),
      ),
    )
    .filter(
      ({ indicator, periodCode, version }) =>
        !known.has(`${indicator.code} ${periodCode} ${version}`),
    );
}

// The first version is there when every slice is; a later one when any slice was submitted again.
function versionsOf(
  slices: readonly SliceRow[],
): readonly { version: number; submittedOn: string }[] {
  const isComplete = slices.length > 0 && slices.every(({ submissions }) => submissions.length > 0);
  if (!isComplete) return [];
  const latest = new Map<number, string>();
  for (const { version, submittedOn } of slices.flatMap(({ submissions }) => submissions)) {
    latest.set(version, [latest.get(version) ?? '', submittedOn].toSorted().at(-1) ?? submittedOn);
  }
  return [...latest].map(([version, submittedOn]) => ({ version, submittedOn }));
}

async function computeReport(
  db: DataSource,
  { indicator, periodCode, version, submittedOn }: Draft,
) {
  const period = parsePeriod(periodCode);
  if (!period) throw new RangeError(`Cannot compute a report of "${periodCode}": it is no period`);
  const { start, end, yearStart } = period;
  const until = { end, knownOn: submittedOn };
  const cells = await countCells(db, indicator, { start, ...until }, 'ALL');
  const inPeriod = cells.filter(isTotal).map(figureOf)[0] ?? null;
  const total = async (from: string) => {
    if (from === start) return inPeriod;
    const [cell] = await countCells(db, indicator, { start: from, ...until }, 'TOTAL');
    return cell ? figureOf(cell) : null;
  };
  const yearToDate = await total(yearStart > INITIATIVE.start ? yearStart : INITIATIVE.start);
  const report = {
    indicator_code: indicator.code,
    period_code: periodCode,
    version,
    stage: 'SUBMITTED',
    submitted_on: submittedOn,
    as_of: `${submittedOn}T23:59:59Z`,
    in_period: inPeriod,
    year_to_date: yearToDate,
    to_date: yearStart > INITIATIVE.start ? await total(INITIATIVE.start) : yearToDate,
  };
  await storeReport(db, report, cells);
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

async function storeReport(
  db: DataSource,
  report: object,
  cells: readonly CellRow[],
): Promise<void> {
  await db.transaction(async (tx) => {
    const stored: readonly { id: string }[] = await tx.query(
      `INSERT INTO report (indicator_code, period_code, version, stage, submitted_on, as_of, in_period, year_to_date, to_date)
       SELECT indicator_code, period_code, version, stage, submitted_on, as_of, in_period, year_to_date, to_date
       FROM jsonb_populate_record(NULL::report, $1) RETURNING id`,
      [report],
    );
    await tx.query(
      `INSERT INTO report_cell (report_id, sex, age_band, population_group, nationality, disability, centre_code, value, numerator, denominator, day_bands)
       SELECT $1, sex, age_band, population_group, nationality, disability, centre_code, value, numerator, denominator, day_bands
       FROM jsonb_populate_recordset(NULL::report_cell, $2)`,
      [stored[0]?.id, JSON.stringify(cells)],
    );
  });
}
