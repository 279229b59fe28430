import type { OverTime } from '../answers/known-indicator.ts';
import type { LinearSystem } from './linear-system.ts';
import { isAtMostSum, isSum } from './linear-system.ts';

/** The unknown of one stretch of days; both days count. */
export interface Spanned {
  readonly start: string;
  readonly end: string;
  readonly variable: number;
  /** Reports of one day agree with each other; of different days that is only supposed. */
  readonly report: string;
}

/**
 * Relates the counts of one place over stretches of time that lie within each other. For people: a part
 * is at most the whole, and the whole at most the sum of parts that cover it; what is added up sums.
 * Where what a person counts under may change (`isLasting` false), only a first part is at most the whole.
 */
export function relateOverTime(
  system: LinearSystem,
  spans: readonly Spanned[],
  overTime: OverTime,
  isLasting: boolean,
): void {
  for (const whole of spans) {
    for (const part of spans)
      if (part !== whole && isWithin(part, whole))
        relatePart(system, whole, part, { overTime, isLasting });
    if (overTime === 'LAST') continue;
    for (const cover of covers(whole, spans)) relateCover(system, whole, cover, overTime);
  }
}

function relatePart(
  system: LinearSystem,
  whole: Spanned,
  part: Spanned,
  how: { readonly overTime: OverTime; readonly isLasting: boolean },
): void {
  const supposed = supposedOf(whole, [part]);
  const isSame = (how.overTime === 'LAST' || part.start === whole.start) && part.end === whole.end;
  if (isSame) {
    if (part.variable < whole.variable)
      isSum(system, whole.variable, [part.variable], 'the same days', supposed);
    return;
  }
  if (how.overTime === 'LAST' || how.overTime === 'AT_MOST_SUM') return;
  if (how.isLasting || part.start === whole.start)
    isAtMostSum(system, part.variable, [whole.variable], 'within longer time', supposed);
}

function relateCover(
  system: LinearSystem,
  whole: Spanned,
  cover: readonly Spanned[],
  overTime: OverTime,
): void {
  const parts = cover.map(({ variable }) => variable);
  const relate = overTime === 'SUM' ? isSum : isAtMostSum;
  relate(system, whole.variable, parts, 'time that adds up', supposedOf(whole, cover));
}

function supposedOf({ report }: Spanned, parts: readonly Spanned[]): string | null {
  const reports = new Set([report, ...parts.map((part) => part.report)]);
  return reports.size === 1 ? null : [...reports].toSorted().join(', ');
}

function isWithin(part: Spanned, whole: Spanned): boolean {
  return part.start >= whole.start && part.end <= whole.end;
}

// Every way to cover a stretch by two others, and by its quarters.
function covers(whole: Spanned, spans: readonly Spanned[]): readonly (readonly Spanned[])[] {
  const inner = spans.filter((part) => isWithin(part, whole) && days(part) < days(whole));
  const first = inner.filter(({ start }) => start === whole.start);
  const pairs = first.flatMap((one) =>
    inner
      .filter(({ start, end }) => start === dayAfter(one.end) && end === whole.end)
      .map((other) => [one, other]),
  );
  const shortest = chain(whole, inner);
  return shortest.length > 2 ? [...pairs, shortest] : pairs;
}

function chain(whole: Spanned, inner: readonly Spanned[]): readonly Spanned[] {
  const quarters = inner.filter((part) => days(part) > 80 && days(part) < 100);
  const parts: Spanned[] = [];
  for (let start = whole.start; start <= whole.end;) {
    const next = quarters.find((quarter) => quarter.start === start);
    if (!next) return [];
    parts.push(next);
    start = dayAfter(next.end);
  }
  return parts;
}

const dayLength = 86_400_000;

function days({ start, end }: Spanned): number {
  return (Date.parse(end) - Date.parse(start)) / dayLength + 1;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + dayLength).toISOString().slice(0, 10);
}
