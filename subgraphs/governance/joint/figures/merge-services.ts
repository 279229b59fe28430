import type { CountEnds } from './count-ends.ts';
import { sumOfUppers } from './count-ends.ts';
import type { MergedFigure } from './merged-figure.ts';
import { countBetween } from './merged-figure.ts';

/** Services, items and things with one owner each: no two agencies count the same one, so they sum. */
export function mergeServices(ends: readonly CountEnds[], complete: boolean): MergedFigure {
  const lower = ends.reduce((sum, end) => sum + end.lower, 0);
  return countBetween(lower, complete ? sumOfUppers(ends) : null);
}
