import type { AgencyCode } from '../../../subgraphs/_kit/agency-code.ts';
import { agencyCode } from '../../../subgraphs/_kit/agency-code.ts';
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

function asking(sub: string, agency: AgencyCode | null, scopes: readonly string[]) {
  return { sub, agency, member: null, scopes, centres: null, purpose: 'MONITORING' };
}
