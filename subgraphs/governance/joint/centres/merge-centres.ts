import type { IndicatorDefinition } from '../../framework/indicator-definition.ts';
import type { AgencyAnswers } from '../agency-report.ts';
import type { JointCellRow } from '../entities.ts';
import type { MergedIndicator, MissingPart, ResultBasis } from '../expected-parts.ts';
import { expectedParts } from '../expected-parts.ts';
import type { MergedFigure } from '../figures/merged-figure.ts';
import { withoutNumber } from '../figures/merged-figure.ts';
import type { ResultMethod, ResultState } from '../merge-result.ts';
import { basisOf, methodOf, stateOf } from '../merge-result.ts';
import { agencyTable } from '../table/agency-table.ts';
import { dimensionsOf } from '../table/cell-place.ts';
import type { CellState } from '../table/cell-state.ts';
import { cellState } from '../table/cell-state.ts';
import { onCommonAgeBands } from '../table/common-age-bands.ts';
import { mergeCells } from '../table/merge-table.ts';
import type { CentrePart } from './centre-parts.ts';
import { centreParts } from './centre-parts.ts';
import { tableAtCentres } from './table-at-centres.ts';

/** The joint figure of an indicator in a period, at one centre or at several together. */
export interface MergedCentres {
  readonly cellState: CellState;
  readonly state: ResultState;
  readonly method: ResultMethod | null;
  readonly basis: ResultBasis | null;
  readonly figure: MergedFigure | null;
  readonly missing: readonly MissingPart[];
  readonly parts: readonly CentrePart[];
  readonly cells: readonly JointCellRow[];
}

/** Merges the agencies' protected cells at some centres: over the centres first, then over the agencies. */
export function mergeCentres(
  indicator: MergedIndicator & Pick<IndicatorDefinition, 'breakdowns'>,
  answers: AgencyAnswers,
  codes: readonly string[],
  basis: ResultBasis,
): MergedCentres {
  if (codes.length === 0 || !isShownByCentre(indicator)) return NOT_APPLICABLE;
  const { counted, missing } = expectedParts(indicator, answers, basis);
  const tables = onCommonAgeBands(indicator, counted.map(agencyTable));
  const there = tables.map((table) => tableAtCentres(table, indicator, codes));
  const cells = mergeCells(indicator, there, missing.length === 0);
  const total = cells.find((cell) => dimensionsOf(cell).length === 0)?.figure;
  // What was reported and is not shown was withheld.
  const figure = total ?? withoutNumber(counted.length > 0 ? 'SUPPRESSED' : 'NOT_REPORTED');
  const [centre = null, ...others] = codes;
  return {
    cellState: cellState(figure, { kind: indicator.kind, counted: counted.length, missing }),
    state: stateOf({ counted, missing }),
    method: counted.length === 0 ? null : methodOf(indicator, figure),
    basis: basisOf(counted),
    figure,
    missing,
    parts: centreParts(indicator, answers, there),
    cells: others.length > 0 ? cells : cells.map((cell) => ({ ...cell, centre })),
  };
}

// A sensitive indicator is shown for no centre: who came to it is too few, and known to too many.
function isShownByCentre({
  sensitive,
  breakdowns,
}: Pick<IndicatorDefinition, 'sensitive' | 'breakdowns'>): boolean {
  return !sensitive && breakdowns.some((dimensions) => dimensions.includes('CENTRE'));
}

const NOT_APPLICABLE: MergedCentres = {
  cellState: 'NOT_APPLICABLE',
  state: 'NONE',
  method: null,
  basis: null,
  figure: null,
  missing: [],
  parts: [],
  cells: [],
};
