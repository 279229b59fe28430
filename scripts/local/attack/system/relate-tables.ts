import type { Dimension, Place } from '../answers/shown-report.ts';
import { dimensionsOf, placeKey, without } from '../answers/shown-report.ts';
import type { LinearSystem } from './linear-system.ts';
import { isAtMostSum, isSum } from './linear-system.ts';
import type { ReportTable } from './report-table.ts';
import { measureNames, tableKey, unknownAt } from './report-table.ts';

/** All that holds within one report: categories sum to their total; centres do so too, but for people, who may visit several. */
export function relateTables(system: LinearSystem, table: ReportTable): void {
  for (const [whole, dimension, parts] of splits(table))
    for (const measure of measureNames(table)) {
      const total = unknownAt(system, table, whole, measure);
      const counts = parts.flatMap((part) => unknownAt(system, table, part, measure) ?? []);
      if (total === null) continue;
      const why = `${tableKey(whole) || 'total'} by ${dimension}`;
      if (!overlaps(table, dimension)) isSum(system, total, counts, `${why} sums`);
      else {
        isAtMostSum(system, total, counts, `${why}: at most the sum`);
        for (const count of counts) isAtMostSum(system, count, [total], `${why}: a part`);
      }
    }
}

function overlaps({ indicator }: ReportTable, dimension: Dimension): boolean {
  return dimension === 'CENTRE' && indicator.kind === 'PEOPLE';
}

type Split = readonly [whole: Place, dimension: Dimension, parts: readonly Place[]];

/** Each place together with the places that it is split into along one dimension. */
function splits({ places }: ReportTable): readonly Split[] {
  const found = new Map<string, { whole: Place; dimension: Dimension; parts: Place[] }>();
  for (const part of places.values())
    for (const dimension of dimensionsOf(part)) {
      const whole = without(part, dimension);
      const key = `${placeKey(whole)} / ${dimension}`;
      const split = found.get(key) ?? { whole, dimension, parts: [] };
      split.parts.push(part);
      found.set(key, split);
    }
  return [...found.values()].map(({ whole, dimension, parts }) => [whole, dimension, parts]);
}
