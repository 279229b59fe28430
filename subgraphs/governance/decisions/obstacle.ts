import type { NewDecision } from './add-decision.ts';
import type { ReportDecisionRow } from './entities.ts';
import { isAllowed, stageAfter } from './report-stage.ts';
import type { ReportedEvent } from './reported-events.ts';
import { standingSubmission } from './standing-submission.ts';

/** A decision as it was stored. */
export type StoredDecision = Omit<ReportDecisionRow, 'delivered'>;

/** What is known of a report when it is decided about. */
export interface Known {
  /** Every decision about any of its versions, the oldest first. */
  readonly decisions: readonly StoredDecision[];
  /** What its agency says that happened to its versions, the oldest first. */
  readonly events: readonly ReportedEvent[];
  /** The day of the clock. */
  readonly asOf: string;
}

/** What stands against a decision, and the earlier decision that does. */
export interface Obstacle {
  readonly reason: string;
  readonly decision: StoredDecision | null;
  /** Whether nothing is left but to send the version back, without which its agency is locked. */
  readonly isToReturn?: boolean;
}

/** What stands against a decision in the state of its report; null where nothing does. */
export function obstacle(wanted: NewDecision, known: Known): Obstacle | null {
  return (
    otherContent(wanted, known) ??
    outOfOrder(wanted, known) ??
    notSubmitted(wanted, known) ??
    (isUpwards(wanted) ? outdated(wanted, known) : null) ??
    (wanted.kind === 'REOPENED' ? notToReopen(wanted, known) : null)
  );
}

const isUpwards = ({ kind }: NewDecision) => kind === 'VERIFIED' || kind === 'APPROVED';

function otherContent({ version, sha256 }: NewDecision, known: Known): Obstacle | null {
  const quoted = [...known.events, ...known.decisions].find((each) => each.version === version);
  if (!quoted || quoted.sha256 === sha256) return null;
  return because(`the SHA-256 of version ${version} is ${quoted.sha256}, read it again`);
}

function outOfOrder({ version, kind }: NewDecision, { decisions }: Known): Obstacle | null {
  const about = decisions.filter((each) => each.version === version);
  const stage = stageAfter(about);
  if (isAllowed(kind, stage)) return null;
  const last = about.findLast((each) => each.kind !== 'REOPENED') ?? null;
  if (last) return because(`it was ${sentence(last)}`, last);
  return because(`it is ${stage}, and no level is skipped`);
}

/** What was sent back, approved or verified already is beyond the agency's taking it back. */
function notSubmitted(wanted: NewDecision, { decisions, events }: Known): Obstacle | null {
  const { version, kind } = wanted;
  const isDecided = decisions.some((each) => each.version === version);
  if (isDecided && kind !== 'APPROVED') return null;
  const submission = standingSubmission(events, version);
  if (submission?.event === 'SUBMITTED') return null;
  if (!submission) return because(`version ${version} was not submitted`);
  const why = `its agency took it back at ${submission.at}`;
  if (!isDecided) return because(why);
  const to = wanted.agencyCode ?? 'the joint governance';
  return { ...because(`${why}, return it to ${to}`), isToReturn: true };
}

/** A step up is for the latest version alone, and past an approved one only where that was reopened. */
function outdated({ version }: NewDecision, { decisions, events }: Known): Obstacle | null {
  const approved = decisions.filter(({ kind }) => kind === 'APPROVED');
  const later = approved.find((each) => each.version > version);
  if (later) return because(`version ${later.version} was ${sentence(later)}`, later);
  const locked = approved.findLast((each) => each.version < version);
  const isReopened = decisions.some(
    (each) => each.kind === 'REOPENED' && each.version === locked?.version,
  );
  if (locked && !isReopened) {
    return because(`version ${locked.version} was ${sentence(locked)} and is not reopened`, locked);
  }
  return replaced(version, { decisions, events });
}

/** What an agency submitted after a version took its place: that one is decided about, even if it was sent back. */
function replaced(version: number, { decisions, events }: Omit<Known, 'asOf'>): Obstacle | null {
  const newer = events.findLast(
    (each) =>
      each.version > version &&
      each.event === 'SUBMITTED' &&
      standingSubmission(events, each.version) === each,
  );
  if (!newer) return null;
  const returned = decisions.find(
    (each) => each.version === newer.version && each.kind === 'RETURNED',
  );
  if (!returned) {
    return because(`version ${newer.version} was submitted at ${newer.at}, decide about that one`);
  }
  const isDecided = decisions.some((each) => each.version === version);
  const next = isDecided ? 'return this one too' : 'its agency submits another';
  const why = `version ${newer.version} took its place and was ${sentence(returned)}; ${next}`;
  return { ...because(why, returned), isToReturn: isDecided };
}

function notToReopen({ version }: NewDecision, { decisions, asOf }: Known): Obstacle | null {
  const later = decisions.find((each) => each.kind === 'APPROVED' && each.version > version);
  if (later) return because(`version ${later.version} was ${sentence(later)} in its place`, later);
  const open = decisions.find(
    (each) => each.version === version && each.expiresOn !== null && each.expiresOn >= asOf,
  );
  return open ? because(`until ${String(open.expiresOn)} it is ${sentence(open)}`, open) : null;
}

/** Who decided what and when, as the end of a sentence. */
function sentence({ kind, decidedAt, actor, actorAgency, actorMember, reason }: StoredDecision) {
  const side = actorMember ?? actorAgency ?? 'the joint governance';
  const why = reason === null ? '' : `: ${reason}`;
  return `${kind} by "${actor}" of ${side} at ${decidedAt.toISOString()}${why}`;
}

function because(reason: string, decision: StoredDecision | null = null): Obstacle {
  return { reason, decision };
}
