import type { JointCellRow } from '../entities.ts';
import { breakdownKey, dimensionsOf } from './cell-place.ts';

/**
 * The least number of people over disjoint categories: the sum of each category's least.
 * It is higher than the least of the total, and right only if agencies record people alike.
 * Centres overlap, so breakdowns by centre are left out. Null without any other breakdown.
 */
export function lowerIfGroupsAlike(cells: readonly JointCellRow[]): number | null {
  const sums = new Map<string, number>();
  for (const cell of cells) {
    const dimensions = dimensionsOf(cell);
    if (dimensions.length === 0 || dimensions.includes('CENTRE')) continue;
    const key = breakdownKey(dimensions);
    sums.set(key, (sums.get(key) ?? 0) + (cell.figure.value ?? cell.figure.lower ?? 0));
  }
  return sums.size === 0 ? null : Math.max(...sums.values());
}
