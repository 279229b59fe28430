import type { CollapsedCell } from './list-table.ts';
import { groupKey } from './list-table.ts';
import type { Block } from './pattern.ts';
import { CLASS } from './pattern.ts';

/** Above so many lines that might join a block, only the smallest and the largest ones are tried together. */
const ALL_SUBSETS_UP_TO = 7;

interface Matrix {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly numbers: readonly (readonly number[])[];
  /** The most that a row can be at one column; null where that is all of it. */
  readonly caps: readonly number[] | null;
}

/** The blocks around some cells of a table of two dimensions each cell of which can be nobody and can be many. */
export function freeBlocks(
  cells: ReadonlyMap<string, CollapsedCell>,
  around: readonly CollapsedCell[],
  least: number,
  caps: ReadonlyMap<string, number> | null,
): readonly Block[] {
  const matrix = matrixOf(cells, caps);
  const { rows, columns, numbers } = matrix;
  const needed = (lines: readonly string[], at: 0 | 1) =>
    new Set(around.map((cell) => lines.indexOf(cell.at[at] ?? '')));
  const rowSets = linesAround(needed(rows, 0), rows, (row) => sumOf(numbers[row] ?? []));
  const columnSets = linesAround(needed(columns, 1), columns, (column) =>
    sumOf(numbers.map((row) => row[column] ?? 0)),
  );
  const named = (lines: readonly string[], set: readonly number[]) =>
    set.map((line) => lines[line] ?? '').toSorted();
  return rowSets.flatMap((rowSet) =>
    columnSets
      .filter((columnSet) => isFree(matrix, rowSet, columnSet, least))
      .map((columnSet) => ({ rows: named(rows, rowSet), columns: named(columns, columnSet) })),
  );
}

function matrixOf(
  cells: ReadonlyMap<string, CollapsedCell>,
  caps: ReadonlyMap<string, number> | null,
): Matrix {
  const lines = (at: 0 | 1) => [...new Set([...cells.values()].map((cell) => cell.at[at] ?? ''))];
  const [rows, columns] = [lines(0), lines(1)];
  const numbers = rows.map((row) =>
    columns.map((column) => cells.get(groupKey([row, column]))?.most ?? 0),
  );
  return { rows, columns, numbers, caps: caps && rows.map((row) => caps.get(row) ?? 0) };
}

/** All sets of at least two lines around those needed. */
function linesAround(
  needed: ReadonlySet<number>,
  lines: readonly string[],
  sizeOf: (line: number) => number,
): readonly (readonly number[])[] {
  const others = [...lines.keys()]
    .filter((line) => !needed.has(line))
    .toSorted((a, b) => sizeOf(a) - sizeOf(b));
  const added =
    others.length <= ALL_SUBSETS_UP_TO
      ? others.reduce<readonly (readonly number[])[]>(
          (sets, line) => [...sets, ...sets.map((set) => [...set, line])],
          [[]],
        )
      : [...others, 0].flatMap((_line, at) => [others.slice(0, at), others.slice(at)]);
  return added.map((set) => [...needed, ...set]).filter(({ length }) => length >= 2);
}

/**
 * Whether each cell of a block can be nobody and can be many, its rows' and columns' sums being known: the
 * Fréchet bounds, which integers attain. A collapsed line holds hidden categories, any of which can be
 * nobody already.
 */
function isFree(
  { rows, columns, numbers, caps }: Matrix,
  rowSet: readonly number[],
  columnSet: readonly number[],
  least: number,
): boolean {
  const ofColumns = columnSet.map(() => 0);
  let all = 0;
  const ofRows = rowSet.map((row) =>
    columnSet.reduce((sum, column, j) => {
      const number = numbers[row]?.[column] ?? 0;
      ofColumns[j] = (ofColumns[j] ?? 0) + number;
      all += number;
      return sum + number;
    }, 0),
  );
  if (ofRows.some((sum) => sum < least) || ofColumns.some((sum) => sum < least)) return false;
  if (caps && rowSet.some((row, i) => (ofRows[i] ?? 0) > (caps[row] ?? 0))) return false;
  const largest = (lines: readonly string[], set: readonly number[], sums: readonly number[]) =>
    Math.max(0, ...sums.filter((_sum, at) => lines[set[at] ?? 0] !== CLASS));
  const row = largest(rows, rowSet, ofRows);
  const column = largest(columns, columnSet, ofColumns);
  return row === 0 || column === 0 || row + column <= all;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
