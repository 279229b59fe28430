import type { AgencyCode } from '../../_kit/agency-code.ts';
import { defineTable } from '../../_kit/database/define-table.ts';

/** An agreement under which UNOPS works for a partner. */
export interface EngagementRow {
  readonly id: string;
  readonly partnerKind: 'UN' | 'GOVERNMENT' | 'CIVIL_SOCIETY' | 'PRIVATE';
  readonly partner: string;
  readonly partnerAgency: AgencyCode | null;
  readonly signedValue: string;
  readonly currency: 'USD' | 'MXN';
  readonly signedOn: string;
  readonly endsOn: string;
  /** In percent of direct cost. */
  readonly feeRate: string;
  readonly outputCode: string;
  readonly recordedOn: string;
}

export const EngagementEntity = defineTable<EngagementRow>('engagement', {
  id: 'uuid',
  partnerKind: 'text',
  partner: 'text',
  partnerAgency: 'text',
  signedValue: 'numeric',
  currency: 'text',
  signedOn: 'date',
  endsOn: 'date',
  feeRate: 'numeric',
  outputCode: 'text',
  recordedOn: 'date',
});
