import type { Quarters } from './quarters.ts';
import { holds, isSpan, meets } from './quarters.ts';

/** The total of an indicator over some quarters, and whether others see it. */
export interface Headline extends Quarters {
  /** What a shown total tells: people, services, or the people of a percentage met and not met. */
  readonly values: readonly number[];
  /** HIDDEN: it may be nobody, few or many. WITHHELD: not listed, as it would uncover a hidden one. */
  readonly state: 'SHOWN' | 'HIDDEN' | 'WITHHELD';
  /** Of a median: whether its cases are shown by bands of days. */
  readonly hasBands?: boolean;
}

/** How totals of adjoining quarters make that of all of them. */
export interface HeadlineRule {
  /** SUM: exactly. UNION: at least the largest, at most their sum, as people may come again. */
  readonly overTime: 'SUM' | 'UNION';
  readonly least: number;
  /** Totals of indicators that count all these people: over the same days a total is at most theirs. */
  readonly wholes?: readonly Headline[];
}

/**
 * Whether, of all totals listed so far, each hidden one can still be nobody and can be many: it is set to
 * zero, and no shown total may then exceed what the others leave to make it up.
 */
export function keepsHidden(headlines: readonly Headline[], rule: HeadlineRule): boolean {
  const shown = headlines.filter(({ state }) => state === 'SHOWN');
  const hidden = headlines.filter(({ state }) => state === 'HIDDEN');
  const measures = shown[0]?.values.length ?? 0;
  return hidden.every((one) =>
    Array.from({ length: measures }, (_value, at) => at).every((at) =>
      isFree(one, shown, hidden, at, rule),
    ),
  );
}

function isFree(
  one: Headline,
  shown: readonly Headline[],
  hidden: readonly Headline[],
  at: number,
  { overTime, least, wholes = [] }: HeadlineRule,
): boolean {
  const above = [...shown, ...wholes.filter(({ state }) => state === 'SHOWN')];
  const capOf = (span: Quarters) =>
    Math.min(...above.filter((s) => holds(s, span)).map((s) => s.values[at] ?? 0));
  const cap = capOf(one);
  if (cap < least) return false;
  const othersHidden = hidden
    .filter((h) => !isSpan(h, one))
    .map(({ from, to }) => ({ from, to, cost: capOf({ from, to }) }));
  return shown
    .filter((whole) => meets(whole, one))
    .every((whole) => {
      const total = whole.values[at] ?? 0;
      const pieces = [
        ...shown.filter((s) => !isSpan(s, whole)).map((s) => ({ ...s, cost: s.values[at] ?? 0 })),
        ...othersHidden,
      ];
      const most = cover(whole, [...pieces, { ...one, cost: cap }]);
      const without = cover(whole, [...pieces, { ...one, cost: 0 }]);
      // Records that came late can make a whole larger than its parts, with or without the hidden one.
      if (without < total && most > without) return false;
      if (overTime === 'UNION' || !holds(whole, one)) return true;
      const known = pack(whole, one, shown, at);
      return total - known >= least || total === known;
    });
}

interface Piece extends Quarters {
  readonly cost: number;
}

/** The least that pieces covering all quarters of a whole add up to. */
function cover(whole: Quarters, pieces: readonly Piece[]): number {
  const least: number[] = [0];
  for (let quarter = whole.from; quarter <= whole.to; quarter += 1) {
    const ends = pieces
      .filter(({ from, to }) => from <= quarter && quarter <= to)
      .map(({ from, cost }) => (least[Math.max(from, whole.from) - whole.from] ?? 0) + cost);
    least.push(Math.min(...ends));
  }
  return least.at(-1) ?? 0;
}

/** The most that shown totals which share no quarter, nor any with the hidden one, add up to within a whole. */
function pack(whole: Quarters, one: Quarters, shown: readonly Headline[], at: number): number {
  const most: number[] = [0];
  const within = shown.filter((s) => holds(whole, s) && !meets(s, one) && !isSpan(s, whole));
  for (let quarter = whole.from; quarter <= whole.to; quarter += 1) {
    const ends = within
      .filter(({ to }) => to === quarter)
      .map(({ from, values }) => (most[from - whole.from] ?? 0) + (values[at] ?? 0));
    most.push(Math.max(most.at(-1) ?? 0, ...ends));
  }
  return most.at(-1) ?? 0;
}
