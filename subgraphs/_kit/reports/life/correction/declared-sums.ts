import type { Column, Place } from '../../../disclosure/place.ts';
import { columnsOf } from '../../../disclosure/place.ts';
import type { Dimension, IndicatorQuestion } from '../../indicator-question.ts';
import { columnOf } from '../../column-of.ts';

/** One declared table: its dimensions, their columns, and those of them along which its cells sum. */
export interface DeclaredTable {
  readonly dimensions: readonly Dimension[];
  readonly columns: readonly Column[];
  readonly summing: readonly Column[];
}

/** The declared tables of an indicator. One person may be at two centres, so that those do not sum. */
export function tablesOf({ kind, breakdowns }: IndicatorQuestion): readonly DeclaredTable[] {
  const overlap = kind === 'PEOPLE' || kind === 'EMPLOYERS';
  const declared = breakdowns.length > 0 ? breakdowns : [[]];
  return declared.map((dimensions) => {
    const columns = dimensions.map(columnOf);
    const summing = columns.filter((column) => !(overlap && column === 'centre_code'));
    return { dimensions, columns, summing };
  });
}

/** Whether a cell stands in a table, as one of its cells or of their sums. */
export function isWithin({ columns }: DeclaredTable, place: Place): boolean {
  return columnsOf(place).every((column) => columns.includes(column));
}

/** Whether a cell of a table is no sum of others. */
export function isInnermost(table: DeclaredTable, place: Place): boolean {
  return isWithin(table, place) && table.summing.every((column) => place[column] !== undefined);
}

/** The cells of a table whose sums a cell is part of, itself among them. */
export function sumsOver(table: DeclaredTable, place: Place): readonly Place[] {
  return table.summing.reduce<readonly Place[]>(
    (places, column) => [...places, ...places.map((each) => without(each, column))],
    [place],
  );
}

/** A place without one of its dimensions: totalled over it. */
export function without(place: Place, column: Column): Place {
  return Object.fromEntries(Object.entries(place).filter(([name]) => name !== column));
}
