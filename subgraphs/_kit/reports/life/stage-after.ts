import type { ReportStage } from '../report-entity.ts';
import type { ReportEventKind } from './store-events.ts';

/** Where a version stands after its events, oldest first; reopening leaves it where it was. */
export function stageAfter(events: readonly { readonly event: ReportEventKind }[]): ReportStage {
  const last = events.findLast(({ event }) => event !== 'REOPENED')?.event;
  return last === undefined || last === 'REOPENED' ? 'DRAFT' : STAGES[last];
}

const STAGES: Readonly<Record<Exclude<ReportEventKind, 'REOPENED'>, ReportStage>> = {
  DRAFTED: 'DRAFT',
  CORRECTED: 'DRAFT',
  TAKEN_BACK: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  RETURNED: 'RETURNED',
  VERIFIED: 'VERIFIED',
  APPROVED: 'APPROVED',
  PUBLISHED: 'PUBLISHED',
  WITHDRAWN: 'APPROVED',
};
