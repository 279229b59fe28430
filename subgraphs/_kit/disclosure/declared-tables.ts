import type { Dimension, IndicatorQuestion } from '../reports/indicator-question.ts';
import type { Column } from './place.ts';
import { COLUMNS, columnsOf } from './place.ts';
import type { Protection } from './protection.ts';
import { thresholdOf } from './protection.ts';
import type { Threshold, WholeCell } from './whole-table.ts';

const COLUMN_OF: Readonly<Record<Dimension, Column>> = {
  SEX: 'sex',
  AGE: 'age_band',
  GROUP: 'population_group',
  NATIONALITY: 'nationality',
  DISABILITY: 'disability',
  CENTRE: 'centre_code',
};

/**
 * The breakdowns that others may see of an indicator: sensitive ones by one dimension at a time and never
 * by centre, and none of a sensitive percentage.
 */
export function declaredTables(
  { kind, breakdowns }: IndicatorQuestion,
  { sensitive }: Protection,
): readonly (readonly Column[])[] {
  if (sensitive !== true) {
    return breakdowns.map((names) => inOrder(names.map((name) => COLUMN_OF[name])));
  }
  if (kind === 'PERCENTAGE') return [];
  const single = new Set(breakdowns.flat().filter((name) => name !== 'CENTRE'));
  return [...single].map((name) => [COLUMN_OF[name]]);
}

function inOrder(columns: readonly Column[]): readonly Column[] {
  return COLUMNS.filter((column) => columns.includes(column));
}

/** The threshold of the tables of some dimensions. */
export function thresholdFor(
  { kind }: IndicatorQuestion,
  { sensitive, sensitiveBy = [] }: Protection,
): (columns: readonly Column[]) => Threshold {
  const by = new Set(sensitiveBy.map((name) => COLUMN_OF[name]));
  return (columns) =>
    thresholdOf(sensitive === true || columns.some((column) => by.has(column)), kind === 'MEDIAN');
}

/** The categories of a dimension that nobody is in, where that is as telling as somebody. */
export function emptyCells(
  column: Column,
  categories: Iterable<string>,
  cells: readonly WholeCell[],
): readonly WholeCell[] {
  const peopled = new Set(
    cells.filter(({ place }) => columnsOf(place).length === 1).map(({ place }) => place[column]),
  );
  return [...categories]
    .filter((category) => !peopled.has(category))
    .map((category) => ({ place: { [column]: category }, counts: [0], amount: 0, figure: NOBODY }));
}

const NOBODY: WholeCell['figure'] = {
  value: 0,
  lower: null,
  upper: null,
  numerator: null,
  denominator: null,
  dayBands: null,
  suppressed: false,
};

/** Whether an indicator is broken down by nationality. */
export function isByNationality({ breakdowns }: IndicatorQuestion): boolean {
  return breakdowns.some((dimensions) => dimensions.includes('NATIONALITY'));
}
