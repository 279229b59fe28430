import { daysBetween } from '../../../_kit/calendar/days.ts';
import type { LateSubmissionRow } from './entities.ts';
import type { ExpectedSlice } from './measure-completeness.ts';

/** What is late, latest first; what has not come counts its days until `asOf`. */
export function lateSlices(
  slices: readonly ExpectedSlice[],
  asOf: string,
): readonly LateSubmissionRow[] {
  return slices
    .map((slice) => lateSlice(slice, asOf))
    .filter(({ daysLate }) => daysLate > 0)
    .sort((one, other) => other.daysLate - one.daysLate);
}

function lateSlice(
  { agency, indicatorCode, centre, status, dueOn, submittedOn }: ExpectedSlice,
  asOf: string,
): LateSubmissionRow {
  const cameOn = status === 'REPORTED' ? (submittedOn ?? dueOn) : null;
  const until = status === 'NOT_DUE' ? dueOn : (cameOn ?? asOf);
  return {
    agency,
    indicatorCode,
    centreCode: centre ?? null,
    dueOn,
    submittedOn: cameOn,
    daysLate: daysBetween(dueOn, until),
  };
}
