import type { ReportingPeriod } from '../../../_kit/calendar/reporting-period.ts';
import type { Dimension } from '../../framework/indicator-definition.ts';
import type { CentreSpan } from '../centres/open-centres.ts';
import { isOpenIn } from '../centres/open-centres.ts';
import type { CellPlace } from '../table/cell-place.ts';
import { breakdownKey, dimensionsOf, placeKey } from '../table/cell-place.ts';
import { cellState } from '../table/cell-state.ts';
import type { CellFilter } from './cell-filter.ts';
import { FILTER_PARTS, cellFilter, namedPlaces } from './cell-filter.ts';
import type { CubeCellRow } from './entities.ts';
import type { CubedIndicator } from './nobody-there.ts';
import { figureOfNobody } from './nobody-there.ts';
import type { ReadTable } from './read-joint-tables.ts';

/** What cells are made from: the joint tables, and what may stand in them. */
export interface CubeSource {
  readonly indicator: CubedIndicator;
  readonly by: readonly Dimension[];
  readonly where: CellFilter;
  readonly periods: readonly ReportingPeriod[];
  readonly tables: readonly ReadTable[];
  readonly centreSpans: readonly CentreSpan[];
}

/**
 * Every cell of one breakdown in several periods: each place that stands in any of the periods stands in
 * all of them, with its own state, so that a blank is never a zero. Where no place is known at all, the
 * total says why; where none is picked of those that are, there is no cell.
 */
export function cubeCells(source: CubeSource): readonly CubeCellRow[] {
  const places = placesOf(source);
  return source.periods.flatMap((period) => {
    const table = source.tables.find(({ periodCode }) => periodCode === period.code) ?? null;
    const read = tableReader(source, table);
    return places.map((place) => {
      const isClosed = place.centre !== null && !isOpenIn(source.centreSpans, place.centre, period);
      return { ...place, periodCode: period.code, ...read(place, isClosed) };
    });
  });
}

function placesOf({ by, tables, where }: CubeSource): readonly CellPlace[] {
  const isPicked = cellFilter(where, by);
  const wanted = breakdownKey(by);
  const cells = tables.flatMap((table) => table.cells);
  const places = cells
    .filter((cell) => breakdownKey(dimensionsOf(cell)) === wanted)
    .map(({ sex, age, group, nationality, disability, centre }) => {
      return { sex, age, group, nationality, disability, centre };
    });
  const picked = [...places.filter(isPicked), ...namedPlaces(where, by)];
  if (picked.length === 0) return places.length === 0 && !picksNothing(where) ? [TOTAL] : [];
  return [...new Map(picked.map((place) => [placeKey(place), place])).values()];
}

function picksNothing(where: CellFilter): boolean {
  return FILTER_PARTS.some(({ name }) => where[name]?.length === 0);
}

const TOTAL: CellPlace = {
  sex: null,
  age: null,
  group: null,
  nationality: null,
  disability: null,
  centre: null,
};

type Content = Pick<CubeCellRow, 'state' | 'figure' | 'fromFifteen'>;

function tableReader({ indicator, by }: CubeSource, table: ReadTable | null) {
  const cells = new Map(table?.cells.map((cell) => [placeKey(cell), cell]));
  const missing = table?.missing ?? [];
  const wanted = breakdownKey(by);
  return (place: CellPlace, isClosed: boolean): Content => {
    if (isClosed) return { state: 'NOT_APPLICABLE', figure: null, fromFifteen: [] };
    // Where no place is known, the total stands for all of them, and has no figure of theirs.
    const isOfTable = breakdownKey(dimensionsOf(place)) === wanted;
    const cell = isOfTable ? cells.get(placeKey(place)) : undefined;
    const nobody = table && isOfTable ? figureOfNobody(indicator, place, table) : null;
    const figure = cell?.figure ?? nobody;
    const counted = table === null || table.state === 'NONE' ? 0 : 1;
    const state = cellState(figure, { kind: indicator.kind, counted, missing });
    return {
      state,
      figure: HAS_FIGURE.has(state) ? figure : null,
      fromFifteen: cell?.fromFifteen ?? [],
    };
  };
}

const HAS_FIGURE: ReadonlySet<CubeCellRow['state']> = new Set(['REPORTED', 'NO_CASES']);
