import type { ReportedEvent } from './reported-events.ts';

/** The last time that an agency submitted a version or took it back; null where it never did. */
export function standingSubmission(
  events: readonly ReportedEvent[],
  version: number,
): ReportedEvent | null {
  const own = events.findLast(
    (each) => each.version === version && ['SUBMITTED', 'TAKEN_BACK'].includes(each.event),
  );
  return own ?? null;
}
