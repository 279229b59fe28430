import type { AgencyRecord } from './journal.ts';

/** How an agency served one request, as `extensions.agencies` says it. */
interface AgencyStatus {
  readonly calls: number;
  readonly milliseconds: number;
  readonly entities: number;
  /** Partial: some calls were answered without errors, others were not. */
  readonly status: 'answered' | 'partial' | 'unavailable';
}

/** Says how each agency served a request. */
export function agencyStatuses(
  records: ReadonlyMap<string, AgencyRecord>,
): Readonly<Record<string, AgencyStatus>> {
  return Object.fromEntries([...records].map(([agency, record]) => [agency, statusOf(record)]));
}

function statusOf({ calls, milliseconds, entities, answered, flawed }: AgencyRecord): AgencyStatus {
  const whole = answered === calls && flawed === 0 ? 'answered' : 'partial';
  const status = answered === 0 ? 'unavailable' : whole;
  return { calls, milliseconds: Math.round(milliseconds), entities, status };
}
