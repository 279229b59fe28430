import type { Reporter } from '../agency-report.ts';
import type { MissingPart, ResultBasis } from '../expected-parts.ts';
import type { MergedFigure } from '../figures/merged-figure.ts';
import type { ResultState } from '../merge-result.ts';
import type { CellPlace } from '../table/cell-place.ts';
import type { CellState } from '../table/cell-state.ts';

/** What the joint table of a period rests on. */
export interface CubePeriodRow {
  readonly periodCode: string;
  readonly state: ResultState;
  readonly basis: ResultBasis | null;
  readonly missing: readonly MissingPart[];
}

/** One cell of the cube: a place of a joint table in a period. */
export interface CubeCellRow extends CellPlace {
  readonly periodCode: string;
  readonly state: CellState;
  readonly figure: MergedFigure | null;
  readonly fromFifteen: readonly Reporter[];
}
