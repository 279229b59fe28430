import { badInput } from '../../../_kit/errors/bad-input.ts';
import type { Dimension } from '../../framework/indicator-definition.ts';
import type { CellPlace } from '../table/cell-place.ts';

/** Which cells of a table are picked: for each dimension the categories that may stand there. */
export interface CellFilter {
  readonly sex?: readonly string[] | null | undefined;
  readonly age?: readonly string[] | null | undefined;
  readonly group?: readonly string[] | null | undefined;
  readonly nationality?: readonly string[] | null | undefined;
  readonly disability?: readonly string[] | null | undefined;
  readonly centre?: readonly string[] | null | undefined;
}

/** Tells whether a cell is picked; BAD_USER_INPUT where a filter speaks of what the table is not broken down by. */
export function cellFilter(
  where: CellFilter,
  by: readonly Dimension[],
): (place: CellPlace) => boolean {
  const wanted = FILTER_PARTS.map(({ name, dimension }) => ({ name, dimension, of: where[name] }));
  for (const { name, dimension, of } of wanted) {
    if (of != null && !by.includes(dimension)) {
      throw badInput(`where.${name}`, of, `to be picked by: "by" does not name ${dimension}`);
    }
  }
  return (place) =>
    wanted.every(({ name, of }) => of == null || of.includes(place[name] ?? 'nothing'));
}

/** The cells that a filter names outright, since it says something of every dimension; none otherwise. */
export function namedPlaces(where: CellFilter, by: readonly Dimension[]): readonly CellPlace[] {
  const named = FILTER_PARTS.filter(({ dimension }) => by.includes(dimension));
  if (named.length === 0) return [];
  return named.reduce<readonly CellPlace[]>(
    (places, { name }) =>
      places.flatMap((place) =>
        (where[name] ?? []).map((category) => ({ ...place, [name]: category })),
      ),
    [NOWHERE],
  );
}

const NOWHERE: CellPlace = {
  sex: null,
  age: null,
  group: null,
  nationality: null,
  disability: null,
  centre: null,
};

/** The names by which a filter speaks of dimensions. */
export const FILTER_PARTS: readonly {
  readonly name: keyof CellPlace;
  readonly dimension: Dimension;
}[] = [
  { name: 'sex', dimension: 'SEX' },
  { name: 'age', dimension: 'AGE' },
  { name: 'group', dimension: 'GROUP' },
  { name: 'nationality', dimension: 'NATIONALITY' },
  { name: 'disability', dimension: 'DISABILITY' },
  { name: 'centre', dimension: 'CENTRE' },
];
