import type { KnownIndicator } from '../answers/known-indicator.ts';
import type { Dimension, Place, ShownFigure, ShownReport } from '../answers/shown-report.ts';
import { dimensionsOf, placeKey, without } from '../answers/shown-report.ts';
import type { LinearSystem } from './linear-system.ts';
import type { Sight } from './measures.ts';
import { addFigure, measuresOf } from './measures.ts';

/** One version's tables within a system: which places exist, and what nobody is listed at. */
export interface ReportTable {
  readonly report: ShownReport;
  readonly indicator: KnownIndicator;
  /** The places that have unknowns, by their keys. */
  readonly places: ReadonlyMap<string, Place>;
  /** Dimensions of the tables that are listed, `''` for the headline. */
  readonly listed: ReadonlySet<string>;
}

/** The name of a place's unknowns, without the measure. */
export function nameAt(report: ShownReport, place: Place | 'YEAR_TO_DATE' | 'TO_DATE'): string {
  const { agency, indicator, period, version } = report;
  const where = typeof place === 'string' ? place : placeKey(place);
  return `${agency} ${indicator} ${period} v${version} [${where}]`;
}

/** The unknown of one measure at a place; null where the tables say nothing of it. */
export function unknownAt(
  system: LinearSystem,
  { report }: ReportTable,
  place: Place,
  measure: string,
): number | null {
  return system.places.get(`${nameAt(report, place)} ${measure}`) ?? null;
}

/** Adds every place of a report's tables to the system: those listed, their margins, and a withheld interior whose faces are listed. */
export function addTables(
  system: LinearSystem,
  indicator: KnownIndicator,
  report: ShownReport,
): ReportTable {
  const listed = new Map<string, Map<string, ShownFigure>>();
  const places = new Map<string, Place>([['', {}]]);
  const list = (place: Place, figure: ShownFigure) => {
    const table = tableKey(place);
    if (!listed.has(table)) listed.set(table, new Map());
    listed.get(table)?.set(placeKey(place), figure);
    places.set(placeKey(place), place);
  };
  if (report.inPeriod) list({}, report.inPeriod);
  for (const { place, figure } of report.cells) list(place, figure);
  for (const place of [...places.values(), ...interiors(listed, [...places.values()])])
    for (const part of projections(place)) places.set(placeKey(part), part);
  for (const [key, place] of places) {
    const table = listed.get(tableKey(place));
    const sight = table ? (table.get(key) ?? 'NOBODY') : 'WITHHELD';
    addFigure(
      system,
      indicator,
      { name: nameAt(report, place), place },
      seen(indicator, report, sight),
    );
  }
  for (const window of ['YEAR_TO_DATE', 'TO_DATE'] as const) {
    const figure = window === 'TO_DATE' ? report.toDate : report.yearToDate;
    if (!figure) continue;
    const at = { name: nameAt(report, window), place: {} };
    addFigure(system, indicator, at, seen(indicator, report, figure));
  }
  return { report, indicator, places, listed: new Set(listed.keys()) };
}

// Months are working figures and parts of sensitive figures are not shown, however large: that they are
// large may be known from what is shown, that they are small may not.
function seen({ hidesParts }: KnownIndicator, { period }: ShownReport, sight: Sight): Sight {
  const isNeverShown = hidesParts || /^\d{4}-\d\d$/.test(period);
  return isNeverShown && typeof sight !== 'string' && sight.suppressed ? 'WITHHELD' : sight;
}

/** A text that is equal for places of one table. */
export function tableKey(place: Place): string {
  return dimensionsOf(place).join();
}

function projections(place: Place): readonly Place[] {
  return dimensionsOf(place).reduce<readonly Place[]>(
    (parts, dimension) => [...parts, ...parts.map((part) => without(part, dimension))],
    [place],
  );
}

// Two faces of three dimensions never contradict each other; three may, through the cells behind them.
function interiors(
  listed: ReadonlyMap<string, unknown>,
  places: readonly Place[],
): readonly Place[] {
  const found = [...listed.keys()].map((key) => key.split(','));
  const all = [...new Set(found.flat())].filter((name) => name !== '');
  const triples = all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b, j) => all.slice(i + j + 2).map((c) => [a, b, c] as const)),
  );
  const has = (...dimensions: readonly string[]) =>
    found.some((table) => table.length === dimensions.length && isWithin(dimensions, table));
  const open = triples.filter(([a, b, c]) => !has(a, b, c) && has(a, b) && has(a, c) && has(b, c));
  return open.flatMap((dimensions) => crossed(dimensions, places));
}

function isWithin(names: readonly string[], table: readonly string[]): boolean {
  return names.every((name) => table.includes(name));
}

function crossed(dimensions: readonly string[], places: readonly Place[]): readonly Place[] {
  return dimensions.reduce<readonly Place[]>(
    (crosses, name) => {
      const values = new Set(places.map((place) => valueAt(place, name)));
      return crosses.flatMap((cross) =>
        [...values].flatMap((value) => (value === null ? [] : [{ ...cross, [name]: value }])),
      );
    },
    [{}],
  );
}

function valueAt(place: Place, name: string): string | null {
  return Object.entries(place).find(([dimension]) => dimension === name)?.[1] ?? null;
}

/** The places of a table that are parts of another place: those that differ in one more dimension. */
export function partsOf(
  { places }: ReportTable,
  whole: Place,
  dimension: Dimension,
): readonly Place[] {
  const dimensions = [...dimensionsOf(whole), dimension].toSorted().join();
  return [...places.values()].filter(
    (place) =>
      dimensionsOf(place).toSorted().join() === dimensions &&
      placeKey(without(place, dimension)) === placeKey(whole),
  );
}

/** Measures whose unknowns a table has. */
export function measureNames({ indicator }: ReportTable): readonly string[] {
  return measuresOf(indicator).map(({ name }) => name);
}
