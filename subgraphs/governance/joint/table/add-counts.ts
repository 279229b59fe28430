import type { ReportedFigure } from '../agency-report.ts';
import { sumDayBands } from '../figures/sum-day-bands.ts';

/** The figure of two cells of one agency's partition together; hidden where one of them is. */
export function addCounts(one: ReportedFigure, other: ReportedFigure): ReportedFigure {
  if (one.suppressed || other.suppressed) return { suppressed: true };
  const numerator = sum(one.numerator, other.numerator);
  const denominator = sum(one.denominator, other.denominator);
  const dayBands = sumDayBands([one, other]);
  // Two medians make none.
  if (dayBands) return { denominator, dayBands, suppressed: false };
  if (denominator === null) return { value: sum(one.value, other.value), suppressed: false };
  const value = denominator === 0 ? null : (100 * (numerator ?? 0)) / denominator;
  return { value, numerator, denominator, suppressed: false };
}

function sum(one: number | null | undefined, other: number | null | undefined): number | null {
  return one == null && other == null ? null : (one ?? 0) + (other ?? 0);
}
