import type { ReportedFigure } from '../agency-report.ts';

/**
 * What stands above the line is summed over centres, and what stands below it, and then divided.
 * `scale` is 100 for a percentage, 1 for a weighted average. A hidden part, or one without its counts,
 * hides the whole; 0/0 is no cases.
 */
export function ratioOverCentres(
  figures: readonly ReportedFigure[],
  scale: number,
): ReportedFigure {
  if (figures.some(({ suppressed, value, denominator }) => suppressed || lacks(value, denominator)))
    return { suppressed: true };
  const numerator = figures.reduce((sum, figure) => sum + (figure.numerator ?? 0), 0);
  const denominator = figures.reduce((sum, figure) => sum + (figure.denominator ?? 0), 0);
  const value = denominator === 0 ? null : (scale * numerator) / denominator;
  return { value, numerator, denominator, suppressed: false };
}

function lacks(value: number | null | undefined, denominator: number | null | undefined): boolean {
  return value != null && denominator == null;
}
