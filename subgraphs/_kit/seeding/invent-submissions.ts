import { addDays } from '../calendar/days.ts';
import type { ReportingPeriod } from '../calendar/reporting-period.ts';
import { allPeriods } from '../calendar/reporting-period.ts';
import type { IndicatorQuestion } from '../reports/indicator-question.ts';
import { isByCentre, isReportedFor } from '../reports/indicator-question.ts';
import { createDice } from './dice.ts';
import type { PresenceRow } from './seed.ts';

/** A row of the table `submission`. */
export interface SubmissionRow {
  readonly indicatorCode: string;
  readonly periodCode: string;
  readonly centreCode: string | null;
  readonly version: number;
  readonly submittedOn: string;
  readonly reason: string | null;
}

// One quarter, and its project quarter, in which every agency reports everything on time: the examples' quarter.
const WHOLE = ['2025-Q3', 'PY1-Q4'];

/**
 * Invents when an agency submitted what: most on time, some late, some never, some restated. What was
 * submitted is not invented here: the figures are counted from the records.
 */
export function inventSubmissions(
  agency: string,
  indicators: readonly IndicatorQuestion[],
  presence: readonly PresenceRow[],
): readonly SubmissionRow[] {
  return indicators.flatMap((indicator) =>
    allPeriods()
      .filter(({ kind }) => indicator.kind !== 'TIMELINESS' && isReportedFor(indicator, kind))
      .flatMap((period) =>
        centresOf(indicator, period, presence).flatMap((centre) =>
          versions(agency, indicator.code, period, centre),
        ),
      ),
  );
}

function centresOf(
  indicator: IndicatorQuestion,
  { start, end }: ReportingPeriod,
  presence: readonly PresenceRow[],
): readonly (string | null)[] {
  if (!isByCentre(indicator)) return [null];
  const open = presence.filter((p) => p.startsOn <= end && (p.endsOn ?? end) >= start);
  return [...new Set(open.map(({ centreCode }) => centreCode))];
}

function versions(
  agency: string,
  indicatorCode: string,
  { code: periodCode, end, dueOn }: ReportingPeriod,
  centreCode: string | null,
): readonly SubmissionRow[] {
  const dice = createDice(`${agency} ${indicatorCode} ${periodCode} ${centreCode ?? ''}`);
  const isWhole = WHOLE.includes(periodCode);
  if (!isWhole && dice.chance(0.012)) return [];
  const isLate = !isWhole && dice.chance(0.06);
  const submittedOn = isLate
    ? addDays(dueOn, dice.between(1, 35))
    : addDays(dueOn, -dice.between(0, 6));
  const first = { indicatorCode, periodCode, centreCode, version: 1, submittedOn, reason: null };
  if (!dice.chance(0.03)) return [first];
  const restatedOn = addDays(end, dice.between(95, 140));
  const reason = 'Records entered after the report was submitted';
  return [first, { ...first, version: 2, submittedOn: restatedOn, reason }];
}
