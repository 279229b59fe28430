import { SUPPRESSED } from '../disclosure/face.ts';
import type { AgencyReport } from './load-reports.ts';

/** An agency's report as others see it: one of several parts of a sensitive figure without any number. */
export async function shownReport(loading: Promise<AgencyReport>): Promise<AgencyReport> {
  const report = await loading;
  if (report.isHeldBack !== true) return report;
  const { inPeriod, yearToDate, toDate } = report;
  return {
    ...report,
    inPeriod: inPeriod && SUPPRESSED,
    yearToDate: yearToDate && SUPPRESSED,
    toDate: toDate && SUPPRESSED,
    hasNoCells: true,
  };
}
