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

/** A published snapshot; `content` is gone where it was withdrawn. */
export interface PublicationRow {
  readonly id: string;
  readonly title: string;
  readonly publishedOn: string;
  readonly sha256: string;
  readonly content: unknown;
  readonly indicatorCount: number;
  readonly withdrawnOn: string | null;
  readonly withdrawalReason: string | null;
}

export const PublicationEntity = defineTable<PublicationRow>('publication', {
  id: 'text',
  title: 'text',
  publishedOn: 'date',
  sha256: 'text',
  content: 'jsonb',
  indicatorCount: 'int',
  withdrawnOn: 'date',
  withdrawalReason: 'text',
});
