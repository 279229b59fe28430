import type { FigureValue } from './report-entity.ts';
import type { Submission } from './submissions.ts';

/**
 * The share of an agency's reports due in a period that were complete and on time, as a percentage.
 * A report is one indicator's; it is complete when all its slices are submitted.
 */
export function timeliness(submissions: readonly Submission[]): FigureValue {
  const due = submissions.filter(({ status }) => status !== 'NOT_DUE');
  const late = new Set(
    due.filter((slice) => !isOnTime(slice)).map(({ indicatorCode }) => indicatorCode),
  );
  const denominator = new Set(due.map(({ indicatorCode }) => indicatorCode)).size;
  const numerator = denominator - late.size;
  const value = denominator === 0 ? null : (100 * numerator) / denominator;
  const bounds = { lower: null, upper: null };
  return { value, ...bounds, numerator, denominator, dayBands: null, suppressed: false };
}

function isOnTime({ submittedOn, dueOn }: Submission): boolean {
  return submittedOn !== null && submittedOn <= dueOn;
}
