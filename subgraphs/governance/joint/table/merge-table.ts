import type { Dimension, IndicatorDefinition } from '../../framework/indicator-definition.ts';
import type { AgencyAnswers } from '../agency-report.ts';
import type { JointCellRow } from '../entities.ts';
import type { MergedIndicator, MissingPart, ResultBasis } from '../expected-parts.ts';
import { expectedParts } from '../expected-parts.ts';
import type { MergingRule } from '../figures/merge-figures.ts';
import { mergeFigures } from '../figures/merge-figures.ts';
import type { ResultState } from '../merge-result.ts';
import { basisOf, stateOf } from '../merge-result.ts';
import type { AgencyTable } from './agency-table.ts';
import { agencyTable } from './agency-table.ts';
import type { BreakdownDelivery } from './breakdown-delivery.ts';
import { breakdownDelivery } from './breakdown-delivery.ts';
import type { CellPlace } from './cell-place.ts';
import { placeKey, placeOf } from './cell-place.ts';
import { cellReader } from './cell-reader.ts';
import { onCommonAgeBands } from './common-age-bands.ts';
import { lowerIfGroupsAlike } from './lower-if-groups-alike.ts';
import { overlappingDimensions } from './overlapping-dimensions.ts';
import { toldNationalities } from './told-nationalities.ts';

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
  const tables = onCommonAgeBands(indicator, counted.map(agencyTable));
  const cells = mergeCells(indicator, tables, missing.length === 0);
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

/** Merges agencies' tables, brought to the same bands, place by place; `complete` is false while one is missing. */
export function mergeCells(
  indicator: MergingRule,
  tables: readonly AgencyTable[],
  complete: boolean,
): readonly JointCellRow[] {
  const toldByAll = new Set(tables.flatMap((table) => [...toldNationalities(table)]));
  const readers = tables.map((table) => cellReader(table, indicator.kind, toldByAll));
  return placesOf(tables).map((place) => {
    const figures = readers.map((read) => read(place));
    const key = placeKey(place);
    const fromFifteen = tables.filter((table) => table.fromFifteen.has(key));
    return {
      ...place,
      figure: mergeFigures(indicator, figures, complete),
      fromFifteen: fromFifteen.map(({ agency }) => agency),
    };
  });
}

function placesOf(tables: readonly AgencyTable[]): readonly CellPlace[] {
  const places = tables.flatMap(({ cells }) => cells.map(placeOf));
  return [...new Map(places.map((place) => [placeKey(place), place])).values()];
}
