import type { Column } from './place.ts';
import { setKey, tablesWithin } from './place.ts';
import type { ListedTable } from './table-limits.ts';
import type { WholeTables } from './whole-table.ts';

/**
 * What a hidden cell counts for by its number of dimensions: a margin that is hidden in one period or
 * indicator is hidden in all that share its people, and takes the cells crossed with it along.
 */
const WEIGHTS: readonly number[] = [0, 30, 3, 1];

/** How much is shown: the weight of its cells, and the people in them. */
export interface ShownSize {
  readonly shownWeight: number;
  readonly shownPeople: number;
}

/** How much a listed table shows. */
export function sizeOfListed(
  { length }: readonly Column[],
  { shown }: Pick<ListedTable, 'shown'>,
): ShownSize {
  let shownWeight = 0;
  let shownPeople = 0;
  for (const amount of shown.values()) {
    if (amount === 0) continue;
    shownWeight += WEIGHTS[length] ?? 1;
    shownPeople += amount;
  }
  return { shownWeight, shownPeople };
}

/** How much all tables of a breakdown would show, if nothing were hidden. */
export function sizeOf(columns: readonly Column[], tables: WholeTables): ShownSize {
  const sizes = tablesWithin(columns, 1).map((table) => {
    const cells = [...(tables.get(setKey(table)) ?? [])];
    return sizeOfListed(table, {
      shown: new Map(cells.map(([place, { amount }]) => [place, amount])),
    });
  });
  return {
    shownWeight: sizes.reduce((sum, size) => sum + size.shownWeight, 0),
    shownPeople: sizes.reduce((sum, size) => sum + size.shownPeople, 0),
  };
}
