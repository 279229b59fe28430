import type { ReportedFigure } from '../agency-report.ts';
import type { MergedFigure } from './merged-figure.ts';
import { withoutNumber } from './merged-figure.ts';

/**
 * Numerators and denominators are summed and then divided; ratios are never averaged.
 * `scale` is 100 for a percentage, 1 for a weighted average (weight x value over weights).
 * 0/0 is no cases; a hidden part hides the whole; a part without its counts cannot be pooled.
 */
export function mergeRatio(
  figures: readonly ReportedFigure[],
  complete: boolean,
  scale: number,
): MergedFigure {
  if (figures.some(({ suppressed }) => suppressed)) return withoutNumber('SUPPRESSED');
  if (figures.some(cannotBePooled)) return withoutNumber('SIDE_BY_SIDE');
  const numerator = total(figures.map((figure) => figure.numerator));
  const denominator = total(figures.map((figure) => figure.denominator));
  const counts = { numerator, denominator };
  const ratio = denominator === 0 ? null : (scale * numerator) / denominator;
  if (!complete)
    return { ...withoutNumber('OF_THOSE_REPORTING'), ofThoseReporting: ratio, ...counts };
  if (ratio === null) return { ...withoutNumber('NO_CASES'), ...counts };
  return { ...withoutNumber('EXACT'), value: ratio, ...counts };
}

function cannotBePooled(figure: ReportedFigure): boolean {
  const { value, lower, upper, numerator, denominator } = figure;
  const isKnown = value != null || lower != null || upper != null;
  return isKnown && (numerator == null || denominator == null);
}

function total(numbers: readonly (number | null | undefined)[]): number {
  return numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);
}
