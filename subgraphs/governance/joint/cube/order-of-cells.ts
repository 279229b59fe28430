import type { CellPlace } from '../table/cell-place.ts';

/** Orders the cells of a table: by centre, group, nationality, disability, sex and age, each as it is declared. */
export function compareCells(one: CellPlace, other: CellPlace): number {
  for (const name of NAMES) {
    const order = compareCategories(one[name] ?? '', other[name] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

const NAMES = ['centre', 'group', 'nationality', 'disability', 'sex', 'age'] as const;

// What is not recorded comes last, and what is merged after what it is merged from.
function compareCategories(one: string, other: string): number {
  const [rank, otherRank] = [rankOf(one), rankOf(other)];
  if (rank !== otherRank) return rank - otherRank;
  return one === other ? 0 : one < other ? -1 : 1;
}

function rankOf(category: string): number {
  if (category === 'AGE_5_11') return 1;
  if (/^AGE_(12|15)_17$/.test(category)) return 2;
  if (/^AGE_(0_17|18_59)$/.test(category)) return 3;
  if (category === 'AGE_60_PLUS') return 4;
  if (category.startsWith('OTHER')) return 5;
  return category === 'UNKNOWN' ? 6 : 0;
}
