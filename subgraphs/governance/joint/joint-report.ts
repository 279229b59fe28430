import type { ReportingPeriod } from '../../_kit/calendar/reporting-period.ts';
import { parsePeriod } from '../../_kit/calendar/reporting-period.ts';
import type { IndicatorVersionRow } from '../framework/entities.ts';
import type { Context } from '../loaders.ts';
import { headlinesOf, tablesOf } from './agency-answers.ts';
import type { MergedCentres } from './centres/merge-centres.ts';
import { mergeCentres } from './centres/merge-centres.ts';
import { openCentres } from './centres/open-centres.ts';
import type { IndicatorReportRow } from './entities.ts';
import type { ResultBasis } from './expected-parts.ts';
import type { MergedFigure } from './figures/merged-figure.ts';
import type { JointDefinition } from './load-definition.ts';
import { loadDefinition } from './load-definition.ts';
import type { MergedResult } from './merge-result.ts';
import { mergeResult } from './merge-result.ts';
import type { Progress } from './progress/measure-progress.ts';
import { measureProgress } from './progress/measure-progress.ts';
import type { MergedTable } from './table/merge-table.ts';
import { mergeTable } from './table/merge-table.ts';

/** A joint figure with its progress; what happened in the period stands at its top. */
export interface JointResult extends Omit<MergedResult, 'inPeriod'>, MergedFigure {
  readonly progress: Progress;
  /** What the figure follows. */
  readonly definition: IndicatorVersionRow;
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
  const followed = await definitionOf(report, context);
  if (!followed) return null;
  const { indicator, target, definition, period } = followed;
  const result = mergeResult(indicator, await headlinesOf(report, context), basis);
  const progress = measureProgress(indicator, target, result, period);
  const { inPeriod, ...rest } = result;
  return { ...inPeriod, ...rest, progress, definition };
}

/** The joint table of a report, from the agencies' cells; null for an indicator that is none. */
export async function jointTable(
  report: IndicatorReportRow,
  basis: ResultBasis,
  context: Context,
): Promise<MergedTable | null> {
  const followed = await definitionOf(report, context);
  if (!followed) return null;
  return mergeTable(followed.indicator, await tablesOf(report, context), basis);
}

/** The joint figure of a report at some centres; BAD_USER_INPUT for a centre that is none. */
export async function jointCentres(
  report: IndicatorReportRow,
  { codes, basis }: { readonly codes: readonly string[]; readonly basis: ResultBasis },
  context: Context,
): Promise<JointCentres | null> {
  const followed = await definitionOf(report, context);
  if (!followed) return null;
  const { indicator, period } = followed;
  const { open, closed } = openCentres(await context.load.centreSpans.load('ALL'), codes, period);
  const answers = await tablesOf(report, context);
  return { centres: open, closed, ...mergeCentres(indicator, answers, open, basis) };
}

/** The definition that a report follows: the one in force on its period's last day. */
async function definitionOf(
  { indicatorCode, periodCode }: IndicatorReportRow,
  { load }: Context,
): Promise<(JointDefinition & { readonly period: ReportingPeriod }) | null> {
  const period = parsePeriod(periodCode);
  const followed = period && (await loadDefinition(load, indicatorCode, period.end));
  return followed && { ...followed, period };
}
