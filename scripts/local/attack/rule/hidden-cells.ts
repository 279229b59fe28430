import type { KnownIndicator } from '../answers/known-indicator.ts';
import { leastPeopleAt } from '../answers/known-indicator.ts';
import type { ShownReport } from '../answers/shown-report.ts';
import { dimensionsOf, placeKey } from '../answers/shown-report.ts';
import { tableKey } from '../system/report-table.ts';

/** A hidden cell as somebody sees it who knows by what rule cells are hidden, and the truth that she guesses at. */
export interface HiddenCell {
  /** What is seen of it: cells that look alike have the same. */
  readonly look: string;
  /** Whether it is hidden for its own sake, and not to hide another. */
  readonly isSmall: boolean;
}

/** The hidden cells of an indicator that counts people or services; nationalities are left out, as what others are is not told. */
export function hiddenCells(
  indicator: KnownIndicator,
  shown: readonly ShownReport[],
  whole: readonly ShownReport[],
): readonly HiddenCell[] {
  return shown.flatMap((report) => {
    const truth = whole.find(
      ({ period, version }) => period === report.period && version === report.version,
    );
    if (!truth) return [];
    const counts = new Map(truth.cells.map(({ place, figure }) => [placeKey(place), figure.value]));
    const hidden = report.cells.filter(
      ({ place, figure }) => figure.suppressed && place.NATIONALITY === undefined,
    );
    return hidden.map(({ place }) => {
      const least = leastPeopleAt(indicator, dimensionsOf(place));
      const count = counts.get(placeKey(place)) ?? 0;
      return {
        look: lookOf(report, shown, placeKey(place), tableKey(place), least),
        isSmall: count < least && (count > 0 || indicator.hidesZero),
      };
    });
  });
}

// The table, how many are hidden in it, how much there is for each of them, and how often the place is hidden.
function lookOf(
  { inPeriod, cells }: ShownReport,
  all: readonly ShownReport[],
  place: string,
  table: string,
  least: number,
): string {
  const listed = cells.filter((cell) => tableKey(cell.place) === table);
  const hidden = listed.filter(({ figure }) => figure.suppressed).length;
  const seen = listed.reduce((sum, { figure }) => sum + (figure.value ?? 0), 0);
  const each = Math.max(0, (inPeriod?.value ?? 0) - seen) / hidden / least;
  const hiddenIn = all.filter((report) =>
    report.cells.some((cell) => cell.figure.suppressed && placeKey(cell.place) === place),
  ).length;
  const step = (value: number, ...steps: readonly number[]) =>
    steps.filter((limit) => value >= limit).length;
  const habit = step(hiddenIn / Math.max(1, all.length), 0.3, 0.7, 0.95);
  return [table, step(hidden, 3, 4, 6, 10), step(each, 0.5, 1, 2, 4), habit].join(' ');
}
