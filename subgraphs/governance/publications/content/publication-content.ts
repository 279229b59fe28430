import type { AgencyCode } from '../../framework/indicator-definition.ts';

/** What the checksum of a period's publication is over. */
export interface PublicationContent {
  readonly id: string;
  readonly title: string;
  readonly period: string;
  readonly publishedOn: string;
  readonly note: string | null;
  /** Complete only where every figure is. */
  readonly state: 'COMPLETE' | 'PARTIAL';
  readonly restates: string | null;
  readonly reason: string | null;
  readonly changes: readonly AccountedChange[];
  /** In the order of the framework. */
  readonly figures: readonly FigureSeal[];
}

/** By what a figure of a publication is known to be what it was. */
export interface FigureSeal {
  readonly indicatorCode: string;
  /** Of its content without cells. */
  readonly content: string;
  /** Of its cells. */
  readonly cells: string;
}

/** What a restatement changed of an indicator, but no figure: figures stand in their own publication alone, and go with it. */
export interface AccountedChange {
  readonly indicatorCode: string;
  readonly definitionBefore: number | null;
  readonly definitionAfter: number | null;
  readonly agencies: readonly AccountedReport[];
}

/** Another version of one agency's report, who answers for it, why, and on what evidence. */
export interface AccountedReport {
  readonly agency: AgencyCode | null;
  readonly versionBefore: number | null;
  readonly versionAfter: number | null;
  /** Why the later version restates, as its submission says; of the latest of several that were approved first. */
  readonly reasons: readonly string[];
  readonly submittedBy: string | null;
  readonly submittedAt: string | null;
  readonly verifiedBy: string | null;
  readonly verifiedAt: string | null;
  readonly approvedBy: string | null;
  readonly approvedAt: string | null;
  readonly evidence: readonly EvidenceLink[];
}

/** Where evidence is found. */
export interface EvidenceLink {
  readonly title: string;
  readonly url: string;
  readonly addedAt: string;
}
