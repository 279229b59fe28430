import type { KnownIndicator } from '../answers/known-indicator.ts';
import type { Place, ShownFigure, ShownReport } from '../answers/shown-report.ts';
import type { LinearSystem } from './linear-system.ts';
import { learn } from './linear-system.ts';
import { countShown, measuresOf } from './measures.ts';
import { nameAt } from './report-table.ts';

/** Somebody has a report of her own agency in hand, whole: nothing of her agency is asked any more. */
export function learnWhole(
  system: LinearSystem,
  indicator: KnownIndicator,
  report: ShownReport,
): void {
  const { inPeriod, yearToDate, toDate, cells } = report;
  const figures: readonly (readonly [Place | 'YEAR_TO_DATE' | 'TO_DATE', ShownFigure | null])[] = [
    [{}, inPeriod],
    ['YEAR_TO_DATE', yearToDate],
    ['TO_DATE', toDate],
    ...cells.map(({ place, figure }) => [place, figure] as const),
  ];
  for (const [place, figure] of figures)
    for (const { name } of figure ? measuresOf(indicator) : []) {
      const variable = system.places.get(`${nameAt(report, place)} ${name}`);
      const count = figure ? countShown(indicator, name, figure) : null;
      if (variable === undefined || count === null) continue;
      learn(system, variable, count);
    }
  for (const variable of system.questions.keys())
    if (system.names[variable]?.startsWith(`${report.agency} `)) system.questions.delete(variable);
}
