import type { IndicatorKind } from '../../framework/indicator-definition.ts';
import type { ReportedFigure } from '../agency-report.ts';
import type { MergedFigure } from './merged-figure.ts';
import { countBetween, withoutNumber } from './merged-figure.ts';

/** The figure of the only agency that reports an indicator, as that agency reported it. */
export function takeOver(figure: ReportedFigure, kind: IndicatorKind): MergedFigure {
  const { value, lower, upper, numerator, denominator, dayBands, suppressed } = figure;
  if (suppressed) return withoutNumber('SUPPRESSED');
  if (kind === 'PERCENTAGE' && isRounded(figure)) return rounded(figure);
  const counts = {
    numerator: numerator ?? null,
    denominator: denominator ?? null,
    dayBands: dayBands ?? null,
  };
  if (value != null) {
    const interval = { lower: lower ?? null, upper: upper ?? null };
    return { ...withoutNumber('EXACT'), value, ...interval, ...counts };
  }
  // Two medians make none: there are cases, and what is known of them are their bands of days.
  const hasCases = dayBands != null && (denominator ?? 0) > 0;
  if (hasCases) return { ...withoutNumber('SIDE_BY_SIDE'), ...counts };
  if (lower == null && upper == null) return { ...withoutNumber('NO_CASES'), ...counts };
  return { ...countBetween(lower ?? 0, upper ?? null), ...counts };
}

// A sensitive percentage comes without its counts, to the nearest five points, or as one end alone.
function isRounded({ value, lower, upper, denominator }: ReportedFigure): boolean {
  return denominator == null && (value != null || (lower == null) !== (upper == null));
}

const HALF_A_STEP = 2.5;

function rounded({ value, lower, upper }: ReportedFigure): MergedFigure {
  const ends =
    value == null
      ? { lower: lower ?? 0, upper: upper ?? 100 }
      : { lower: value - HALF_A_STEP, upper: value + HALF_A_STEP };
  return { ...withoutNumber('ROUNDED'), value: value ?? null, ...ends };
}
