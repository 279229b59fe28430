import { freeBlocks } from './free-blocks.ts';
import type { CollapsedCell } from './list-table.ts';
import { collapse, groupKey, listTable } from './list-table.ts';
import type { Block, Classes } from './pattern.ts';
import type { Column } from './place.ts';
import { setKey } from './place.ts';
import type { Limits, ListedTable } from './table-limits.ts';
import { isAllowed } from './table-limits.ts';
import type { Threshold, WholeTables } from './whole-table.ts';
import { isShowable } from './whole-table.ts';

/** So many of the cheapest blocks are held against what is already shown. */
const TRIED = 24;

/** A way to list a table of two dimensions. */
export interface CrossChoice {
  readonly block: Block | null;
  readonly listed: ListedTable;
  readonly hiddenCells: number;
  readonly hiddenPeople: number;
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
  const caps = columns[1] === 'centre_code' ? marginOf(tables, columns[0], classes) : null;
  const blocks = freeBlocks(cells, small, threshold.least, caps);
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
