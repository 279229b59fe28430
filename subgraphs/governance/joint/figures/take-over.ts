import type { ReportedFigure } from '../agency-report.ts';
import type { MergedFigure } from './merged-figure.ts';
import { countBetween, withoutNumber } from './merged-figure.ts';

/** The figure of the only agency that reports an indicator, as that agency reported it. */
export function takeOver(figure: ReportedFigure): MergedFigure {
  const { value, lower, upper, numerator, denominator, dayBands, suppressed } = figure;
  if (suppressed) return withoutNumber('SUPPRESSED');
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
