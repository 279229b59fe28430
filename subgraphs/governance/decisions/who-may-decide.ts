import type { Identity } from '../../_kit/wire/identity.ts';
import type { AgencyCode } from '../framework/indicator-definition.ts';

/** Whose report it is, null being the joint governance; and whose turn it is to verify that one's. */
export interface Reporter {
  readonly agencyCode: AgencyCode | null;
  readonly turn: AgencyCode;
}

/** Why somebody may not verify a report, nor send it back while it is submitted; null where she may. */
export function whyNotVerifier(identity: Identity, reporter: Reporter): string | null {
  const { agencyCode, turn } = reporter;
  if (agencyCode !== null) {
    return isMissing(identity, 'governance:verify') ?? whyPartial(identity, agencyCode);
  }
  const isDrawn = identity.agency === turn && identity.scopes.includes('governance:peer-verify');
  return isDrawn ? null : `it is the turn of the M&E officer of ${turn}`;
}

/** Why somebody does not decide about a report as a member of the committee; null where she does. */
export function whyNotCommittee(identity: Identity, { agencyCode }: Reporter): string | null {
  const missing = isMissing(identity, 'governance:approve');
  if (missing !== null) return missing;
  if (identity.member === null && identity.agency === null) {
    return 'who asks speaks for no member of the committee';
  }
  return whyPartial(identity, agencyCode);
}

/** Why somebody may not send a report back: a submitted one who verifies, a verified one the committee too; null where she may one of both. */
export function whyNotReturner(identity: Identity, reporter: Reporter): string | null {
  const [verifier, member] = [
    whyNotVerifier(identity, reporter),
    whyNotCommittee(identity, reporter),
  ];
  if (verifier === null || member === null) return null;
  return identity.scopes.includes('governance:approve') ? member : verifier;
}

/** Nobody decides about her own agency's report, nor about one that she could submit. */
function whyPartial(identity: Identity, agencyCode: AgencyCode | null): string | null {
  const { agency, member, scopes } = identity;
  const reporter = agencyCode ?? 'GOVERNANCE';
  if (scopes.includes(`${reporter.toLowerCase().replaceAll('_', '-')}:submit`)) {
    return `who asks may submit reports of ${reporter}`;
  }
  // A member's code has hyphens where an agency's has underscores.
  const own = [agency, member?.replaceAll('-', '_')];
  return own.includes(reporter) ? `who asks belongs to ${reporter}, whose report it is` : null;
}

function isMissing({ scopes }: Identity, scope: string): string | null {
  return scopes.includes(scope) ? null : `who asks has not the scope "${scope}"`;
}
