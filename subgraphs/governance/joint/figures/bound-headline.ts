import type { IndicatorKind } from '../../framework/indicator-definition.ts';
import type { AgencyReport, ReportedFigure } from '../agency-report.ts';

/** A span of days for which a report has a headline. */
export type Window = 'inPeriod' | 'yearToDate' | 'toDate';

/**
 * A report's headline of a window; a hidden one carries the most that it can be, as the report's visible
 * headlines of longer windows allow. What was reached in a quarter was reached in its year too. A stored
 * version has every headline: one that it does not tell was withheld.
 */
export function boundHeadline(
  kind: IndicatorKind,
  report: AgencyReport,
  window: Window,
): ReportedFigure | null {
  const figure = report[window] ?? null;
  const isHidden = figure === null ? report.version != null : figure.suppressed;
  if (!isHidden) return figure;
  if (!grows(kind)) return { suppressed: true };
  const longer = LONGER[window].map((name) => visibleCount(report[name]));
  const known = longer.filter((count) => count !== null);
  return { suppressed: true, upper: known.length === 0 ? null : Math.min(...known) };
}

const LONGER: Readonly<Record<Window, readonly Window[]>> = {
  inPeriod: ['yearToDate', 'toDate'],
  yearToDate: ['toDate'],
  toDate: [],
};

// A stock is the last of its period: it may have been higher, or lower, before.
function grows(kind: IndicatorKind): boolean {
  return kind === 'PEOPLE' || kind === 'SERVICES';
}

function visibleCount(figure: ReportedFigure | null | undefined): number | null {
  return figure == null || figure.suppressed ? null : (figure.value ?? null);
}
