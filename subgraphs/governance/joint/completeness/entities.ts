import type { ReportingPeriod } from '../../../_kit/calendar/reporting-period.ts';
import type { AgencyCode } from '../../framework/indicator-definition.ts';
import type { Submission } from './measure-completeness.ts';
import type { SliceCount } from './slice-count.ts';

/** A reporting period, and the agencies' submissions as the gateway brings them; null where an agency did not answer. */
export interface ReportingPeriodRow extends ReportingPeriod {
  readonly unhcrSubmissions?: readonly Submission[] | null | undefined;
  readonly iomSubmissions?: readonly Submission[] | null | undefined;
  readonly iloSubmissions?: readonly Submission[] | null | undefined;
  readonly unWomenSubmissions?: readonly Submission[] | null | undefined;
  readonly pahoSubmissions?: readonly Submission[] | null | undefined;
  readonly unicefSubmissions?: readonly Submission[] | null | undefined;
  readonly unopsSubmissions?: readonly Submission[] | null | undefined;
}

/** One agency's reporting in a period. */
export interface AgencyCompletenessRow {
  readonly agency: AgencyCode;
  readonly count: SliceCount;
}

/** Reporting for one centre in a period. */
export interface CentreCompletenessRow {
  readonly centre: string;
  readonly count: SliceCount;
}

/** A slice that came after its due date, or has not come yet. */
export interface LateSubmissionRow {
  readonly agency: AgencyCode;
  readonly indicatorCode: string;
  readonly centreCode: string | null;
  readonly dueOn: string;
  readonly submittedOn: string | null;
  readonly daysLate: number;
}
