import { parsePeriod } from '../../_kit/calendar/reporting-period.ts';
import type { Context } from '../loaders.ts';
import type { AgencyAnswers } from './agency-report.ts';
import type { MergedCentres } from './centres/merge-centres.ts';
import { mergeCentres } from './centres/merge-centres.ts';
import { openCentres } from './centres/open-centres.ts';
import type { IndicatorReportRow } from './entities.ts';
import type { ResultBasis } from './expected-parts.ts';
import type { MergedFigure } from './figures/merged-figure.ts';
import { loadDefinition } from './load-definition.ts';
import type { MergedResult } from './merge-result.ts';
import { mergeResult } from './merge-result.ts';
import { ownReport } from './own-report.ts';
import type { Progress } from './progress/measure-progress.ts';
import { measureProgress } from './progress/measure-progress.ts';
import type { MergedTable } from './table/merge-table.ts';
import { mergeTable } from './table/merge-table.ts';

/** A joint figure with its progress; what happened in the period stands at its top. */
export interface JointResult extends Omit<MergedResult, 'inPeriod'>, MergedFigure {
  readonly progress: Progress;
}

/** The joint figure at centres, with those that were open and those that were not. */
export interface JointCentres extends MergedCentres {
  readonly centres: readonly string[];
  readonly closed: readonly string[];
}

/** The joint figure of a report, from the agencies' headlines; null for an indicator or period that is none. */
export async function jointResult(
  report: IndicatorReportRow,
  basis: ResultBasis,
  context: Context,
): Promise<JointResult | null> {
  const period = parsePeriod(report.periodCode);
  const definition = await loadDefinition(context.load, report.indicatorCode);
  if (!definition || !period) return null;
  const { indicator, target } = definition;
  const answers = await answersTo(report, context);
  const result = mergeResult(indicator, answers, basis);
  const progress = measureProgress(indicator, target, result, period);
  const { inPeriod, ...rest } = result;
  return { ...inPeriod, ...rest, progress };
}

/** The joint table of a report, from the agencies' cells; null for an indicator that is none. */
export async function jointTable(
  report: IndicatorReportRow,
  basis: ResultBasis,
  context: Context,
): Promise<MergedTable | null> {
  const definition = await loadDefinition(context.load, report.indicatorCode);
  if (!definition) return null;
  return mergeTable(definition.indicator, await answersWithCells(report, context), basis);
}

/** The joint figure of a report at some centres; BAD_USER_INPUT for a centre that is none. */
export async function jointCentres(
  report: IndicatorReportRow,
  { codes, basis }: { readonly codes: readonly string[]; readonly basis: ResultBasis },
  context: Context,
): Promise<JointCentres | null> {
  const period = parsePeriod(report.periodCode);
  const definition = await loadDefinition(context.load, report.indicatorCode);
  if (!definition || !period) return null;
  const { open, closed } = openCentres(await context.load.centreSpans.load('ALL'), codes, period);
  const answers = await answersWithCells(report, context);
  return { centres: open, closed, ...mergeCentres(definition.indicator, answers, open, basis) };
}

async function answersWithCells(
  report: IndicatorReportRow,
  context: Context,
): Promise<AgencyAnswers> {
  const own = await ownReport(report, context);
  const cells = own.id === null ? [] : await context.cells.load(own.id);
  return new Map(await answersTo(report, context)).set(null, { ...own, cells });
}

async function answersTo(report: IndicatorReportRow, context: Context): Promise<AgencyAnswers> {
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
