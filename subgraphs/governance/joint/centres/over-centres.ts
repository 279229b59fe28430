import type { ReportedFigure } from '../agency-report.ts';
import type { MergedIndicator } from '../expected-parts.ts';
import { countEnds, sumOfUppers } from '../figures/count-ends.ts';
import { sumDayBands } from '../figures/sum-day-bands.ts';
import { peopleShareOverCentres } from './people-share-over-centres.ts';
import { ratioOverCentres } from './ratio-over-centres.ts';

/** One agency's figures at several centres, and its own figure over all its centres where that is known. */
export interface FiguresAtCentres {
  readonly figures: readonly ReportedFigure[];
  readonly overall: ReportedFigure | null;
  /** Whether the agency works at no other centre, so that its own figure is theirs. */
  readonly areAll: boolean;
}

/**
 * One agency's figure over several centres (monitoring.md section 3). The same person may come to two of
 * them: at least the largest count, at most the sum, and never more than the agency counted in all.
 * Services and things sum; a percentage and an average are summed above and below the line, then divided.
 * Medians keep their bands of days, and make no median.
 */
export function overCentres(
  { kind, counted }: Pick<MergedIndicator, 'kind' | 'counted'>,
  at: FiguresAtCentres,
): ReportedFigure {
  const [only] = at.figures;
  if (only && at.figures.length === 1) return only;
  switch (kind) {
    case 'PEOPLE':
    case 'EMPLOYERS':
      return unitsOverCentres(at);
    case 'SERVICES':
    case 'STOCK':
      return sumOverCentres(at.figures);
    case 'WEIGHTED':
      return ratioOverCentres(at.figures, 1);
    case 'PERCENTAGE':
      return counted === 'PEOPLE' ? peopleShareOverCentres(at) : ratioOverCentres(at.figures, 100);
    case 'MEDIAN':
    case 'SURVEY':
      return casesOverCentres(at.figures);
  }
}

function unitsOverCentres({ figures, overall, areAll }: FiguresAtCentres): ReportedFigure {
  if (areAll && overall?.suppressed === false) return overall;
  const ends = figures.map(countEnds);
  const most = [sumOfUppers(ends), overall && countEnds(overall).upper];
  const known = most.filter((end) => end !== null);
  const upper = known.length === 0 ? null : Math.min(...known);
  return between(figures, Math.max(...ends.map(({ lower }) => lower)), upper);
}

function sumOverCentres(figures: readonly ReportedFigure[]): ReportedFigure {
  const ends = figures.map(countEnds);
  const lower = ends.reduce((sum, end) => sum + end.lower, 0);
  return between(figures, lower, sumOfUppers(ends));
}

function between(
  figures: readonly ReportedFigure[],
  lower: number,
  upper: number | null,
): ReportedFigure {
  if (figures.every(({ suppressed }) => suppressed)) return { suppressed: true, upper };
  if (lower === upper) return { value: lower, suppressed: false };
  return { lower, upper, suppressed: false };
}

function casesOverCentres(figures: readonly ReportedFigure[]): ReportedFigure {
  const dayBands = sumDayBands(figures);
  if (!dayBands) return { suppressed: true };
  const denominator = figures.reduce((sum, figure) => sum + (figure.denominator ?? 0), 0);
  return { denominator, dayBands, suppressed: false };
}
