import type { Context } from '../loaders.ts';
import type { AgencyAnswers } from './agency-report.ts';
import type { IndicatorReportRow } from './entities.ts';
import { ownReport } from './own-report.ts';

/** What the agencies answered about a report, as the gateway brings it, and the joint governance's own headlines. */
export async function headlinesOf(
  report: IndicatorReportRow,
  context: Context,
): Promise<AgencyAnswers> {
  return new Map([
    ['UNHCR', report.unhcrPart],
    ['IOM', report.iomPart],
    ['ILO', report.iloPart],
    ['UN_WOMEN', report.unWomenPart],
    ['PAHO', report.pahoPart],
    ['UNICEF', report.unicefPart],
    ['UNOPS', report.unopsPart],
    [null, await ownReport(report, context)],
  ]);
}

/** The same with the cells of the joint governance's own report. */
export async function tablesOf(
  report: IndicatorReportRow,
  context: Context,
): Promise<AgencyAnswers> {
  const own = await ownReport(report, context);
  const cells = own.id === null ? [] : await context.cells.load(own.id);
  return new Map(await headlinesOf(report, context)).set(null, { ...own, cells });
}
