import type { EntityManager } from 'typeorm';

import type { ReportingPeriod } from '../calendar/reporting-period.ts';
import { parsePeriod } from '../calendar/reporting-period.ts';
import type { IndicatorQuestion } from './indicator-question.ts';
import { isByCentre, isReportedFor } from './indicator-question.ts';

/** A slice that an agency is expected to submit for a period, and its submissions so far; `centre` is null for all. */
export interface SliceRow {
  readonly indicatorCode: string;
  readonly periodCode: string;
  readonly centre: string | null;
  readonly dueOn: string;
  readonly submissions: readonly SliceSubmission[];
}

/** One submission of a slice, the reason of a restatement with it. */
export interface SliceSubmission {
  readonly version: number;
  readonly submittedOn: string;
  readonly reason: string | null;
}

/**
 * The slices expected in periods: one for each centre that was open at least one day, where the
 * indicator is counted by centre, else one. Submissions after `asOf` have not happened, and those that
 * were taken back are none. One statement.
 */
export async function expectedSlices(
  db: Pick<EntityManager, 'query'>,
  indicators: readonly IndicatorQuestion[],
  periodCodes: readonly string[],
  asOf: string,
): Promise<readonly SliceRow[]> {
  const expected = periodCodes
    .map(parsePeriod)
    .filter((period) => period !== null)
    .flatMap((period) => indicatorsOf(indicators, period));
  return db.query(SLICES, [
    expected.map(({ indicator }) => indicator.code),
    expected.map(({ period }) => period.code),
    expected.map(({ period }) => period.start),
    expected.map(({ period }) => period.end),
    expected.map(({ period }) => period.dueOn),
    expected.map(({ indicator }) => isByCentre(indicator)),
    asOf,
  ]);
}

function indicatorsOf(indicators: readonly IndicatorQuestion[], period: ReportingPeriod) {
  return indicators
    .filter(({ kind }) => kind !== 'TIMELINESS')
    .filter((indicator) => isReportedFor(indicator, period.kind))
    .map((indicator) => ({ indicator, period }));
}

const SLICES = `
  SELECT DISTINCT e.indicator AS "indicatorCode", e.period AS "periodCode", p.centre_code AS centre,
    e.due AS "dueOn", coalesce(s.submissions, '[]') AS submissions
  FROM unnest($1::text[], $2::text[], $3::date[], $4::date[], $5::date[], $6::boolean[])
    AS e(indicator, period, starts, ends, due, by_centre)
  LEFT JOIN presence p ON e.by_centre AND p.starts_on <= e.ends AND coalesce(p.ends_on, e.ends) >= e.starts
  LEFT JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('version', version, 'submittedOn', submitted_on, 'reason', reason) ORDER BY version) AS submissions
    FROM submission
    WHERE indicator_code = e.indicator AND period_code = e.period
      AND centre_code IS NOT DISTINCT FROM p.centre_code AND submitted_on <= $7::date
      AND (event_id IS NULL OR EXISTS (SELECT FROM standing_submission t WHERE t.event_id = submission.event_id))
  ) s ON true
  WHERE NOT e.by_centre OR p.centre_code IS NOT NULL
  ORDER BY 1, 2, 3`;
