import type { CollapsedCell } from './list-table.ts';
import { collapse, groupKey, listTable } from './list-table.ts';
import type { Block, Classes } from './pattern.ts';
import { CLASS } from './pattern.ts';
import type { Column } from './place.ts';
import { setKey } from './place.ts';
import type { Limits, ListedTable } from './table-limits.ts';
import { isAllowed } from './table-limits.ts';
import type { Threshold, WholeTables } from './whole-table.ts';
import { isShowable } from './whole-table.ts';

/** Above so many lines that might join a block, only the smallest and the largest ones are tried together. */
const ALL_SUBSETS_UP_TO = 7;
/** So many of the cheapest blocks are held against what is already shown. */
const TRIED = 24;

/** A way to list a table of two dimensions. */
export interface CrossChoice {
  readonly block: Block | null;
  readonly listed: ListedTable;
  readonly hiddenCells: number;
  readonly hiddenPeople: number;
}

interface Matrix {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: ReadonlyMap<string, CollapsedCell>;
}

/**
 * The cheapest way to list a table of two dimensions whose margins are listed: as it is, or without a
 * block of rows and columns each cell of which can be nobody and can be many. Null where there is none.
 */
export function chooseBlock(
  tables: WholeTables,
  columns: readonly [Column, Column],
  classes: Classes,
  threshold: Threshold,
  limits: Limits,
  habit: Block | null | undefined,
): CrossChoice | null {
  const limit = limits.get(setKey(columns));
  const tryBlock = (block: Block | null): CrossChoice | null => {
    const listed = listTable(tables, columns, classes, block, threshold);
    return listed && isAllowed(limit, listed) ? { block, listed, ...costOf(cells, block) } : null;
  };
  const cells = collapse(tables, columns, classes);
  const small = [...cells.values()].filter(({ counts }) => !isShowable(counts, threshold));
  const plain = tryBlock(null);
  if (plain) return plain;
  // Of a percentage three counts would have to be moved at once.
  if ([...cells.values()].some(({ counts }) => counts.length > 1)) return null;
  const matrix = { rows: linesOf(cells, 0), columns: linesOf(cells, 1), cells };
  const caps = columns[1] === 'centre_code' ? marginOf(tables, columns[0], classes) : null;
  const blocks = blocksAround(small, matrix, threshold.least, caps);
  const sorted = blocks
    .map((block) => ({ block, ...costOf(cells, block) }))
    .toSorted((a, b) => a.hiddenCells - b.hiddenCells || a.hiddenPeople - b.hiddenPeople)
    .slice(0, TRIED)
    .map(({ block }) => block);
  const [first] = sorted;
  const usual = habit && blocks.find((block) => isSame(block, habit));
  const isNear =
    usual &&
    first &&
    costOf(cells, usual).hiddenCells <= 1.1 * costOf(cells, first).hiddenCells + 1;
  for (const block of isNear ? [usual, ...sorted] : sorted) {
    const choice = tryBlock(block);
    if (choice) return choice;
  }
  return null;
}

function isSame(a: Block, b: Block): boolean {
  return groupKey(a.rows) === groupKey(b.rows) && groupKey(a.columns) === groupKey(b.columns);
}

function linesOf(cells: ReadonlyMap<string, CollapsedCell>, at: 0 | 1): readonly string[] {
  return [...new Set([...cells.values()].map((cell) => cell.at[at] ?? ''))].toSorted();
}

// Nobody is at two centres more often than once in the row's margin.
function marginOf(tables: WholeTables, column: Column, classes: Classes) {
  const margin = collapse(tables, [column], classes);
  return new Map([...margin.values()].map(({ at, most }) => [at[0] ?? '', most]));
}

function costOf(cells: ReadonlyMap<string, CollapsedCell>, block: Block | null) {
  let hiddenCells = 0;
  let hiddenPeople = 0;
  for (const { at, peopled, most, only } of cells.values()) {
    const [row = '', column = ''] = at;
    const isBlocked = block?.rows.includes(row) === true && block.columns.includes(column);
    if (only && !isBlocked) continue;
    hiddenCells += peopled;
    hiddenPeople += most;
  }
  return { hiddenCells, hiddenPeople };
}

function blocksAround(
  small: readonly CollapsedCell[],
  { rows, columns, cells }: Matrix,
  least: number,
  caps: ReadonlyMap<string, number> | null,
): readonly Block[] {
  const number = (row: string, column: string) => cells.get(groupKey([row, column]))?.most ?? 0;
  const rowSets = linesAround(new Set(small.map(({ at }) => at[0] ?? '')), rows, (row) =>
    columns.reduce((sum, column) => sum + number(row, column), 0),
  );
  const columnSets = linesAround(new Set(small.map(({ at }) => at[1] ?? '')), columns, (column) =>
    rows.reduce((sum, row) => sum + number(row, column), 0),
  );
  return rowSets.flatMap((rowSet) =>
    columnSets
      .map((columnSet) => ({ rows: rowSet, columns: columnSet }))
      .filter((block) => isFree(block, number, least, caps)),
  );
}

/** All sets of at least two lines around those needed. */
function linesAround(
  needed: ReadonlySet<string>,
  lines: readonly string[],
  sizeOf: (line: string) => number,
): readonly (readonly string[])[] {
  const others = lines
    .filter((line) => !needed.has(line))
    .toSorted((a, b) => sizeOf(a) - sizeOf(b));
  const added =
    others.length <= ALL_SUBSETS_UP_TO
      ? others.reduce<readonly (readonly string[])[]>(
          (sets, line) => [...sets, ...sets.map((set) => [...set, line])],
          [[]],
        )
      : [...others, ''].flatMap((_line, at) => [others.slice(0, at), others.slice(at)]);
  return added.map((set) => [...needed, ...set].toSorted()).filter(({ length }) => length >= 2);
}

/**
 * Whether each cell of a block can be nobody and can be many, its rows' and columns' sums being known: the
 * Fréchet bounds, which integers attain. A collapsed line holds hidden categories, any of which can be
 * nobody already.
 */
function isFree(
  block: Block,
  number: (row: string, column: string) => number,
  least: number,
  caps: ReadonlyMap<string, number> | null,
): boolean {
  const ofRows = block.rows.map((row) => block.columns.reduce((sum, c) => sum + number(row, c), 0));
  const ofColumns = block.columns.map((c) =>
    block.rows.reduce((sum, row) => sum + number(row, c), 0),
  );
  const all = ofRows.reduce((sum, n) => sum + n, 0);
  const fits = block.rows.every((row, at) => !caps || (ofRows[at] ?? 0) <= (caps.get(row) ?? 0));
  return (
    fits &&
    block.rows.every((row, i) =>
      block.columns.every((column, j) => {
        const [ofRow = 0, ofColumn = 0] = [ofRows[i], ofColumns[j]];
        const canBeNobody = row === CLASS || column === CLASS || ofRow + ofColumn <= all;
        return canBeNobody && Math.min(ofRow, ofColumn) >= least;
      }),
    )
  );
}
