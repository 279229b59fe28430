import { parsePeriod } from '../../../subgraphs/_kit/calendar/reporting-period.ts';
import type { Facts } from './facts.ts';
import { thing } from './facts.ts';

/** An agency works at centres: from the beginning on unless it is told, and until now unless it is told. */
export function works(
  agency: string,
  centres: readonly string[] = ['CMID-TAP'],
  {
    from = '2024-10-01',
    until = null,
  }: { readonly from?: string; readonly until?: string | null } = {},
): Facts {
  return centres.flatMap((centre_code) =>
    thing(agency, 'presence', { centre_code, starts_on: from, ends_on: until }),
  );
}

/** How a report was submitted: for which centres, each a slice of its own where the indicator has centres. */
interface Submitting {
  readonly centres?: readonly string[];
  readonly on?: string;
  readonly version?: number;
}

/** An agency submits its report of an indicator for each of several periods: on the due date unless it is told. */
export function submits(
  agency: string,
  indicator: string,
  periods: readonly string[],
  { centres, on, version = 1 }: Submitting = {},
): Facts {
  const slices: readonly (string | null)[] = centres ?? [null];
  return periods.flatMap((period) =>
    slices.flatMap((centre_code) =>
      thing(agency, 'submission', {
        indicator_code: indicator,
        period_code: period,
        centre_code,
        version,
        submitted_on: on ?? parsePeriod(period)?.dueOn,
        reason: version === 1 ? null : 'Records entered later',
      }),
    ),
  );
}
