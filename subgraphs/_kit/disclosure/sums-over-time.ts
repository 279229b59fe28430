import type { Headline } from './headlines.ts';

/**
 * Whether totals that sum over time leave each hidden one free: it can be nobody, and it can be as many as
 * `least`. A total is the difference of what was counted by its end and by its start, and what was counted
 * never falls: bounds on differences, of which the shortest ways tell all that follows. Totals that do not
 * agree, as records came late, tell nothing here.
 */
export function sumsKeepHidden(headlines: readonly Headline[], at: number, least: number): boolean {
  const shown = latestShown(headlines);
  const size = 2 + Math.max(...headlines.map(({ to }) => to));
  const bounds = Array.from({ length: size }, (_row, from) =>
    Array.from({ length: size }, (_cell, to) => (to <= from ? 0 : Infinity)),
  );
  const bound = (from: number, to: number, most: number) => {
    const row = bounds[from];
    if (row) row[to] = Math.min(most, row[to] ?? Infinity);
  };
  for (const { from, to, values } of shown) {
    bound(from, to + 1, values[at] ?? 0);
    bound(to + 1, from, -(values[at] ?? 0));
  }
  shorten(bounds);
  if (bounds.some((row, node) => (row[node] ?? 0) < 0)) return true;
  return headlines
    .filter(({ state }) => state === 'HIDDEN')
    .every(
      ({ from, to }) =>
        (bounds[to + 1]?.[from] ?? 0) >= 0 && (bounds[from]?.[to + 1] ?? 0) >= least,
    );
}

function latestShown(headlines: readonly Headline[]): Iterable<Headline> {
  const shown = headlines.filter(({ state }) => state === 'SHOWN');
  return new Map(shown.map((one) => [`${String(one.from)}-${String(one.to)}`, one])).values();
}

// Floyd and Warshall: every bound that follows from two others.
function shorten(bounds: number[][]): void {
  for (const [over, onward] of bounds.entries()) {
    for (const row of bounds) {
      const first = row[over] ?? Infinity;
      for (const [to, second] of onward.entries()) {
        row[to] = Math.min(row[to] ?? Infinity, first + second);
      }
    }
  }
}
