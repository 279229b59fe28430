import type { SubgraphContext } from '../../context.ts';
import { placeKey, placeOf } from '../../disclosure/place.ts';
import type { CellRow } from '../count-cells.ts';
import type { ReportCounts } from '../count-reports.ts';
import { figureOf } from '../figure.ts';
import type { IndicatorQuestion } from '../indicator-question.ts';
import type { Cell } from '../load-cells.ts';
import type { FigureValue } from '../report-entity.ts';
import { canonicalJson } from './canonical-json.ts';
import { placeOfRow } from './cell-of-row.ts';
import { readCounts } from './read-counts.ts';
import type { ReportVersion } from './report-version.ts';
import { reportedBy } from './reported-by.ts';

/** The vocabulary's `CellDrift`. */
export type CellDrift = Omit<Cell, 'figure'> & {
  readonly reported: FigureValue | null;
  readonly recounted: FigureValue | null;
};

/** The vocabulary's `ReportDrift`. */
export interface ReportDrift extends Omit<ReportCounts, 'cells'> {
  /** Of the version, as the audit is told. */
  readonly id: string;
  readonly recountedOn: string;
  readonly isNone: boolean;
  readonly cells: readonly CellDrift[];
}

/** What a count of all records known today would change in a version: the version itself stays as it is. */
export async function drift(
  indicators: readonly IndicatorQuestion[],
  { id, indicatorCode, periodCode }: ReportVersion,
  { db, asOf, recounts }: SubgraphContext,
): Promise<ReportDrift> {
  const codes = { indicator: indicatorCode, period: periodCode };
  const recount = await recounts.load(reportedBy(indicators, codes, asOf));
  const { cells, inPeriod, yearToDate, toDate } = recount;
  const reported = await readCounts(db, id);
  const changed = changedCells(reported.cells, cells);
  const isNone =
    changed.length === 0 &&
    areSame(reported.yearToDate, yearToDate) &&
    areSame(reported.toDate, toDate) &&
    areSame(reported.inPeriod, inPeriod);
  return { id, recountedOn: asOf, isNone, inPeriod, yearToDate, toDate, cells: changed };
}

function changedCells(
  reported: readonly CellRow[],
  recounted: readonly CellRow[],
): readonly CellDrift[] {
  const before = byPlace(reported);
  const after = byPlace(recounted);
  return [...new Map([...before, ...after])].flatMap(([key, row]) => {
    const figures = { reported: figureAt(before, key), recounted: figureAt(after, key) };
    if (areSame(figures.reported, figures.recounted)) return [];
    return [{ ...placeOfRow(row), ...figures }];
  });
}

function byPlace(rows: readonly CellRow[]): ReadonlyMap<string, CellRow> {
  return new Map(rows.map((row) => [placeKey(placeOf(row)), row]));
}

function figureAt(rows: ReadonlyMap<string, CellRow>, key: string): FigureValue | null {
  const row = rows.get(key);
  return row ? figureOf({ ...row, lower: null, upper: null }) : null;
}

function areSame(left: FigureValue | null, right: FigureValue | null): boolean {
  return canonicalJson(left) === canonicalJson(right);
}
