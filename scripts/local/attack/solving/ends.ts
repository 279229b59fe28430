import type { Relation } from '../system/linear-system.ts';

/** The least or the most that a sum can be; infinite parts are counted apart, so that one of them can be taken away again. */
export interface End {
  readonly sum: number;
  readonly infinite: number;
}

/** An end without one of its parts; NaN where another part is infinite. */
export function rest({ sum, infinite }: End, own: number): number {
  const others = infinite - (Number.isFinite(own) ? 0 : 1);
  if (others > 0) return NaN;
  return Number.isFinite(own) ? sum - own : sum;
}

/** The least and the most that a sum can be. */
export function endsOf(
  terms: Relation['terms'],
  lower: Float64Array,
  upper: Float64Array,
): { readonly low: End; readonly high: End } {
  const low = { sum: 0, infinite: 0 };
  const high = { sum: 0, infinite: 0 };
  for (const [variable, times] of terms) {
    const ends = termEnds(times, lower[variable] ?? 0, upper[variable] ?? 0);
    add(low, ends[0]);
    add(high, ends[1]);
  }
  return { low, high };
}

function add(end: { sum: number; infinite: number }, value: number): void {
  if (Number.isFinite(value)) end.sum += value;
  else end.infinite += 1;
}

/** The least and the most that a part of a sum can be. */
export function termEnds(times: number, low: number, high: number): readonly [number, number] {
  return times > 0 ? [times * low, times * high] : [times * high, times * low];
}

/** Whether no numbers within their limits meet a relation. */
export function isImpossible(
  { terms, lower: least, upper: most }: Relation,
  lower: Float64Array,
  upper: Float64Array,
): boolean {
  const { low, high } = endsOf(terms, lower, upper);
  return (
    (low.infinite === 0 && low.sum > most + 1e-6) ||
    (high.infinite === 0 && high.sum < least - 1e-6)
  );
}

/** Whether a relation tells more than the limits of its unknowns do. */
export function saysSomething(
  { terms, lower: least, upper: most }: Relation,
  lower: Float64Array,
  upper: Float64Array,
): boolean {
  if (terms.every(([variable]) => lower[variable] === upper[variable])) return false;
  const { low, high } = endsOf(terms, lower, upper);
  const reachesTop = most !== Infinity && (high.infinite > 0 || high.sum > most);
  const reachesBottom = least !== -Infinity && (low.infinite > 0 || low.sum < least);
  return reachesTop || reachesBottom;
}
