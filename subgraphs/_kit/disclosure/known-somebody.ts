import type { EarlierFace } from './face.ts';
import type { Column } from './place.ts';
import { COLUMNS, placeFromKey, placeKey } from './place.ts';

/**
 * The cells of a table of two dimensions that is not listed, of which its margins say that somebody is in
 * them: row and column together are more than all.
 */
export function knownSomebody(table: string, face: EarlierFace): readonly string[] {
  const columns = COLUMNS.filter((column) => table.split('+').includes(column));
  const [all] = face.headlines;
  const [first, second, third] = columns;
  if (!first || !second || third || all?.state !== 'SHOWN') return [];
  const [total = 0] = all.values;
  const [rows, others] = [shownOf(face, first), shownOf(face, second)];
  return rows.flatMap(([row, ofRow]) =>
    others
      .filter(([, ofColumn]) => ofRow + ofColumn > total)
      .map(([column]) => placeKey({ ...placeFromKey(row), ...placeFromKey(column) })),
  );
}

function shownOf(face: EarlierFace, column: Column): readonly (readonly [string, number])[] {
  return [...(face.tables.get(column)?.shown ?? [])];
}
