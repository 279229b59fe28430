import type { KnownIndicator } from '../answers/known-indicator.ts';
import { leastPeopleAt, sensitiveLeast } from '../answers/known-indicator.ts';
import type { Place, ShownFigure, ShownReport } from '../answers/shown-report.ts';
import { dimensionsOf } from '../answers/shown-report.ts';
import { countShown, measuresOf } from '../system/measures.ts';
import { nameAt, tableKey } from '../system/report-table.ts';

/** A count that is shown although it is small, or nobody where nobody is hidden too. */
export interface ShownSmall {
  readonly name: string;
  readonly count: number;
}

/** Looks for small counts in plain sight: no solving is needed for them. */
export function shownSmall(
  indicator: KnownIndicator,
  reports: readonly ShownReport[],
): readonly ShownSmall[] {
  return reports.flatMap((report) => [
    ...figuresOf(report).flatMap(([name, place, figure]) =>
      smallIn(indicator, place, figure).map(([measure, count]) => ({
        name: `${name} ${measure}`,
        count,
      })),
    ),
    ...knownEmpty(indicator, report, reports),
  ]);
}

function figuresOf(report: ShownReport): readonly (readonly [string, Place, ShownFigure])[] {
  const { inPeriod, yearToDate, toDate, cells } = report;
  return [
    ...(inPeriod ? [[nameAt(report, {}), {}, inPeriod] as const] : []),
    ...(yearToDate ? [[nameAt(report, 'YEAR_TO_DATE'), {}, yearToDate] as const] : []),
    ...(toDate ? [[nameAt(report, 'TO_DATE'), {}, toDate] as const] : []),
    ...cells.map(({ place, figure }) => [nameAt(report, place), place, figure] as const),
  ];
}

function smallIn(
  indicator: KnownIndicator,
  place: Place,
  figure: ShownFigure,
): readonly (readonly [string, number])[] {
  if (figure.suppressed) return [];
  const least = leastPeopleAt(indicator, dimensionsOf(place));
  const hidesZero =
    indicator.hidesZero || (least === sensitiveLeast && dimensionsOf(place).length > 0);
  return measuresOf(indicator)
    .filter(({ isOfPeople }) => isOfPeople)
    .flatMap(({ name }) => {
      const count = countShown(indicator, name, figure);
      if (count === null) return [];
      const limit = name === 'cases' ? 2 * least : least;
      const isSmall = count > 0 ? count < limit : hidesZero && !name.startsWith('band');
      return isSmall ? [[name, count] as const] : [];
    });
}

// In a table that is listed, a place that is not has nobody: where nobody is hidden too, it must be listed.
function knownEmpty(
  indicator: KnownIndicator,
  report: ShownReport,
  all: readonly ShownReport[],
): readonly ShownSmall[] {
  const listed = new Set(report.cells.map(({ place }) => nameAt(report, place)));
  const tables = new Set(report.cells.map(({ place }) => tableKey(place)));
  const elsewhere = all.flatMap(({ cells }) => cells.map(({ place }) => place));
  const places = new Map(elsewhere.map((place) => [nameAt(report, place), place]));
  return [...places].flatMap(([name, place]) => {
    const table = dimensionsOf(place);
    const least = leastPeopleAt(indicator, table);
    const hidesZero = indicator.hidesZero || least === sensitiveLeast;
    if (table.length === 0 || place.NATIONALITY !== undefined || !hidesZero) return [];
    return tables.has(tableKey(place)) && !listed.has(name) ? [{ name, count: 0 }] : [];
  });
}
