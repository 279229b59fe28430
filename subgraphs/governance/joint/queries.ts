import type { DataSource } from 'typeorm';

import { indicators, knownPeriod } from '../framework/queries.ts';
import type { Loaders } from '../loaders.ts';
import type { ReportKey } from '../../_kit/reports/load-reports.ts';
import type { IndicatorReportRow } from './entities.ts';

/** The reports of a period, in the order of the framework; none where the initiative does not reach the period. */
export async function indicatorReports(
  db: DataSource,
  args: { readonly period: string; readonly indicators?: readonly string[] | null },
): Promise<readonly IndicatorReportRow[]> {
  if (!knownPeriod(args.period)) return [];
  const asked = await indicators(db, { codes: args.indicators ?? null });
  return asked.map(({ code }) => ({ indicatorCode: code, periodCode: args.period }));
}

/** A report by its key; null for an indicator or period that is none. */
export async function indicatorReport(load: Loaders, report: ReportKey): Promise<ReportKey | null> {
  const indicator = await load.indicator.load(report.indicatorCode);
  return indicator && knownPeriod(report.periodCode) ? report : null;
}
