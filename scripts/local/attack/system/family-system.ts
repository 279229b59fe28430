import type { KnownIndicator } from '../answers/known-indicator.ts';
import type { Place, ShownReport } from '../answers/shown-report.ts';
import { dimensionsOf, placeKey } from '../answers/shown-report.ts';
import type { KnownPeriod } from '../answers/known-period.ts';
import type { LinearSystem } from './linear-system.ts';
import { isSum, unknown } from './linear-system.ts';
import type { Spanned } from './over-time.ts';
import { relateOverTime } from './over-time.ts';
import { relateTables } from './relate-tables.ts';
import type { ReportTable } from './report-table.ts';
import { addTables, nameAt, tableKey, unknownAt } from './report-table.ts';

/** One agency's reports of one indicator, as somebody sees them. */
export interface ShownFamily {
  readonly indicator: KnownIndicator;
  readonly reports: readonly ShownReport[];
  readonly periods: ReadonlyMap<string, KnownPeriod>;
}

/** Adds a whole family to a system: every version's tables, and how its periods hang together. */
export function addFamily(system: LinearSystem, family: ShownFamily): readonly ReportTable[] {
  const tables = family.reports.map((report) => addTables(system, family.indicator, report));
  for (const table of tables) relateTables(system, table);
  const latest = tables.filter(
    ({ report }) =>
      !family.reports.some(
        (other) => other.period === report.period && other.version > report.version,
      ),
  );
  for (const place of placesOf(latest))
    for (const measure of measuresOf(family)) relatePlace(system, family, latest, place, measure);
  for (const table of tables)
    for (const newer of latest)
      if (newer !== table && newer.report.period === table.report.period)
        relateVersions(system, family, table, newer);
  return tables;
}

// What a newer version still hides is asked of it alone; what an older one hid must not be told by a newer one.
function relateVersions(
  system: LinearSystem,
  family: ShownFamily,
  older: ReportTable,
  newer: ReportTable,
): void {
  const supposed = [older, newer]
    .map(({ report: { period, version } }) => `${period} v${version}`)
    .join(', ');
  for (const place of older.places.values())
    for (const measure of measuresOf(family)) {
      const [before, now] = [older, newer].map((table) => unknownAt(system, table, place, measure));
      if (before == null || now == null) continue;
      const isHidden = system.questions.get(before)?.kind === 'HIDDEN';
      const isShown = system.lower[before] === system.upper[before];
      const isNewlyHidden = isShown && system.questions.has(now);
      if (isHidden || !isNewlyHidden) isSum(system, before, [now], 'another version', supposed);
    }
}

function measuresOf({ indicator: { kind } }: ShownFamily): readonly string[] {
  if (kind === 'PERCENTAGE') return ['met', 'not met'];
  return kind === 'MEDIAN' ? ['cases'] : ['count'];
}

function relatePlace(
  system: LinearSystem,
  { indicator, periods }: ShownFamily,
  tables: readonly ReportTable[],
  place: Place,
  measure: string,
): void {
  // The nationalities that are named change with the year, and with them what the rest holds.
  if (place.NATIONALITY === 'OTHER') return;
  const spans = tables.flatMap((table) => spansAt(system, periods, table, place, measure));
  const isLasting = place.AGE === undefined && place.GROUP === undefined;
  relateOverTime(system, spans, indicator.overTime, isLasting);
}

function placesOf(tables: readonly ReportTable[]): readonly Place[] {
  const places = new Map<string, Place>();
  for (const table of tables) for (const [key, place] of table.places) places.set(key, place);
  return [...places.values()];
}

function spansAt(
  system: LinearSystem,
  periods: ShownFamily['periods'],
  table: ReportTable,
  place: Place,
  measure: string,
): readonly Spanned[] {
  const { report, places, listed } = table;
  const period = periods.get(report.period);
  if (!period) return [];
  const spanned = (name: string, start: string): Spanned => ({
    start,
    end: period.end,
    variable: unknown(system, `${name} ${measure}`),
    report: `${report.period} v${report.version}`,
  });
  const isHeadline = dimensionsOf(place).length === 0;
  // Where a table is listed, a place that is not has nobody in it.
  const isNobody = listed.has(tableKey(place)) && place.NATIONALITY === undefined;
  if (!places.has(placeKey(place)) && !isNobody) return [];
  if (!places.has(placeKey(place))) {
    const name = nameAt(report, place);
    const empty = spanned(name, period.start);
    system.upper[empty.variable] = 0;
    return [empty];
  }
  const inPeriod = spanned(nameAt(report, place), period.start);
  if (!isHeadline) return [inPeriod];
  return [
    inPeriod,
    ...(report.yearToDate ? [spanned(nameAt(report, 'YEAR_TO_DATE'), period.yearStart)] : []),
    ...(report.toDate ? [spanned(nameAt(report, 'TO_DATE'), period.beginning)] : []),
  ];
}
