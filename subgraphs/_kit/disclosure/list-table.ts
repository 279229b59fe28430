import type { Block, Classes } from './pattern.ts';
import { CLASS, collapsed } from './pattern.ts';
import type { Column, Place } from './place.ts';
import { placeKey, setKey } from './place.ts';
import type { ListedTable } from './table-limits.ts';
import type { Threshold, WholeCell, WholeTables } from './whole-table.ts';
import { isShowable } from './whole-table.ts';

/**
 * A table as a pattern lists it; null where it would tell too little a number. The categories of a class
 * cannot be told apart anywhere, so that what an outsider computes is the collapsed table: each of its
 * cells outside the block has to be showable. What is hidden is listed, with the most that it can be.
 */
export function listTable(
  tables: WholeTables,
  columns: readonly Column[],
  classes: Classes,
  block: Block | null,
  threshold: Threshold,
): ListedTable | null {
  const hidden = new Map<string, number>();
  const shown = new Map<string, number>();
  const groups = collapse(tables, columns, classes);
  const blocked = block ? blockCells(columns, block, groups) : null;
  for (const { at, counts, most, only } of groups.values()) {
    if (blocked?.has(groupKey(at)) === true) continue;
    if (!isShowable(counts, threshold)) return null;
    if (only) shown.set(placeKey(only.place), only.amount);
    else for (const place of expand(columns, at, classes)) hidden.set(placeKey(place), most);
  }
  for (const { at, most } of blocked?.values() ?? []) {
    for (const place of expand(columns, at, classes)) hidden.set(placeKey(place), most);
  }
  return { hidden, shown };
}

/** A cell of a collapsed table. */
export interface CollapsedCell {
  /** Its categories, in the order of the table's columns. */
  readonly at: readonly string[];
  /** The least that it is known to count. */
  readonly counts: readonly number[];
  readonly most: number;
  /** How many of the cells in it count anybody. */
  readonly peopled: number;
  /** The cell itself, where no class is in it. */
  readonly only: WholeCell | null;
}

/** The cells of a table, collapsed, by their key. */
export function collapse(
  tables: WholeTables,
  columns: readonly Column[],
  classes: Classes,
): ReadonlyMap<string, CollapsedCell> {
  const groups = new Map<string, { at: readonly string[]; members: WholeCell[] }>();
  for (const cell of tables.get(setKey(columns))?.values() ?? []) {
    const at = columns.map((column) => collapsed(classes, column, cell.place[column] ?? ''));
    const key = groupKey(at);
    const group = groups.get(key);
    if (group) group.members.push(cell);
    else groups.set(key, { at, members: [cell] });
  }
  return new Map([...groups].map(([key, { at, members }]) => [key, collapsedCell(at, members)]));
}

/** The key of a collapsed cell by its categories. */
export function groupKey(at: readonly string[]): string {
  return at.join('|');
}

function collapsedCell(at: readonly string[], members: readonly WholeCell[]): CollapsedCell {
  const isClass = at.includes(CLASS);
  return {
    at,
    counts: atLeast(members),
    most: members.reduce((sum, { amount }) => sum + amount, 0),
    peopled: members.filter(({ amount }) => amount > 0).length,
    only: isClass ? null : (members[0] ?? null),
  };
}

// Centres overlap: together they have at least as many people as the largest.
function atLeast(members: readonly WholeCell[]): readonly number[] {
  const byCentre = new Map<string, number[]>();
  for (const { place, counts } of members) {
    const sums = byCentre.get(place.centre_code ?? '') ?? counts.map(() => 0);
    byCentre.set(
      place.centre_code ?? '',
      sums.map((sum, at) => sum + (counts[at] ?? 0)),
    );
  }
  const [first = []] = byCentre.values();
  return first.map((_sum, at) => Math.max(...[...byCentre.values()].map((sums) => sums[at] ?? 0)));
}

function expand(columns: readonly Column[], at: readonly string[], classes: Classes): Place[] {
  return columns.reduce<Place[]>(
    (places, column, index) => {
      const category = at[index] ?? '';
      const members = category === CLASS ? [...(classes.get(column) ?? [])] : [category];
      return places.flatMap((place) => members.map((member) => ({ ...place, [column]: member })));
    },
    [{}],
  );
}

// A cell of a block can be what its row and its column have to give.
function blockCells(
  columns: readonly Column[],
  block: Block,
  groups: ReadonlyMap<string, CollapsedCell>,
): ReadonlyMap<string, { readonly at: readonly string[]; readonly most: number }> {
  const sum = (rows: readonly string[], cols: readonly string[]) =>
    rows
      .flatMap((row) => cols.map((column) => groups.get(groupKey([row, column]))?.most ?? 0))
      .reduce((total, count) => total + count, 0);
  if (columns.length !== 2) throw new RangeError('A block is hidden in a table of two dimensions');
  const ofRow = new Map(block.rows.map((row) => [row, sum([row], block.columns)]));
  const ofColumn = new Map(block.columns.map((column) => [column, sum(block.rows, [column])]));
  return new Map(
    block.rows.flatMap((row) =>
      block.columns.map((column) => {
        const most = Math.min(ofRow.get(row) ?? 0, ofColumn.get(column) ?? 0);
        return [groupKey([row, column]), { at: [row, column], most }];
      }),
    ),
  );
}
