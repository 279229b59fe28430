import type { DataSource } from 'typeorm';

import type { ReportingPeriod } from '../calendar/reporting-period.ts';
import { allPeriods } from '../calendar/reporting-period.ts';
import type { SliceRow, SliceSubmission } from './expected-slices.ts';
import { expectedSlices } from './expected-slices.ts';
import type { IndicatorQuestion } from './indicator-question.ts';

/** A version of a report that is to be computed: of whose records, known on which day. */
export interface Draft {
  readonly indicator: IndicatorQuestion;
  readonly period: ReportingPeriod;
  readonly version: number;
  readonly submittedOn: string;
  /** Why it restates an earlier version. */
  readonly reason: string | null;
}

/** The reports of which every slice was submitted by a day, and that are not stored yet. */
export async function draftsToCompute(
  db: DataSource,
  indicators: readonly IndicatorQuestion[],
  asOf: string,
): Promise<readonly Draft[]> {
  const codes = allPeriods().map(({ code }) => code);
  const slices = await expectedSlices(db, indicators, codes, asOf);
  const stored: readonly { key: string }[] = await db.query(
    `SELECT concat_ws(' ', indicator_code, period_code, version) AS key FROM report`,
  );
  const known = new Set(stored.map(({ key }) => key));
  return indicators
    .flatMap((indicator) =>
      allPeriods().flatMap((period) =>
        versionsOf(
          slices.filter((s) => s.indicatorCode === indicator.code && s.periodCode === period.code),
        ).map((version) => ({ indicator, period, ...version })),
      ),
    )
    .filter(
      ({ indicator, period, version }) => !known.has(`${indicator.code} ${period.code} ${version}`),
    );
}

// The first version is there when every slice is; a later one when any slice was submitted again.
function versionsOf(
  slices: readonly SliceRow[],
): readonly Pick<Draft, 'version' | 'submittedOn' | 'reason'>[] {
  const isComplete = slices.length > 0 && slices.every(({ submissions }) => submissions.length > 0);
  if (!isComplete) return [];
  const latest = new Map<number, SliceSubmission>();
  for (const submission of slices.flatMap(({ submissions }) => submissions)) {
    const before = latest.get(submission.version);
    if (!before || before.submittedOn < submission.submittedOn) {
      latest.set(submission.version, submission);
    }
  }
  return [...latest.values()];
}
