import type { AgencyAnswers, AgencyReport, ReportedFigure, Reporter } from './agency-report.ts';
import type { MergedIndicator, ResultBasis } from './expected-parts.ts';
import { expectedReporters, reasonNotCounted } from './expected-parts.ts';

/** One agency's own figures behind a joint one, with version, stage and date. */
export interface ResultPart {
  readonly agency: Reporter;
  readonly status: AgencyReport['status'] | 'UNAVAILABLE';
  readonly stage: NonNullable<AgencyReport['stage']> | null;
  readonly version: number | null;
  readonly sha256: string | null;
  /** Why it restates an earlier version. */
  readonly reason: string | null;
  readonly submittedOn: string | null;
  readonly asOf: string | Date | null;
  readonly withheld: boolean;
  readonly inPeriod: ReportedFigure | null;
  readonly yearToDate: ReportedFigure | null;
  readonly toDate: ReportedFigure | null;
}

/**
 * What each expected agency answered, with the figures that count.
 * They stay hidden where a sensitive indicator has several contributors.
 */
export function resultParts(
  indicator: MergedIndicator,
  answers: AgencyAnswers,
  basis: ResultBasis,
): readonly ResultPart[] {
  const reporters = expectedReporters(indicator);
  const withheld = indicator.sensitive && reporters.length > 1;
  return reporters.map((agency) => partOf(agency, answers.get(agency) ?? null, withheld, basis));
}

function partOf(
  agency: Reporter,
  report: AgencyReport | null,
  withheld: boolean,
  basis: ResultBasis,
): ResultPart {
  const counted = report?.status === 'REPORTED' && reasonNotCounted(report, basis) === null;
  const shown = counted && !withheld ? report : null;
  return {
    agency,
    status: report?.status ?? 'UNAVAILABLE',
    stage: report?.stage ?? null,
    version: report?.version ?? null,
    sha256: report?.sha256 ?? null,
    reason: report?.reason ?? null,
    submittedOn: report?.submittedOn ?? null,
    asOf: report?.asOf ?? null,
    withheld,
    inPeriod: shown?.inPeriod ?? null,
    yearToDate: shown?.yearToDate ?? null,
    toDate: shown?.toDate ?? null,
  };
}
