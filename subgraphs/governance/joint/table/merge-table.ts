import type { Dimension, IndicatorDefinition } from '../../framework/indicator-definition.ts';
import type { AgencyAnswers, ReportedFigure } from '../agency-report.ts';
import type { JointCellRow } from '../entities.ts';
import type { MergedIndicator, MissingPart, ResultBasis } from '../expected-parts.ts';
import { expectedParts } from '../expected-parts.ts';
import { mergeFigures } from '../figures/merge-figures.ts';
import type { ResultState } from '../merge-result.ts';
import { basisOf, stateOf } from '../merge-result.ts';
import type { AgencyTable } from './agency-table.ts';
import { agencyTable } from './agency-table.ts';
import type { BreakdownDelivery } from './breakdown-delivery.ts';
import { breakdownDelivery } from './breakdown-delivery.ts';
import type { CellPlace } from './cell-place.ts';
import { breakdownKey, dimensionsOf, placeKey, placeOf } from './cell-place.ts';
import { onCommonAgeBands } from './common-age-bands.ts';
import { lowerIfGroupsAlike } from './lower-if-groups-alike.ts';
import { overlappingDimensions } from './overlapping-dimensions.ts';

/** The joint disaggregated table of an indicator in a period. */
export interface MergedTable {
  readonly state: ResultState;
  readonly basis: ResultBasis | null;
  readonly missing: readonly MissingPart[];
  readonly breakdowns: readonly BreakdownDelivery[];
  /** Dimensions over whose categories the cells do not sum to the total. */
  readonly overlapping: readonly Dimension[];
  /** A higher least number of people, if all agencies record groups alike. */
  readonly lowerIfGroupsAlike: number | null;
  readonly cells: readonly JointCellRow[];
}

/** Merges the agencies' protected tables cell by cell; it is a function of them alone. */
export function mergeTable(
  indicator: MergedIndicator & Pick<IndicatorDefinition, 'breakdowns'>,
  answers: AgencyAnswers,
  basis: ResultBasis = 'PROVISIONAL',
): MergedTable {
  const { counted, missing } = expectedParts(indicator, answers, basis);
  const tables = onCommonAgeBands(indicator.kind, counted.map(agencyTable));
  const cells = placesOf(tables).map((place) =>
    mergedCell(indicator, place, tables, missing.length === 0),
  );
  return {
    state: stateOf({ counted, missing }),
    basis: basisOf(counted),
    missing,
    breakdowns: indicator.breakdowns.map((dimensions) => breakdownDelivery(dimensions, tables)),
    overlapping: overlappingDimensions(indicator, tables.length),
    lowerIfGroupsAlike:
      indicator.kind === 'PEOPLE' && tables.length > 1 ? lowerIfGroupsAlike(cells) : null,
    cells,
  };
}

function placesOf(tables: readonly AgencyTable[]): readonly CellPlace[] {
  const places = tables.flatMap(({ cells }) => cells.map(placeOf));
  return [...new Map(places.map((place) => [placeKey(place), place])).values()];
}

function mergedCell(
  indicator: MergedIndicator,
  place: CellPlace,
  tables: readonly AgencyTable[],
  complete: boolean,
): JointCellRow {
  const key = placeKey(place);
  const figures = tables.map((table) => figureAt(table, place, key, indicator.kind));
  return {
    ...place,
    figure: mergeFigures(indicator, figures, complete),
    fromFifteen: tables
      .filter(({ fromFifteen }) => fromFifteen.has(key))
      .map(({ agency }) => agency),
  };
}

// An agency that reports a breakdown lists its occupied cells: where it lists none, it counted nobody.
// Where it does not report the breakdown at all, nothing is known of it.
function figureAt(
  { figures, breakdowns, isEmpty }: AgencyTable,
  place: CellPlace,
  key: string,
  kind: MergedIndicator['kind'],
): ReportedFigure | null {
  const reported = figures.get(key);
  if (reported) return reported;
  if (!isEmpty && !breakdowns.has(breakdownKey(dimensionsOf(place)))) return null;
  return { ...nobody(kind), suppressed: false };
}

function nobody(kind: MergedIndicator['kind']): Omit<ReportedFigure, 'suppressed'> {
  if (kind === 'MEDIAN') return { denominator: 0, dayBands: [] };
  const isRate = kind === 'PERCENTAGE' || kind === 'WEIGHTED';
  return isRate ? { numerator: 0, denominator: 0 } : { value: 0 };
}
