import type { ReportingPeriod } from '../calendar/reporting-period.ts';
import { INITIATIVE } from '../calendar/reporting-period.ts';

/** Days as the first and last of the quarters they are made of, counted from the initiative's first. */
export interface Quarters {
  readonly from: number;
  readonly to: number;
}

/** The quarters of days within the initiative; days before it are none. ISO dates, first and last day. */
export function quartersOf(start: string, end: string): Quarters {
  const first = start > INITIATIVE.start ? start : INITIATIVE.start;
  return { from: quarterOf(first), to: quarterOf(end) };
}

/** The quarters of a period's three figures: the period itself, its year so far, the initiative so far. */
export function quartersOfFigures({ start, end, yearStart }: ReportingPeriod) {
  return {
    inPeriod: quartersOf(start, end),
    yearToDate: quartersOf(yearStart, end),
    toDate: quartersOf(INITIATIVE.start, end),
  };
}

/** Whether the second lies within the first. */
export function holds(outer: Quarters, inner: Quarters): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** Whether two share a quarter. */
export function meets(one: Quarters, other: Quarters): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** Whether two are the same. */
export function isSpan(one: Quarters, other: Quarters): boolean {
  return one.from === other.from && one.to === other.to;
}

function quarterOf(day: string): number {
  const months = (text: string) => 12 * Number(text.slice(0, 4)) + Number(text.slice(5, 7)) - 1;
  return Math.floor((months(day) - months(INITIATIVE.start)) / 3);
}
