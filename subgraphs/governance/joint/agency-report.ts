import type { DayBand } from '../../_kit/reports/day-bands.ts';
import type { AgencyCode } from '../framework/indicator-definition.ts';

/** Who sends a part of a joint figure; null is the joint governance itself. */
export type Reporter = AgencyCode | null;

/** A figure as an agency reports it; all parts null and not suppressed is 0/0. */
export interface ReportedFigure {
  readonly value?: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly dayBands?: readonly DayBand[] | null;
  readonly suppressed: boolean;
}

/** One cell of a reported table; a dimension that is null is totalled over. */
export interface ReportedCell {
  readonly sex?: string | null;
  readonly age?: string | null;
  readonly group?: string | null;
  readonly nationality?: string | null;
  readonly disability?: string | null;
  readonly centre?: string | null;
  readonly figure: ReportedFigure;
}

/** What one agency answers about one indicator and period, as far as it was asked for. */
export interface AgencyReport {
  readonly status: 'NOT_APPLICABLE' | 'NOT_DUE' | 'MISSING' | 'REPORTED';
  readonly stage?:
    'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'VERIFIED' | 'APPROVED' | 'PUBLISHED' | null;
  readonly version?: number | null | undefined;
  /** Of the version's whole content, by which a decision quotes it. */
  readonly sha256?: string | null | undefined;
  /** Why the version restates an earlier one. */
  readonly reason?: string | null | undefined;
  readonly dueOn?: string | null | undefined;
  readonly submittedOn?: string | null | undefined;
  readonly asOf?: string | Date | null | undefined;
  readonly inPeriod?: ReportedFigure | null | undefined;
  readonly yearToDate?: ReportedFigure | null | undefined;
  readonly toDate?: ReportedFigure | null | undefined;
  readonly cells?: readonly ReportedCell[] | null | undefined;
}

/** The answers by reporter; a reporter that is absent, or null, did not answer. */
export type AgencyAnswers = ReadonlyMap<Reporter, AgencyReport | null | undefined>;
