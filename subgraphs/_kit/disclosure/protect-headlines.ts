import type { Headline, HeadlineRule } from './headlines.ts';
import { keepsHidden } from './headlines.ts';
import { leavesRoom } from './leaves-room.ts';
import type { Quarters } from './quarters.ts';
import { isSpan } from './quarters.ts';

/** A total as it was counted. */
export interface WholeHeadline extends Quarters {
  readonly values: readonly number[];
  /** Whether, all else aside, it may be shown. */
  readonly isShowable: boolean;
}

/** Totals that were decided before and may not be uncovered, with the rule of their indicator. */
export interface HeadlinesOfPart {
  readonly headlines: readonly Headline[];
  readonly rule: HeadlineRule;
}

/** The three figures of a report. */
export interface ReportHeadlines<T> {
  readonly inPeriod: T;
  readonly yearToDate: T;
  readonly toDate: T;
}

/**
 * Which of a report's three totals others see, after those that were decided before. Where the figure in
 * the period would forbid the figure to date for good, since an earlier period is hidden, it is hidden
 * with that one.
 */
export function protectHeadlines(
  whole: ReportHeadlines<WholeHeadline>,
  before: readonly Headline[],
  rule: HeadlineRule,
  parts: readonly HeadlinesOfPart[] = [],
): ReportHeadlines<Headline> {
  const asCounted = decideAll(whole, before, rule, parts);
  if (asCounted.inPeriod.state !== 'SHOWN' || asCounted.toDate.state !== 'WITHHELD') {
    return asCounted;
  }
  const unlisted = { ...whole, inPeriod: { ...whole.inPeriod, isShowable: false } };
  const withEarlier = decideAll(unlisted, before, rule, parts);
  const isBetter = withEarlier.inPeriod.state === 'HIDDEN' && withEarlier.toDate.state === 'SHOWN';
  return isBetter ? withEarlier : asCounted;
}

function decideAll(
  { inPeriod, yearToDate, toDate }: ReportHeadlines<WholeHeadline>,
  before: readonly Headline[],
  rule: HeadlineRule,
  parts: readonly HeadlinesOfPart[],
): ReportHeadlines<Headline> {
  const first = decide(inPeriod, before, rule, parts);
  const last = decide(toDate, [...before, first], rule, parts);
  const year = decide(yearToDate, [...before, first, last], rule, parts);
  return { inPeriod: first, yearToDate: year, toDate: last };
}

// What is the same span keeps its state; what was hidden once is never shown.
function decide(
  { from, to, values, isShowable }: WholeHeadline,
  before: readonly Headline[],
  rule: HeadlineRule,
  parts: readonly HeadlinesOfPart[],
): Headline {
  const states = new Set(before.filter((other) => isSpan(other, { from, to })).map((b) => b.state));
  const as = (state: Headline['state']): Headline => ({ from, to, values, state });
  const withheld = as('WITHHELD');
  if (states.has('WITHHELD')) return withheld;
  const wanted = as(isShowable && !states.has('HIDDEN') ? 'SHOWN' : 'HIDDEN');
  if (wanted.state === 'HIDDEN' && states.has('SHOWN')) return withheld;
  const now = [...before, wanted];
  const keepsParts = parts.every((part) =>
    keepsHidden(part.headlines, { ...part.rule, wholes: [...(part.rule.wholes ?? []), ...now] }),
  );
  return keepsParts && keepsHidden(now, rule) && leavesRoom(now, rule, parts) ? wanted : withheld;
}
