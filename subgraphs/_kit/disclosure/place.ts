/** The columns of the dimensions that a cell can have, in the order of a place's key. */
export const COLUMNS = [
  'sex',
  'age_band',
  'population_group',
  'nationality',
  'disability',
  'centre_code',
] as const;

/** A dimension, by its column. */
export type Column = (typeof COLUMNS)[number];

/** Where a cell stands: its category in each dimension; one that is left out is totalled over. */
export type Place = Readonly<Partial<Record<Column, string>>>;

/** The dimensions of a cell, in their order. */
export function columnsOf(place: Place): readonly Column[] {
  return COLUMNS.filter((column) => place[column] !== undefined);
}

/** The name of a table by its dimensions; the grand total is the table named "". */
export function setKey(columns: readonly Column[]): string {
  return COLUMNS.filter((column) => columns.includes(column)).join('+');
}

/** The name of a cell among those of its indicator. */
export function placeKey(place: Place): string {
  return columnsOf(place)
    .map((column) => `${column}=${place[column] ?? ''}`)
    .join('|');
}

/** The place without the dimensions that a row leaves null. */
export function placeOf(row: Readonly<Record<Column, string | null>>): Place {
  return Object.fromEntries(
    COLUMNS.flatMap((column) => (row[column] === null ? [] : [[column, row[column]]])),
  );
}

/** All tables within a declared breakdown that cross at least `least` of its dimensions. */
export function tablesWithin(
  columns: readonly Column[],
  least: number,
): readonly (readonly Column[])[] {
  const subsets = columns.reduce<readonly (readonly Column[])[]>(
    (sets, column) => [...sets, ...sets.map((set) => [...set, column])],
    [[]],
  );
  return subsets.filter((set) => set.length >= least);
}

/** The place that a key names. */
export function placeFromKey(key: string): Place {
  const parts = key.split('|').map((part) => part.split('='));
  return Object.fromEntries<string>(
    parts.flatMap(([column, category]) => (column && category ? [[column, category]] : [])),
  );
}
