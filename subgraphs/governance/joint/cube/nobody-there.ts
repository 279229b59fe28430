import type { IndicatorKind } from '../../framework/indicator-definition.ts';
import type { MergedFigure } from '../figures/merged-figure.ts';
import { countBetween, withoutNumber } from '../figures/merged-figure.ts';
import type { BreakdownDelivery } from '../table/breakdown-delivery.ts';
import type { CellPlace } from '../table/cell-place.ts';
import { breakdownKey, dimensionsOf } from '../table/cell-place.ts';
import { isCount } from '../table/most-of-a-cell.ts';
import { sharesPeople } from './overlapping-places.ts';
import type { ReadTable } from './read-joint-tables.ts';

/** What a cube is about, as far as it says what an empty place means. */
export interface CubedIndicator {
  readonly kind: IndicatorKind;
  readonly sensitive: boolean;
}

/**
 * The figure of a place that a joint table does not list; null where nobody can tell. An agency that lists
 * a table lists its occupied cells, so that nobody was counted elsewhere. That says nothing of a nationality,
 * which may stand among the others; of a category that stands within another, or holds others; of a
 * sensitive figure, where nobody is withheld like somebody; and of an agency that withheld the table.
 */
export function figureOfNobody(
  { kind, sensitive }: CubedIndicator,
  place: CellPlace,
  { cells, breakdowns, missing }: ReadTable,
): MergedFigure | null {
  const by = breakdownKey(dimensionsOf(place));
  const listed = cells.filter((cell) => breakdownKey(dimensionsOf(cell)) === by);
  if (listed.length === 0 || sensitive || place.nationality !== null) return null;
  if (listed.some((cell) => sharesPeople(cell, place))) return null;
  const isTold = isToldByAll(breakdowns, place);
  if (isCount(kind)) return countBetween(0, isTold && missing.length === 0 ? 0 : null);
  return isTold ? withoutNumber('NO_CASES') : null;
}

// Of a sole agency the joint table is its own. Who lists a finer table has nobody where it has no cell.
function isToldByAll(breakdowns: readonly BreakdownDelivery[], place: CellPlace): boolean {
  const by = dimensionsOf(place);
  return breakdowns.some(
    ({ dimensions, deliveredBy, notDeliveredBy }) =>
      deliveredBy.length + notDeliveredBy.length === 1 ||
      (notDeliveredBy.length === 0 && by.every((dimension) => dimensions.includes(dimension))),
  );
}
