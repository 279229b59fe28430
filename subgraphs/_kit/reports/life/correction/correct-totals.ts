import { badInput } from '../../../errors/bad-input.ts';
import type { ReportCounts, ReportToCount } from '../../count-reports.ts';
import { spansOf } from '../../count-reports.ts';
import type { IndicatorQuestion } from '../../indicator-question.ts';

/** What an officer says of the longer figures of people; what she leaves out is taken to change as the period's does. */
export interface WantedTotals {
  readonly yearToDate?: number | null;
  readonly toDate?: number | null;
}

/** A correction of a report's total, whose longer figures changed with it. */
export interface ChangedTotals {
  readonly before: ReportCounts;
  readonly after: ReportCounts;
}

/** Corrected counts, and what is implausible about them. */
export interface CorrectedTotals {
  readonly counts: ReportCounts;
  readonly warnings: readonly string[];
}

/**
 * Puts the officer's own figures of the year and to date in the place of those that changed as the
 * period's did: who is counted in the period now may be in them already, or stay in them. Each lies
 * between what it was and what it would be, ends included, and none is less than a shorter one; else
 * BAD_USER_INPUT. Where one is left out that may differ, a warning says so.
 */
export function correctTotals(
  { kind }: IndicatorQuestion,
  report: ReportToCount,
  { before, after }: ChangedTotals,
  wanted: WantedTotals,
): CorrectedTotals {
  const given = WINDOWS.filter((window) => wanted[window] != null);
  const [first] = given;
  if (kind !== 'PEOPLE') {
    if (first) throw badInput(first, wanted[first], 'left out: it follows from the cells');
    return { counts: after, warnings: [] };
  }
  const counts = given.reduce<ReportCounts>(
    (changed, window) => ({
      ...changed,
      [window]: { ...after[window], value: between(window, wanted[window] ?? NaN, before, after) },
    }),
    after,
  );
  refuseDisorder(report, counts);
  const spans = spansOf(report);
  const isOpen = WINDOWS.some(
    (window) => !given.includes(window) && spans[window].start !== spans.inPeriod.start,
  );
  const isChanged = before.inPeriod?.value !== after.inPeriod?.value;
  return { counts, warnings: isOpen && isChanged ? [TAKEN_TO_CHANGE_ALIKE] : [] };
}

/** Of a version whose longer figures were taken to change as the period's did. */
export const TAKEN_TO_CHANGE_ALIKE =
  'The year and to date were not corrected: as many people were added to them, or taken away, as in the period';

const WINDOWS = ['yearToDate', 'toDate'] as const;

function between(
  window: (typeof WINDOWS)[number],
  value: number,
  before: ReportCounts,
  after: ReportCounts,
): number {
  const ends = [before[window]?.value ?? 0, after[window]?.value ?? 0];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw badInput(window, value, `a whole number from ${least} to ${most}`);
}

// Figures that begin on the same day are the same; one that begins earlier is no less.
function refuseDisorder(report: ReportToCount, counts: ReportCounts): void {
  const spans = spansOf(report);
  for (const [shorter, longer] of ORDER) {
    const [less, more] = [counts[shorter]?.value ?? 0, counts[longer]?.value ?? 0];
    const isSame = spans[shorter].start === spans[longer].start;
    if (isSame ? less === more : less <= more) continue;
    throw badInput(longer, more, `${isSame ? '' : 'at least '}${less}, as ${shorter} is`);
  }
}

const ORDER = [
  ['inPeriod', 'yearToDate'],
  ['yearToDate', 'toDate'],
] as const;
