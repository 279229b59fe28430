import type { CellRow } from './count-cells.ts';
import type { FigureValue } from './report-entity.ts';

/** The figure of a counted cell. */
export function figureOf(cell: CellRow): FigureValue {
  const { value, lower, upper, numerator, denominator, day_bands: dayBands, people } = cell;
  const figure = { value, lower, upper, numerator, denominator, dayBands, suppressed: false };
  return people === null ? figure : { ...figure, people };
}
