import type { AgencyReport, Reporter, ReportedCell, ReportedFigure } from '../agency-report.ts';
import type { CountedPart } from '../expected-parts.ts';
import { breakdownKey, dimensionsOf, placeKey, placeOf } from './cell-place.ts';

/** One agency's reported table, ready to be looked up. */
export interface AgencyTable {
  readonly agency: Reporter;
  readonly cells: readonly ReportedCell[];
  readonly figures: ReadonlyMap<string, ReportedFigure>;
  /** Breakdowns of which the agency reports at least one cell. */
  readonly breakdowns: ReadonlySet<string>;
  /** Whether the agency counted nobody at all, so that every cell is empty. */
  readonly isEmpty: boolean;
  /** Places whose figures begin at 15 years although their band begins earlier. */
  readonly fromFifteen: ReadonlySet<string>;
}

/** The table of a counted report. */
export function agencyTable({ agency, report }: CountedPart): AgencyTable {
  return tableOfCells(agency, cellsOf(report), new Set());
}

/** A table of these cells, of which those at `fromFifteen` begin at 15 years. */
export function tableOfCells(
  agency: Reporter,
  cells: readonly ReportedCell[],
  fromFifteen: ReadonlySet<string>,
): AgencyTable {
  const places = cells.map(placeOf);
  return {
    agency,
    cells,
    figures: new Map(cells.map((cell) => [placeKey(placeOf(cell)), cell.figure])),
    breakdowns: new Set(places.map((place) => breakdownKey(dimensionsOf(place)))),
    isEmpty: isEmpty(cells),
    fromFifteen,
  };
}

function isEmpty(cells: readonly ReportedCell[]): boolean {
  const total = cells.find((cell) => dimensionsOf(placeOf(cell)).length === 0)?.figure;
  return total !== undefined && !total.suppressed && (total.denominator ?? total.value) === 0;
}

function cellsOf({ cells }: AgencyReport): readonly ReportedCell[] {
  return cells ?? [];
}
