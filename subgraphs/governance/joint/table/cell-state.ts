import type { IndicatorKind } from '../../framework/indicator-definition.ts';
import type { MissingPart } from '../expected-parts.ts';
import type { MergedFigure } from '../figures/merged-figure.ts';

/** What a cell of a joint table is, whatever it counts; none of these is another (monitoring.md section 1). */
export type CellState =
  'REPORTED' | 'SUPPRESSED' | 'NO_CASES' | 'NOT_APPLICABLE' | 'NOT_DUE' | 'MISSING' | 'UNAVAILABLE';

/** What a cell counts, how many reports it was merged from, and which are missing in it. */
export interface CellOrigin {
  readonly kind: IndicatorKind;
  readonly counted: number;
  readonly missing: readonly MissingPart[];
}

/** The state of a cell by its figure; of a cell without one, by why nobody's report is in it. */
export function cellState(figure: MergedFigure | null, origin: CellOrigin): CellState {
  switch (figure?.reading) {
    case undefined:
    case 'NOT_REPORTED':
      return stateWithoutFigure(origin);
    case 'SUPPRESSED':
    case 'NO_CASES':
      return figure.reading;
    case 'OF_THOSE_REPORTING':
      return figure.ofThoseReporting === null ? 'NO_CASES' : 'REPORTED';
    default:
      return 'REPORTED';
  }
}

// What was reported and is not shown was withheld: a table that is not listed is no blank. A survey's
// tables are not protected, its groups being of thirty people at least: what is not listed was not delivered.
function stateWithoutFigure({ kind, counted, missing }: CellOrigin): CellState {
  if (counted > 0) return kind === 'SURVEY' ? 'MISSING' : 'SUPPRESSED';
  if (missing.length === 0) return 'NOT_APPLICABLE';
  if (missing.some(({ reason }) => reason === 'UNAVAILABLE')) return 'UNAVAILABLE';
  return missing.every(({ reason }) => reason === 'NOT_DUE') ? 'NOT_DUE' : 'MISSING';
}
