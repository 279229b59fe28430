import { addDays, daysBetween } from '../../../_kit/calendar/days.ts';
import type { ReportingPeriod } from '../../../_kit/calendar/reporting-period.ts';
import type { MergedIndicator } from '../expected-parts.ts';
import { isCount } from '../table/most-of-a-cell.ts';
import { progressShare } from './progress-share.ts';
import type { TargetTerms } from './target-terms.ts';

/**
 * How much of a target is due by a period's end: the approved milestone if there is one,
 * else the elapsed share of days. Null for a ceiling, which is due at any time.
 */
export function dueShare(
  kind: MergedIndicator['kind'],
  terms: TargetTerms,
  period: Pick<ReportingPeriod, 'end' | 'yearStart'>,
): number | null {
  if (terms.type === 'CEILING') return null;
  const milestone = terms.milestones.find(({ dueOn }) => dueOn === period.end);
  return milestone ? progressShare(terms, milestone.value) : elapsedShare(kind, terms, period);
}

function elapsedShare(
  kind: MergedIndicator['kind'],
  { type, baselineOn, startsOn, targetOn }: TargetTerms,
  { end, yearStart }: Pick<ReportingPeriod, 'end' | 'yearStart'>,
): number {
  const until = end < targetOn ? end : targetOn;
  if (type === 'LEVEL')
    return share(daysBetween(baselineOn, until), daysBetween(baselineOn, targetOn));
  const days = (from: string) => daysBetween(from, until) + 1;
  if (type === 'TO_DATE') return share(days(startsOn), daysBetween(startsOn, targetOn) + 1);
  const from = yearStart > startsOn ? yearStart : startsOn;
  const after = oneYearAfter(yearStart);
  // Of a count, a year in which the initiative ran only in part owes only that part. A rate is about
  // what that part has, such as its own budget, and is owed whole by the part's end.
  if (isCount(kind)) return share(days(from), daysBetween(yearStart, after));
  const last = addDays(after, -1);
  return share(days(from), daysBetween(from, last < targetOn ? last : targetOn) + 1);
}

function share(elapsed: number, all: number): number {
  return Math.max(0, elapsed) / all;
}

function oneYearAfter(date: string): string {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}
