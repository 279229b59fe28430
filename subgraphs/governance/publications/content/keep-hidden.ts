import type { Dimension } from '../../framework/indicator-definition.ts';
import { withoutNumber } from '../../joint/figures/merged-figure.ts';
import type { CellPlace } from '../../joint/table/cell-place.ts';
import { breakdownKey, dimensionsOf, placeKey } from '../../joint/table/cell-place.ts';
import type { PublishedCellRow } from '../entities.ts';
import type { WholeFigure } from './figure-content.ts';
import type { HiddenPlaces } from './hidden-places.ts';
import { keepHeadlinesHidden } from './keep-headlines-hidden.ts';

/**
 * A figure that hides at least what earlier publications of the period hid. A cell of theirs is hidden
 * again; where its table would give it away, that table is left out, and so is every finer one, whose
 * cells sum to it. Hiding more of a protected table uncovers nothing of it.
 */
export function keepHidden(figure: WholeFigure, before: HiddenPlaces): WholeFigure {
  const kept = keepHeadlinesHidden(figure, before.headlines);
  const shown = new Map(
    kept.cells
      .filter(({ figure: { reading } }) => reading !== 'SUPPRESSED')
      .map((cell) => [placeKey(cell), cell]),
  );
  const uncovered = before.cells.filter((place) => shown.has(placeKey(place)));
  const isTotalHidden = kept.inPeriod.reading === 'SUPPRESSED';
  const hidden = [...uncovered, ...(isTotalHidden ? totalOf(kept) : [])];
  if (hidden.length === 0 && before.breakdowns.length === 0) return kept;
  const withheld = [
    ...before.breakdowns,
    ...hidden.flatMap((place) => tablesToLeaveOut(kept.cells, place)),
  ];
  return leaveOut(hideCells(kept, hidden), withheld);
}

/** The total among the cells, where it still shows. */
function totalOf({ cells }: WholeFigure): readonly CellPlace[] {
  return cells.filter(
    (cell) => dimensionsOf(cell).length === 0 && cell.figure.reading !== 'SUPPRESSED',
  );
}

function hideCells(figure: WholeFigure, hidden: readonly CellPlace[]): WholeFigure {
  const keys = new Set(hidden.map(placeKey));
  const blank = (cell: PublishedCellRow) =>
    keys.has(placeKey(cell)) ? { ...cell, figure: withoutNumber('SUPPRESSED') } : cell;
  return { ...figure, cells: figure.cells.map(blank), lowerIfGroupsAlike: null };
}

/**
 * Tables in which a hidden cell would be the rest of a sum. In a table by one dimension another hidden
 * cell closes it: only their sum is known, and that was known before. A finer table is never closed.
 */
function tablesToLeaveOut(
  cells: readonly PublishedCellRow[],
  place: CellPlace,
): readonly (readonly Dimension[])[] {
  const own = dimensionsOf(place);
  const all = new Map(cells.map((cell) => [breakdownKey(dimensionsOf(cell)), dimensionsOf(cell)]));
  const finer = [...all.values()].filter(
    (dimensions) =>
      dimensions.length > own.length && own.every((each) => dimensions.includes(each)),
  );
  return isClosed(cells, own) ? finer : [own, ...finer];
}

function isClosed(cells: readonly PublishedCellRow[], own: readonly Dimension[]): boolean {
  if (own.length === 0) return true; // The total is the sum of what is finer, and that goes.
  if (own.length > 1) return false;
  return cells.some(
    (cell) =>
      cell.figure.reading === 'SUPPRESSED' &&
      breakdownKey(dimensionsOf(cell)) === breakdownKey(own),
  );
}

function leaveOut(figure: WholeFigure, withheld: readonly (readonly Dimension[])[]): WholeFigure {
  const isLeftOut = (dimensions: readonly Dimension[]) =>
    withheld.some((each) => each.every((dimension) => dimensions.includes(dimension)));
  return {
    ...figure,
    lowerIfGroupsAlike: null,
    cells: figure.cells.filter((cell) => !isLeftOut(dimensionsOf(cell))),
    breakdowns: figure.breakdowns.map((breakdown) => ({
      ...breakdown,
      withheld: breakdown.withheld || isLeftOut(breakdown.dimensions),
    })),
  };
}
