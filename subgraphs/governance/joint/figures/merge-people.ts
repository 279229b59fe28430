import type { CountEnds } from './count-ends.ts';
import { sumOfUppers } from './count-ends.ts';
import type { MergedFigure } from './merged-figure.ts';
import { countBetween } from './merged-figure.ts';

/**
 * People (or employers) known to several agencies: the same person may be known to all of them.
 * At least the largest count, at most the sum; `complete` is false while an agency is missing.
 */
export function mergePeople(ends: readonly CountEnds[], complete: boolean): MergedFigure {
  const lower = Math.max(0, ...ends.map((end) => end.lower));
  return countBetween(lower, complete ? sumOfUppers(ends) : null);
}
