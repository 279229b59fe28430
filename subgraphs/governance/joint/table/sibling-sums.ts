import type { Dimension, IndicatorKind } from '../../framework/indicator-definition.ts';
import type { ReportedCell } from '../agency-report.ts';
import type { AgencyTable } from './agency-table.ts';
import type { CellPlace } from './cell-place.ts';
import { breakdownKey, dimensionsOf, marginOver, placeKey, placeOf } from './cell-place.ts';

/** What the visible cells beside a place hold that differ from it in one dimension only. */
export type SiblingSums = (place: CellPlace, dimension: Dimension) => number;

/**
 * Sums of visible cells that share a margin with a place. Centres are left out where the same person
 * may come to two of them, and ages where a merged band stands beside the finer ones.
 */
export function siblingSums({ cells }: AgencyTable, kind: IndicatorKind): SiblingSums {
  const sums = new Map<string, number>();
  const add = (key: string, count: number) => sums.set(key, (sums.get(key) ?? 0) + count);
  for (const cell of cells) {
    for (const dimension of summing(dimensionsOf(placeOf(cell)), kind, cells)) {
      add(lineKey(placeOf(cell), dimension), visibleCount(cell));
    }
  }
  const own = new Map(cells.map((cell) => [placeKey(placeOf(cell)), visibleCount(cell)]));
  return (place, dimension) =>
    (sums.get(lineKey(place, dimension)) ?? 0) - (own.get(placeKey(place)) ?? 0);
}

function summing(
  dimensions: readonly Dimension[],
  kind: IndicatorKind,
  cells: readonly ReportedCell[],
): readonly Dimension[] {
  const overlap = kind === 'PEOPLE' || kind === 'EMPLOYERS';
  return dimensions.filter(
    (dimension) =>
      !(overlap && dimension === 'CENTRE') &&
      !(dimension === 'AGE' && cells.some(({ age }) => age === 'AGE_0_17' || age === 'AGE_15_17')),
  );
}

function lineKey(place: CellPlace, dimension: Dimension): string {
  const margin = placeKey(marginOver(place, dimension));
  return `${breakdownKey(dimensionsOf(place))} by ${dimension} ${margin}`;
}

function visibleCount({ figure }: ReportedCell): number {
  return figure.suppressed ? 0 : (figure.value ?? figure.lower ?? 0);
}
