import type { ReportedFigure } from '../agency-report.ts';
import type { MergedIndicator } from '../expected-parts.ts';
import { expectedReporters } from '../expected-parts.ts';
import { countEnds } from './count-ends.ts';
import { mergePeople } from './merge-people.ts';
import { mergeRatio } from './merge-ratio.ts';
import { mergeServices } from './merge-services.ts';
import type { MergedFigure } from './merged-figure.ts';
import { withoutNumber } from './merged-figure.ts';
import { sumDayBands } from './sum-day-bands.ts';
import { takeOver } from './take-over.ts';

/** What the merge of figures must know of an indicator. */
export type MergingRule = Pick<
  MergedIndicator,
  'kind' | 'counted' | 'sensitive' | 'lead' | 'contributors'
>;

/**
 * One figure over agencies, by the rule of the indicator's kind (monitoring.md section 3).
 * `figures` has one entry for each report that counts, null where it holds no such figure;
 * `complete` is false while the report of an expected agency is missing.
 */
export function mergeFigures(
  indicator: MergingRule,
  figures: readonly (ReportedFigure | null)[],
  complete: boolean,
): MergedFigure {
  const reported = figures.filter((figure) => figure !== null);
  const all = complete && reported.length === figures.length;
  const [first] = reported;
  if (first === undefined) return withoutNumber('NOT_REPORTED');
  if (wouldShowPart(indicator, reported)) return withoutNumber('SUPPRESSED');
  if (all && reported.length === 1) return takeOver(first, indicator.kind);
  return mergeSeveral(indicator, reported, all);
}

// Where a sensitive indicator has several contributors, none of their parts is shown: nor by the least
// that there are in all, where it could be of nobody else.
function wouldShowPart(indicator: MergingRule, reported: readonly ReportedFigure[]): boolean {
  const isWithheld = indicator.sensitive && expectedReporters(indicator).length > 1;
  return isWithheld && reported.filter(({ suppressed }) => !suppressed).length < 2;
}

function mergeSeveral(
  { kind, counted }: Pick<MergedIndicator, 'kind' | 'counted'>,
  figures: readonly ReportedFigure[],
  complete: boolean,
): MergedFigure {
  switch (kind) {
    case 'PEOPLE':
    case 'EMPLOYERS':
      return allHidden(figures) ?? mergePeople(figures.map(countEnds), complete);
    case 'SERVICES':
    case 'STOCK':
      return allHidden(figures) ?? mergeServices(figures.map(countEnds), complete);
    case 'WEIGHTED':
      return mergeRatio(figures, complete, 1);
    case 'PERCENTAGE':
      // The same people may stand in two agencies' denominators: no joint percentage of people.
      return counted === 'PEOPLE'
        ? withoutNumber('SIDE_BY_SIDE')
        : mergeRatio(figures, complete, 100);
    case 'MEDIAN':
      return {
        ...withoutNumber('SIDE_BY_SIDE'),
        dayBands: complete ? sumDayBands(figures) : null,
      };
    case 'SURVEY':
      return withoutNumber('SIDE_BY_SIDE');
  }
}

function allHidden(figures: readonly ReportedFigure[]): MergedFigure | null {
  return figures.every(({ suppressed }) => suppressed) ? withoutNumber('SUPPRESSED') : null;
}
