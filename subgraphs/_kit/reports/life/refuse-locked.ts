import { conflict } from './conflict.ts';
import type { ReportEvent, ReportVersion } from './report-version.ts';

/**
 * Refuses to change a report that is locked: verified, so that only governance may return it; or
 * approved, unless it was reopened until a moment that has not passed. Says who locked it, when, and
 * what to do. `versions` are the latest first; `change` is what cannot be done, as "draft".
 */
export function refuseLocked(versions: readonly ReportVersion[], now: Date, change: string): void {
  const locked = versions.find(({ stage }) => LOCKING.has(stage));
  if (!locked || reopenedUntil(locked, now)) return;
  const { indicatorCode, periodCode, version, stage } = locked;
  const what = `Cannot ${change} the report of ${indicatorCode} for ${periodCode}`;
  const next =
    stage === 'VERIFIED'
      ? 'ask the joint governance to return it'
      : `ask the joint governance to reopen it${lapsed(locked)}`;
  throw conflict(`${what}: version ${version} was ${lockOf(locked) ?? ''}, ${next}`);
}

/** How a version was locked, by whom and when, as `approved by "x" at …`; null where it was not. */
export function lockOf({ stage, events }: ReportVersion): string | null {
  if (!LOCKING.has(stage)) return null;
  const isVerified = stage === 'VERIFIED';
  const by = events.findLast(({ event }) => event === (isVerified ? 'VERIFIED' : 'APPROVED'));
  return `${isVerified ? 'verified' : 'approved'} ${byWhom(by)}`;
}

/** The moment until which an approved version is reopened; null where it is not, or no longer. */
export function reopenedUntil({ stage, events }: ReportVersion, now: Date): Date | null {
  if (stage !== 'APPROVED' && stage !== 'PUBLISHED') return null;
  const until = lastReopening(events)?.expiresOn ?? null;
  return until !== null && until > now ? until : null;
}

const LOCKING: ReadonlySet<ReportVersion['stage']> = new Set(['VERIFIED', 'APPROVED', 'PUBLISHED']);

function lastReopening(events: readonly ReportEvent[]): ReportEvent | undefined {
  return events.findLast(({ event }) => event === 'REOPENED');
}

function lapsed({ events }: ReportVersion): string {
  const until = lastReopening(events)?.expiresOn;
  return until ? ` again: it was open until ${until.toISOString()}` : '';
}

function byWhom(event: ReportEvent | undefined): string {
  return event ? `by "${event.actor}" at ${event.at.toISOString()}` : 'before';
}
