import { defineTable } from '../../../_kit/database/define-table.ts';

/** An approval; `subjectKey` is the approved thing's key. */
export interface ApprovalRow {
  readonly id: string;
  readonly subject: 'INDICATOR_VERSION' | 'MILESTONE' | 'PUBLICATION';
  readonly subjectKey: string;
  readonly decisionId: string;
  readonly approvedOn: string;
}

export const ApprovalEntity = defineTable<ApprovalRow>('approval', {
  id: 'uuid',
  subject: 'text',
  subjectKey: 'text',
  decisionId: 'uuid',
  approvedOn: 'date',
});
