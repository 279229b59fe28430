import { defineTable } from '../../_kit/database/define-table.ts';
import type { AgencyCode } from '../framework/indicator-definition.ts';

/** A recommendation of an auditor. */
export interface AuditRecommendationRow {
  readonly id: string;
  readonly number: string;
  readonly auditor: 'BOARD_OF_AUDITORS' | 'INTERNAL_AUDIT';
  readonly text: string;
  readonly agencyCode: AgencyCode;
  readonly priority: 'HIGH' | 'MEDIUM';
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly implementedOn: string | null;
}

export const AuditRecommendationEntity = defineTable<AuditRecommendationRow>(
  'audit_recommendation',
  {
    id: 'uuid',
    number: 'text',
    auditor: 'text',
    text: 'text',
    agencyCode: 'text',
    priority: 'text',
    issuedOn: 'date',
    dueOn: 'date',
    implementedOn: 'date',
  },
);

/** A report to the Executive Board. */
export interface BoardReportRow {
  readonly id: string;
  readonly symbol: string;
  readonly title: string;
  readonly session: string;
  readonly periodCode: string;
  readonly submittedOn: string;
  readonly consideredOn: string | null;
  readonly outcome: string | null;
}

export const BoardReportEntity = defineTable<BoardReportRow>('board_report', {
  id: 'uuid',
  symbol: 'text',
  title: 'text',
  session: 'text',
  periodCode: 'text',
  submittedOn: 'date',
  consideredOn: 'date',
  outcome: 'text',
});
