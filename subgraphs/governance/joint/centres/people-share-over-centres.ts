import type { ReportedFigure } from '../agency-report.ts';
import type { FiguresAtCentres } from './over-centres.ts';
import { ratioOverCentres } from './ratio-over-centres.ts';

/**
 * A percentage of people over several centres of one agency. Above and below the line stand people, of
 * whom one may have come to two centres: each is at least its largest count and at most its sum, and so
 * the percentage lies between two ends.
 */
export function peopleShareOverCentres({
  figures,
  overall,
  areAll,
}: FiguresAtCentres): ReportedFigure {
  if (areAll && overall?.suppressed === false) return overall;
  const pooled = ratioOverCentres(figures, 100);
  if (pooled.suppressed || (pooled.denominator ?? 0) === 0) return pooled;
  const [numerators, denominators] = [
    ends(figures.map(({ numerator }) => numerator ?? 0)),
    ends(figures.map(({ denominator }) => denominator ?? 0)),
  ];
  if (numerators.least === numerators.most && denominators.least === denominators.most)
    return pooled;
  return {
    lower: (100 * numerators.least) / denominators.most,
    upper: Math.min(100, (100 * numerators.most) / denominators.least),
    suppressed: false,
  };
}

function ends(counts: readonly number[]): { readonly least: number; readonly most: number } {
  return { least: Math.max(...counts), most: counts.reduce((sum, count) => sum + count, 0) };
}
