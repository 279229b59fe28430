import type { Place } from '../../../disclosure/place.ts';
import { columnsOf } from '../../../disclosure/place.ts';
import type { IndicatorQuestion } from '../../indicator-question.ts';
import type { Parts } from './cell-change.ts';
import { isInnermost, isWithin, tablesOf } from './declared-sums.ts';

/** A cell that was corrected, and how many of the people behind it are no longer known to be. */
export interface LostPeople {
  readonly place: Place;
  readonly lost: number;
}

/**
 * How many distinct people are surely not exceeded behind a figure that was corrected to `now`; null
 * where it counts people itself. Who is gone nobody knows: never more than it counts, nor than were
 * left if all that the cells in it lost were others. Too few hides too much, which is safe; one is the
 * least, since nobody is told.
 */
export function peopleBehind(before: number | null, now: Parts, lost = 0): number | null {
  if (before === null) return null;
  const counted = now.filter((part) => part > 0);
  return counted.length === 0 ? 0 : Math.max(1, Math.min(before - lost, ...counted));
}

/** How many people a cell loses at most with the corrected cells that it sums, by whichever table. */
export function lostWithin(
  indicator: IndicatorQuestion,
  place: Place,
  corrected: readonly LostPeople[],
): number {
  const within = corrected.filter((cell) =>
    columnsOf(place).every((column) => place[column] === cell.place[column]),
  );
  const byTable = tablesOf(indicator)
    .filter((table) => isWithin(table, place))
    .map((table) => within.filter((cell) => isInnermost(table, cell.place)))
    .map((cells) => cells.reduce((sum, { lost }) => sum + lost, 0));
  return Math.max(0, ...byTable);
}
