import type { IndicatorKind } from '../../framework/indicator-definition.ts';
import type { ReportedFigure } from '../agency-report.ts';
import { countEnds, sumOfUppers } from '../figures/count-ends.ts';
import { sumDayBands } from '../figures/sum-day-bands.ts';
import { ratioOverCentres } from './ratio-over-centres.ts';

/** One agency's figures at several centres, and its own figure over all its centres where that is known. */
export interface FiguresAtCentres {
  readonly figures: readonly ReportedFigure[];
  readonly overall: ReportedFigure | null;
  /** Whether the agency works at no other centre, so that its own figure is theirs. */
  readonly areAll: boolean;
}

/**
 * One agency's figure over several centres (monitoring.md section 3); over all of its centres, its own.
 * The same person may come to two of them: at least the largest count, at most the sum, and never more than
 * the agency counted in all. Services and things sum. A percentage and an average are summed above and
 * below the line, then divided: each of their cases stands at one centre, a person's too. Medians keep
 * their bands of days, and make no median.
 */
export function overCentres(kind: IndicatorKind, at: FiguresAtCentres): ReportedFigure {
  const [only] = at.figures;
  if (only && at.figures.length === 1) return only;
  if (at.areAll && at.overall?.suppressed === false) return at.overall;
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
      return ratioOverCentres(at.figures, 100);
    case 'MEDIAN':
    case 'SURVEY':
      return casesOverCentres(at.figures);
  }
}

function unitsOverCentres({ figures, overall }: FiguresAtCentres): ReportedFigure {
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
