import { parsePeriod } from '../../_kit/calendar/reporting-period.ts';
import { isReportedFor } from '../../_kit/reports/indicator-question.ts';
import type { AgencyReport as OwnReport, ReportKey } from '../../_kit/reports/load-reports.ts';
import { reportWithout } from '../../_kit/reports/load-reports.ts';
import { uncounted } from '../indicators.ts';
import type { Context } from '../loaders.ts';

/**
 * The joint governance's own report. What it leads and cannot count yet is missing once it is due,
 * rather than not applicable.
 */
export async function ownReport(key: ReportKey, { reports, asOf }: Context): Promise<OwnReport> {
  const waiting = uncounted.find(({ code }) => code === key.indicatorCode);
  const period = parsePeriod(key.periodCode);
  if (!waiting || !period || !isReportedFor(waiting, period.kind)) return reports.load(key);
  return reportWithout(period.dueOn < asOf ? 'MISSING' : 'NOT_DUE', period.dueOn);
}
