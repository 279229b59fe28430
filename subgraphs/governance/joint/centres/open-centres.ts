import type { ReportingPeriod } from '../../../_kit/calendar/reporting-period.ts';
import { badInput } from '../../../_kit/errors/bad-input.ts';

/** When a centre is open. */
export interface CentreSpan {
  readonly centreCode: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Of the centres that were asked for, those open on at least one day of a period, and the others. */
export interface AskedCentres {
  readonly open: readonly string[];
  readonly closed: readonly string[];
}

/** Sorts the centres that were asked for; a code that is none, or no code at all, is BAD_USER_INPUT. */
export function openCentres(
  spans: readonly CentreSpan[],
  codes: readonly string[],
  { start, end }: Pick<ReportingPeriod, 'start' | 'end'>,
): AskedCentres {
  const known = [...new Set(spans.map(({ centreCode }) => centreCode))].sort();
  const allowed = `centres of the initiative; name some of ${known.join(', ')}`;
  if (codes.length === 0 || codes.some((code) => !known.includes(code)))
    throw badInput('codes', codes, allowed);
  const isOpen = (code: string) => isOpenIn(spans, code, { start, end });
  const asked = [...new Set(codes)];
  return { open: asked.filter(isOpen), closed: asked.filter((code) => !isOpen(code)) };
}

/** Whether a centre is open on at least one day of a period. */
export function isOpenIn(
  spans: readonly CentreSpan[],
  code: string,
  { start, end }: Pick<ReportingPeriod, 'start' | 'end'>,
): boolean {
  return spans.some(
    ({ centreCode, startsOn, endsOn }) =>
      centreCode === code && startsOn <= end && (endsOn ?? end) >= start,
  );
}
