import type { IndicatorDefinition } from '../framework/indicator-definition.ts';
import type { AgencyAnswers, AgencyReport, Reporter } from './agency-report.ts';

/** What the merge must know of an indicator. */
export type MergedIndicator = Pick<
  IndicatorDefinition,
  'code' | 'kind' | 'counted' | 'falls' | 'sensitive' | 'lead' | 'contributors'
>;

/** Why an expected part is not counted. */
export type MissingReason = 'MISSING' | 'NOT_DUE' | 'RETURNED' | 'NOT_APPROVED' | 'UNAVAILABLE';

/** What a joint figure rests on: approved reports only, or submitted and verified ones too. */
export type ResultBasis = 'APPROVED' | 'PROVISIONAL';

export interface CountedPart {
  readonly agency: Reporter;
  readonly report: AgencyReport;
}

export interface MissingPart {
  readonly agency: Reporter;
  readonly reason: MissingReason;
}

/** The parts of a joint figure that count, those that are missing, and those to whom it does not apply. */
export interface ExpectedParts {
  readonly counted: readonly CountedPart[];
  readonly missing: readonly MissingPart[];
  readonly notApplicable: readonly Reporter[];
}

/** Sorts the answers of an indicator's lead and contributors; nobody else's answer counts. */
export function expectedParts(
  indicator: Pick<MergedIndicator, 'lead' | 'contributors'>,
  answers: AgencyAnswers,
  basis: ResultBasis,
): ExpectedParts {
  const counted: CountedPart[] = [];
  const missing: MissingPart[] = [];
  const notApplicable: Reporter[] = [];
  for (const agency of expectedReporters(indicator)) {
    const report = answers.get(agency) ?? null;
    if (report === null) missing.push({ agency, reason: 'UNAVAILABLE' });
    else if (report.status === 'NOT_APPLICABLE') notApplicable.push(agency);
    else {
      const reason = reasonNotCounted(report, basis);
      if (reason === null) counted.push({ agency, report });
      else missing.push({ agency, reason });
    }
  }
  return { counted, missing, notApplicable };
}

/** The lead and the contributors; the joint governance has no figure of its own where others contribute. */
export function expectedReporters({
  lead,
  contributors,
}: Pick<MergedIndicator, 'lead' | 'contributors'>): readonly Reporter[] {
  return lead === null && contributors.length > 0 ? contributors : [lead, ...contributors];
}

/** Why an answer does not count: a draft, or a report that was sent back, is not the agency's word. */
export function reasonNotCounted(report: AgencyReport, basis: ResultBasis): MissingReason | null {
  if (report.status === 'NOT_DUE') return 'NOT_DUE';
  if (report.status === 'MISSING' || report.stage === 'DRAFT' || report.stage == null) {
    return 'MISSING';
  }
  if (report.stage === 'RETURNED') return 'RETURNED';
  return basis === 'APPROVED' && !isApproved(report) ? 'NOT_APPROVED' : null;
}

/** Whether the committee approved a report, or nobody submits it, so that there is nothing to approve. */
export function isApproved({ stage, version }: Pick<AgencyReport, 'stage' | 'version'>): boolean {
  return version === null || stage === 'APPROVED' || stage === 'PUBLISHED';
}
