import type { Quarters } from './quarters.ts';

/** A stretch of time with the most that it adds to one that it covers. */
export interface Piece extends Quarters {
  readonly cost: number;
}

/** The least that pieces covering all quarters of a whole add up to; Infinity where they do not. */
export function cover(whole: Quarters, pieces: readonly Piece[]): number {
  const least: number[] = [0];
  for (let quarter = whole.from; quarter <= whole.to; quarter += 1) {
    const ends = pieces
      .filter(({ from, to }) => from <= quarter && quarter <= to)
      .map(({ from, cost }) => (least[Math.max(from, whole.from) - whole.from] ?? 0) + cost);
    least.push(Math.min(...ends));
  }
  return least.at(-1) ?? 0;
}
