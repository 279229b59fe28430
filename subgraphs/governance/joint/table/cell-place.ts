import type { Dimension } from '../../framework/indicator-definition.ts';
import type { ReportedCell } from '../agency-report.ts';

/** Where a cell stands in its table; a dimension that is null is totalled over. */
export interface CellPlace {
  readonly sex: string | null;
  readonly age: string | null;
  readonly group: string | null;
  readonly nationality: string | null;
  readonly disability: string | null;
  readonly centre: string | null;
}

/** The place of a reported cell. */
export function placeOf(cell: ReportedCell): CellPlace {
  const { sex, age, group, nationality, disability, centre } = cell;
  return {
    sex: sex ?? null,
    age: age ?? null,
    group: group ?? null,
    nationality: nationality ?? null,
    disability: disability ?? null,
    centre: centre ?? null,
  };
}

/** A text that is equal for equal places. */
export function placeKey(place: CellPlace): string {
  const { sex, age, group, nationality, disability, centre } = place;
  return JSON.stringify([sex, age, group, nationality, disability, centre]);
}

/** The dimensions that a cell is broken down by, in the order of `Dimension`. */
export function dimensionsOf(place: CellPlace): readonly Dimension[] {
  const dimensions: readonly (readonly [Dimension, string | null])[] = [
    ['SEX', place.sex],
    ['AGE', place.age],
    ['GROUP', place.group],
    ['NATIONALITY', place.nationality],
    ['DISABILITY', place.disability],
    ['CENTRE', place.centre],
  ];
  return dimensions.filter(([, category]) => category !== null).map(([dimension]) => dimension);
}

/** The place of the margin that totals over one of a place's dimensions. */
export function marginOver(place: CellPlace, dimension: Dimension): CellPlace {
  return { ...place, [PROPERTY[dimension]]: null };
}

const PROPERTY: Readonly<Record<Dimension, keyof CellPlace>> = {
  SEX: 'sex',
  AGE: 'age',
  GROUP: 'group',
  NATIONALITY: 'nationality',
  DISABILITY: 'disability',
  CENTRE: 'centre',
};

/** A text that is equal for cells of one breakdown. */
export function breakdownKey(dimensions: readonly Dimension[]): string {
  return [...dimensions].sort().join(' x ');
}
