import type { Headline, HeadlineRule } from './headlines.ts';
import type { Most } from './most-over-time.ts';
import { mostOverTime } from './most-over-time.ts';
import type { HeadlinesOfPart } from './protect-headlines.ts';
import type { Quarters } from './quarters.ts';
import { sumsKeepHidden } from './sums-over-time.ts';

/** The totals of an indicator, of those within which it is and of those within it. */
interface Relatives {
  readonly own: readonly Headline[];
  readonly wholes: readonly Headline[];
  readonly parts: readonly HeadlinesOfPart[];
}

/** A total that is hidden, and whose it is. */
interface HiddenTotal {
  readonly span: Quarters;
  readonly of: readonly Headline[];
}

/**
 * Whether each hidden total of an indicator, of those that count all its people and of those that count
 * some of them, can be nobody and can be many, all shown totals of all of them together.
 */
export function leavesRoom(
  own: readonly Headline[],
  rule: HeadlineRule,
  parts: readonly HeadlinesOfPart[],
): boolean {
  const relatives = { own, wholes: rule.wholes ?? [], parts };
  if (hiddenOf(relatives).length === 0) return true;
  const measures = Array.from({ length: own[0]?.values.length ?? 0 }, (_value, at) => at);
  return measures.every(
    (at) =>
      (rule.overTime === 'UNION' || sumsKeepHidden(own, at, rule.least)) &&
      isNobodyPossible(relatives, at) &&
      areManyPossible(relatives, at, rule.least),
  );
}

// A total that is shown may not be out of reach for being hidden elsewhere that nobody came.
function isNobodyPossible(relatives: Relatives, at: number): boolean {
  const asShown = mostOf(relatives, at);
  return hiddenOf(relatives).every((hidden) => {
    const without = mostOf(relatives, at, hidden);
    return listsOf(relatives).every((headlines) =>
      headlines
        .filter(({ state }) => state === 'SHOWN')
        .every((total) => {
          const reached = asShown.get(headlines)?.(total) ?? 0;
          return (without.get(headlines)?.(total) ?? 0) >= reached;
        }),
    );
  });
}

function areManyPossible(relatives: Relatives, at: number, least: number): boolean {
  const asShown = mostOf(relatives, at);
  return hiddenOf(relatives)
    .filter(({ of }) => of !== relatives.wholes)
    .every(({ span, of }) => {
      const part = relatives.parts.find(({ headlines }) => headlines === of);
      return (asShown.get(of)?.(span) ?? 0) >= (part?.rule.least ?? least);
    });
}

function listsOf({ own, wholes, parts }: Relatives): readonly (readonly Headline[])[] {
  return [wholes, own, ...parts.map(({ headlines }) => headlines)];
}

function hiddenOf(relatives: Relatives): readonly HiddenTotal[] {
  return listsOf(relatives).flatMap((of) => {
    const hidden = of.filter(({ state }) => state === 'HIDDEN');
    const bySpan = new Map(hidden.map((span) => [`${String(span.from)}-${String(span.to)}`, span]));
    return [...bySpan.values()].map((span) => ({ span, of }));
  });
}

// What bounds a whole bounds its parts, and not the other way round.
function mostOf(
  relatives: Relatives,
  at: number,
  hidden?: HiddenTotal,
): ReadonlyMap<readonly Headline[], Most> {
  const { own, wholes, parts } = relatives;
  const quarters = 1 + Math.max(...listsOf(relatives).flatMap((of) => of.map(({ to }) => to)));
  const most = (of: readonly Headline[], within?: Most) =>
    mostOverTime(of, quarters, at, {
      within,
      nobodyIn: hidden?.of === of ? hidden.span : undefined,
    });
  const ofWholes = most(wholes);
  const ofOwn = most(own, ofWholes);
  return new Map([
    [wholes, ofWholes],
    [own, ofOwn],
    ...parts.map(({ headlines, rule }): [readonly Headline[], Most] => {
      const otherWholes = mostOverTime(rule.wholes ?? [], quarters, at, {});
      const within: Most = (span) => Math.min(ofOwn(span), otherWholes(span));
      return [headlines, most(headlines, within)];
    }),
  ]);
}
