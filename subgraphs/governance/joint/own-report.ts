import { parsePeriod } from '../../_kit/calendar/reporting-period.ts';
import { isReportedFor } from '../../_kit/reports/indicator-question.ts';
import type { AgencyReport as OwnReport, ReportKey } from '../../_kit/reports/load-reports.ts';
import { reportWithout } from '../../_kit/reports/load-reports.ts';
import type { Context } from '../loaders.ts';
import { loadDefinition } from './load-definition.ts';

/**
 * The joint governance's own report. An indicator that it leads alone and cannot count yet
 * (referrals, before there are any) is missing once it is due, rather than not applicable.
 */
export async function ownReport(key: ReportKey, context: Context): Promise<OwnReport> {
  const report = await context.reports.load(key);
  if (report.status !== 'NOT_APPLICABLE') return report;
  const definition = await loadDefinition(context.load, key.indicatorCode);
  const period = parsePeriod(key.periodCode);
  if (!definition || !period) return report;
  const { lead, contributors, code, frequency } = definition.indicator;
  const question = { code, frequency, kind: 'PERCENTAGE', breakdowns: [], question: '' } as const;
  const isOurs = lead === null && contributors.length === 0 && isReportedFor(question, period.kind);
  if (!isOurs) return report;
  return reportWithout(period.dueOn < context.asOf ? 'MISSING' : 'NOT_DUE', period.dueOn);
}
