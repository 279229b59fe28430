import type { ReportDecisionKind, ReportDecisionRow } from './entities.ts';

/** Where a version stands that its agency submitted, as governance sees it. */
export type DecidedStage = 'SUBMITTED' | 'RETURNED' | 'VERIFIED' | 'APPROVED' | 'PUBLISHED';

/** Where the decisions about a version leave it, the oldest first; without any it is submitted. */
export function stageAfter(decisions: readonly Pick<ReportDecisionRow, 'kind'>[]): DecidedStage {
  const last = decisions.findLast(({ kind }) => kind !== 'REOPENED')?.kind;
  if (last === undefined || last === 'REOPENED') return 'SUBMITTED';
  return last === 'WITHDRAWN' ? 'APPROVED' : last;
}

/** Whether a version that stands somewhere may be decided about so: no level is skipped. */
export function isAllowed(kind: ReportDecisionKind, stage: DecidedStage): boolean {
  return ALLOWED[kind].includes(stage);
}

const ALLOWED: Readonly<Record<ReportDecisionKind, readonly DecidedStage[]>> = {
  VERIFIED: ['SUBMITTED'],
  RETURNED: ['SUBMITTED', 'VERIFIED'],
  APPROVED: ['VERIFIED'],
  REOPENED: ['APPROVED', 'PUBLISHED'],
  PUBLISHED: ['APPROVED', 'PUBLISHED'],
  WITHDRAWN: ['PUBLISHED'],
};
