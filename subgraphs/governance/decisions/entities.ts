import { defineTable } from '../../_kit/database/define-table.ts';
import type { AgencyCode } from '../framework/indicator-definition.ts';

/** What governance decides about a version of a report. */
export type ReportDecisionKind =
  'VERIFIED' | 'RETURNED' | 'APPROVED' | 'REOPENED' | 'PUBLISHED' | 'WITHDRAWN';

/** A decision about one version of an agency's report; a null agency is the joint governance. */
export interface ReportDecisionRow {
  readonly id: string;
  /** The order in which decisions about one report were taken. */
  readonly sequence: string;
  readonly agencyCode: AgencyCode | null;
  readonly indicatorCode: string;
  readonly periodCode: string;
  readonly version: number;
  readonly sha256: string;
  readonly kind: ReportDecisionKind;
  readonly reason: string | null;
  /** The last day on which what was reopened may be submitted anew. */
  readonly expiresOn: string | null;
  readonly committeeDecisionId: string | null;
  readonly publicationId: string | null;
  readonly decidedAt: Date;
  /** A pseudonym, the one of governance's audit. */
  readonly actor: string;
  readonly actorAgency: string | null;
  readonly actorMember: string | null;
  /** Whether the agency acknowledged it. */
  readonly delivered: boolean;
}

/** A view: rows are written to `report_decision`. */
export const ReportDecisionEntity = defineTable<ReportDecisionRow>('report_decision_sheet', {
  id: 'uuid',
  sequence: 'text',
  agencyCode: 'text',
  indicatorCode: 'text',
  periodCode: 'text',
  version: 'int',
  sha256: 'text',
  kind: 'text',
  reason: 'text',
  expiresOn: 'date',
  committeeDecisionId: 'uuid',
  publicationId: 'text',
  decidedAt: 'timestamptz',
  actor: 'text',
  actorAgency: 'text',
  actorMember: 'text',
  delivered: 'boolean',
});

/** A version that waits for a decision. */
export interface ReportToDecideRow {
  readonly agencyCode: AgencyCode | null;
  readonly indicatorCode: string;
  readonly periodCode: string;
  readonly version: number;
  readonly sha256: string;
  readonly since: Date;
  /** Of the joint governance's own report: the agency whose turn it is to verify it. */
  readonly verifierCode: AgencyCode | null;
  /** Of what was verified: why it can only be sent back. */
  readonly returnBecause: string | null;
  readonly isYours: boolean;
}

/** What waits to be verified, and who did not say. */
export interface ReportsToVerifyRow {
  readonly reports: readonly ReportToDecideRow[];
  readonly unanswered: readonly AgencyCode[];
}
