import type { Place } from '../answers/shown-report.ts';
import type { LinearSystem } from './linear-system.ts';
import { isSum, unknown } from './linear-system.ts';
import type { ReportTable } from './report-table.ts';
import { measureNames, nameAt, unknownAt } from './report-table.ts';

/** Adds a place that a report's tables have only in finer categories, or only together with others, so that what is said of it says something of them. */
export function addFinerPlace(system: LinearSystem, table: ReportTable, place: Place): void {
  if (place.SEX === 'OTHER' || place.SEX === 'UNKNOWN') {
    const parts = ['OTHER', 'UNKNOWN'].map((SEX) => ({ ...place, SEX }));
    relate(system, table, { ...place, SEX: 'OTHER_OR_UNKNOWN' }, parts);
  }
  if (place.AGE === 'AGE_0_17') {
    const bands = childBands.map((AGE) => ({ ...place, AGE }));
    const known = bands.filter((band) => isThere(system, table, band));
    relate(system, table, place, known);
  }
}

const childBands = ['AGE_0_4', 'AGE_5_11', 'AGE_12_17', 'AGE_15_17'];

function relate(
  system: LinearSystem,
  table: ReportTable,
  whole: Place,
  parts: readonly Place[],
): void {
  const isNew = [whole, ...parts].some((each) => !isThere(system, table, each));
  const isKnown = [whole, ...parts].some((each) => isThere(system, table, each));
  if (!isNew || !isKnown || parts.length === 0) return;
  for (const measure of measureNames(table)) {
    const of = (place: Place) => unknown(system, `${nameAt(table.report, place)} ${measure}`);
    isSum(system, of(whole), parts.map(of), 'a category and those within it');
  }
}

function isThere(system: LinearSystem, table: ReportTable, place: Place): boolean {
  const [measure = ''] = measureNames(table);
  return unknownAt(system, table, place, measure) !== null;
}
