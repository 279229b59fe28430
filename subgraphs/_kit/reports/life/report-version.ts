import type { FigureValue, ReportStage } from '../report-entity.ts';
import type { ReportEventKind } from './store-events.ts';

/** The vocabulary's `ReportEvent`. */
export interface ReportEvent {
  readonly id: string;
  readonly reportId: string;
  readonly version: number;
  readonly event: ReportEventKind;
  readonly at: Date;
  readonly actor: string;
  readonly reason: string | null;
  readonly expiresOn: Date | null;
  readonly sha256: string;
}

/** The vocabulary's `CellCorrection`. */
export interface CellCorrection {
  /** Of the version. */
  readonly id: string;
  readonly sex: string | null;
  readonly age: string | null;
  readonly group: string | null;
  readonly nationality: string | null;
  readonly disability: string | null;
  readonly centre: string | null;
  readonly original: FigureValue;
  readonly corrected: FigureValue;
}

/** The vocabulary's `ReportNote`. */
export interface ReportNote {
  readonly at: Date;
  readonly actor: string;
  readonly text: string;
}

/** The vocabulary's `EvidenceLink`. */
export interface EvidenceLink {
  readonly title: string;
  readonly url: string;
  readonly addedAt: Date;
}

/** The vocabulary's `ReportVersion`; its figures are read by its id. */
export interface ReportVersion {
  readonly id: string;
  readonly indicatorCode: string;
  readonly periodCode: string;
  readonly version: number;
  readonly stage: ReportStage;
  readonly sha256: string;
  readonly asOf: Date;
  readonly submittedOn: string | null;
  readonly reason: string | null;
  readonly restates: number | null;
  readonly warnings: readonly string[];
  readonly events: readonly ReportEvent[];
  readonly corrections: readonly CellCorrection[];
  readonly notes: readonly ReportNote[];
  readonly evidence: readonly EvidenceLink[];
}
