import type { FigureValue } from '../reports/report-entity.ts';
import type { Column, Place } from './place.ts';
import { columnsOf, placeKey, setKey } from './place.ts';

/** A cell as it was counted, coarsened, and the numbers of people that it would tell. */
export interface WholeCell {
  readonly place: Place;
  /** People behind the cell; of a percentage all of them, those met and those not met. */
  readonly counts: readonly number[];
  /** The number that sums over tables: people, services, cases, or the denominator of a percentage. */
  readonly amount: number;
  readonly figure: FigureValue;
}

/** When a cell may be shown. */
export interface Threshold {
  /** The least number of people that is shown. */
  readonly least: number;
  /** Whether nobody is as telling as somebody. */
  readonly hidesZero: boolean;
}

/** The cells of a report, table by table and place by place. */
export type WholeTables = ReadonlyMap<string, ReadonlyMap<string, WholeCell>>;

/** Sorts the cells of a report into its tables. */
export function wholeTables(cells: readonly WholeCell[]): WholeTables {
  const tables = new Map<string, Map<string, WholeCell>>();
  for (const cell of cells) {
    const key = setKey(columnsOf(cell.place));
    const table = tables.get(key) ?? new Map<string, WholeCell>();
    tables.set(key, table.set(placeKey(cell.place), cell));
  }
  return tables;
}

/** Whether each of the counts may be shown. */
export function isShowable(counts: readonly number[], { least, hidesZero }: Threshold): boolean {
  return counts.every((count) => count >= least || (count === 0 && !hidesZero));
}

/**
 * The counts of several categories of a dimension as one. Centres overlap, so that together they have
 * at least as many people as the largest of them; other categories share nobody.
 */
export function together(
  column: Column,
  counts: readonly (readonly number[])[],
): readonly number[] {
  const [first = []] = counts;
  return first.map((_count, at) => {
    const each = counts.map((numbers) => numbers[at] ?? 0);
    return column === 'centre_code' ? Math.max(...each) : each.reduce((sum, n) => sum + n, 0);
  });
}
