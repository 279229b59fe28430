import { daysBetween } from '../../../_kit/calendar/days.ts';
import type { AgencyCode } from '../../framework/indicator-definition.ts';
import type { ExpectedSlice } from './measure-completeness.ts';

/** A slice that came after its due date, or has not come yet. */
export interface LateSlice {
  readonly agency: AgencyCode;
  readonly indicatorCode: string;
  readonly centre: string | null;
  readonly dueOn: string;
  readonly submittedOn: string | null;
  readonly daysLate: number;
}

/** What is late, latest first; what has not come counts its days until `asOf`. */
export function lateSlices(slices: readonly ExpectedSlice[], asOf: string): readonly LateSlice[] {
  return slices
    .map((slice) => lateSlice(slice, asOf))
    .filter(({ daysLate }) => daysLate > 0)
    .sort((one, other) => other.daysLate - one.daysLate);
}

function lateSlice(
  { agency, indicatorCode, centre, status, dueOn, submittedOn }: ExpectedSlice,
  asOf: string,
): LateSlice {
  const cameOn = status === 'REPORTED' ? (submittedOn ?? dueOn) : null;
  const until = status === 'NOT_DUE' ? dueOn : (cameOn ?? asOf);
  return {
    agency,
    indicatorCode,
    centre: centre ?? null,
    dueOn,
    submittedOn: cameOn,
    daysLate: daysBetween(dueOn, until),
  };
}
