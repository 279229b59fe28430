import { indicatorFramework } from '../../../../subgraphs/governance/framework/indicator-framework.ts';
import type { IndicatorDefinition } from '../../../../subgraphs/governance/framework/indicator-definition.ts';
import type {
  AgencyAnswers,
  AgencyReport,
  ReportedFigure,
  Reporter,
} from '../../../../subgraphs/governance/joint/agency-report.ts';

export function indicator(code: string): IndicatorDefinition {
  const found = indicatorFramework.find((one) => one.code === code);
  if (!found) throw new Error(`Cannot find indicator "${code}"`);
  return found;
}

export const count = (value: number): ReportedFigure => ({ value, suppressed: false });
export const share = (numerator: number, denominator: number): ReportedFigure => ({
  value: denominator === 0 ? null : (100 * numerator) / denominator,
  numerator,
  denominator,
  suppressed: false,
});
export const hidden: ReportedFigure = { value: null, suppressed: true };

/** A submitted report whose three windows show the same figure unless `more` says otherwise. */
export function submitted(figure: ReportedFigure, more: Partial<AgencyReport> = {}): AgencyReport {
  const windows = { inPeriod: figure, yearToDate: figure, toDate: figure };
  return {
    status: 'REPORTED',
    stage: 'SUBMITTED',
    version: 1,
    submittedOn: '2025-10-12',
    ...windows,
    ...more,
  };
}

export const missing: AgencyReport = { status: 'MISSING' };
export const answers = (...entries: [Reporter, AgencyReport | null][]): AgencyAnswers =>
  new Map(entries);
