import type { AgencyCode } from '../../../subgraphs/_kit/agency-code.ts';
import { agencyCode } from '../../../subgraphs/_kit/agency-code.ts';
import { publicIdentity } from '../../../subgraphs/_kit/wire/identity.ts';
import type { Asking } from './stage.ts';

const MONITORING = ['monitoring:joint', 'monitoring:cube'];

/** Somebody who may read all joint figures and tables, and nobody's records: an analyst. */
export const asAnalyst: Asking = () => asking('analyst', null, MONITORING);

/** Somebody of an agency's staff, who reads its cases and reports and all joint figures. */
export function asStaffOf(agency: string): Asking {
  const own = ['cases', 'sensitive', 'report', 'submit'].map((right) => `${agency}:${right}`);
  const identity = asking(`${agency}-officer`, agencyCode(agency), [...own, ...MONITORING]);
  return () => identity;
}

/** The joint governance's officer, who verifies and publishes. */
export const asOfficer: Asking = () =>
  asking('governance-officer', null, [...MONITORING, 'governance:verify', 'governance:publish']);

/** An agency's member of the committee, who approves. */
export function asMember(agency: AgencyCode): Asking {
  const scopes = [...MONITORING, 'committee:read', 'governance:approve'];
  const identity = { ...asking(`committee-${agency}`, agency, scopes), member: agency };
  return () => identity;
}

/** The public: what is published is for everybody. */
export const asPublic: Asking = () => publicIdentity;

function asking(sub: string, agency: AgencyCode | null, scopes: readonly string[]) {
  return { sub, agency, member: null, scopes, centres: null, purpose: 'REPORTING' };
}
