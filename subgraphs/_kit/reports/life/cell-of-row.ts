import type { CellRow } from '../count-cells.ts';
import { figureOf } from '../figure.ts';
import type { Cell } from '../load-cells.ts';

/** A counted cell as the vocabulary's `Cell`, whole. */
export function cellOfRow(row: CellRow): Cell {
  return { ...placeOfRow(row), figure: figureOf(row) };
}

/** The dimensions of a counted cell, as the vocabulary calls them. */
export function placeOfRow(row: CellRow): Omit<Cell, 'figure'> {
  const { sex, age_band: age, population_group: group, nationality, disability } = row;
  return { sex, age, group, nationality, disability, centre: row.centre_code };
}
