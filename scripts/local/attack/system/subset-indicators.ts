import type { Place } from '../answers/shown-report.ts';
import { dimensionsOf } from '../answers/shown-report.ts';
import type { LinearSystem } from './linear-system.ts';
import { isAtMostSum } from './linear-system.ts';
import type { ReportTable } from './report-table.ts';
import { nameAt, unknownAt } from './report-table.ts';

/**
 * Who counts in the part counts in the whole, at every place that does not change with time and that both
 * have: sex, disability and centre; and in the figures to date. A median's cases may be several of a person.
 */
export function relateSubset(
  system: LinearSystem,
  parts: readonly ReportTable[],
  wholes: readonly ReportTable[],
): void {
  for (const part of parts)
    for (const whole of wholes) {
      if (part.report.period !== whole.report.period) continue;
      for (const place of part.places.values())
        if (isLasting(place)) relateAt(system, part, whole, place);
      for (const window of ['YEAR_TO_DATE', 'TO_DATE'] as const) {
        const [low, high] = [part, whole].map((table) =>
          system.places.get(`${nameAt(table.report, window)} ${measureOf(table)}`),
        );
        if (low !== undefined && high !== undefined) relate(system, low, high, part, whole);
      }
    }
}

function relateAt(system: LinearSystem, part: ReportTable, whole: ReportTable, place: Place): void {
  const low = unknownAt(system, part, place, measureOf(part));
  const high = unknownAt(system, whole, place, measureOf(whole));
  if (low !== null && high !== null) relate(system, low, high, part, whole);
}

// Reports of one period may be of different days.
function relate(
  system: LinearSystem,
  low: number,
  high: number,
  { report: part }: ReportTable,
  { report: whole }: ReportTable,
): void {
  const supposed = `${part.indicator} v${part.version} within ${whole.indicator} v${whole.version} in ${part.period}`;
  isAtMostSum(system, low, [high], 'who counts in one counts in the other', supposed);
}

function isLasting(place: Place): boolean {
  const lasting = ['SEX', 'DISABILITY', 'CENTRE'];
  return dimensionsOf(place).every((dimension) => lasting.includes(dimension));
}

function measureOf({ indicator }: ReportTable): string {
  return indicator.kind === 'MEDIAN' ? 'cases' : 'count';
}
