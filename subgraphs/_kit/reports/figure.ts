import type { CellRow } from './count-cells.ts';
import type { FigureValue } from './report-entity.ts';

/** The figure of a counted cell. */
export function figureOf({ value, lower, upper, numerator, denominator }: CellRow): FigureValue {
  return { value, lower, upper, numerator, denominator, suppressed: false };
}
