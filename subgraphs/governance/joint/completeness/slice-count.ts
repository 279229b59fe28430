import type { ExpectedSlice } from './measure-completeness.ts';

/** Slices and reports, counted; a report is all the slices of one agency's indicator. Shares from 0 to 100. */
export interface SliceCount {
  readonly expected: number;
  readonly reported: number;
  readonly onTime: number;
  readonly notDue: number;
  /** Reported of those that are due or came early; null where there are none: what is not due is not missing. */
  readonly completeness: number | null;
  /** On time of the same, slice by slice, whereas OP8.2 counts whole reports; null where there are none. */
  readonly timeliness: number | null;
  readonly reportsExpected: number;
  readonly reportsComplete: number;
  readonly reportsOnTime: number;
}

/** Counts expected slices and the reports that they make up. */
export function countSlices(slices: readonly ExpectedSlice[]): SliceCount {
  const reports = reportsOf(slices);
  const expected = slices.length;
  const reported = slices.filter(isReported).length;
  const onTime = slices.filter(isOnTime).length;
  const notDue = slices.filter(({ status }) => status === 'NOT_DUE').length;
  return {
    expected,
    reported,
    onTime,
    notDue,
    completeness: percentage(reported, expected - notDue),
    timeliness: percentage(onTime, expected - notDue),
    reportsExpected: reports.length,
    reportsComplete: reports.filter((report) => report.every(isReported)).length,
    reportsOnTime: reports.filter((report) => report.every(isOnTime)).length,
  };
}

function reportsOf(slices: readonly ExpectedSlice[]): readonly (readonly ExpectedSlice[])[] {
  const reports = new Map<string, ExpectedSlice[]>();
  for (const slice of slices) {
    const key = `${slice.agency} ${slice.indicatorCode}`;
    reports.set(key, [...(reports.get(key) ?? []), slice]);
  }
  return [...reports.values()];
}

function isReported({ status }: ExpectedSlice): boolean {
  return status === 'REPORTED';
}

// `submittedOn` is the first submission: being sent back later does not undo it.
function isOnTime({ status, submittedOn, dueOn }: ExpectedSlice): boolean {
  return status === 'REPORTED' && submittedOn != null && submittedOn <= dueOn;
}

function percentage(part: number, whole: number): number | null {
  return whole === 0 ? null : (100 * part) / whole;
}
