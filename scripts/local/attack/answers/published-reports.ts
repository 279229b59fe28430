import type { Published } from './read-published-figure.ts';
import type { ShownFigure, ShownReport } from './shown-report.ts';
import { placeKey } from './shown-report.ts';

/** What publications together tell of each version of each agency's report: what one of them shows, another may hide. */
export function publishedReports(published: readonly Published[]): readonly ShownReport[] {
  const known = new Map<string, ShownReport>();
  for (const report of published.flatMap(({ reports }) => reports)) {
    const { agency, indicator, period, version } = report;
    const key = [agency, indicator, period, version].join(' ');
    const before = known.get(key);
    known.set(key, before ? together(before, report) : report);
  }
  return [...known.values()];
}

function together(one: ShownReport, other: ShownReport): ShownReport {
  const cells = new Map(one.cells.map((cell) => [placeKey(cell.place), cell]));
  for (const { place, figure } of other.cells) {
    const before = cells.get(placeKey(place));
    const known = figureOf(before?.figure ?? null, figure) ?? figure;
    cells.set(placeKey(place), { place, figure: known });
  }
  return {
    ...one,
    inPeriod: figureOf(one.inPeriod, other.inPeriod),
    yearToDate: figureOf(one.yearToDate, other.yearToDate),
    toDate: figureOf(one.toDate, other.toDate),
    cells: [...cells.values()],
  };
}

function figureOf(one: ShownFigure | null, other: ShownFigure | null): ShownFigure | null {
  return one && !one.suppressed ? one : (other ?? one);
}
