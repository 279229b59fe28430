import { faceColumns, reopenedUntil } from './report-columns.ts';

/**
 * SQL of the version that stands of each report asked for, in order: the latest approved, else the
 * latest that was submitted by a day. Parameters: codes of indicators and periods, their first and last
 * days (null where nothing is expected), whether they are submitted by centre, and the day.
 */
export const standingReports = `
  SELECT r.id, r.stage, r.version, ${faceColumns('r')}, f.submitted_on AS "submittedOn",
    ${reopenedUntil('r', '$6')} AS "reopenedUntil", p.id AS "pendingId",
    (SELECT v.id FROM report v WHERE v.indicator_code = k.indicator AND v.period_code = k.period
      ORDER BY v.version DESC LIMIT 1) AS "historyId",
    k.starts IS NOT NULL AND (NOT k.by_centre OR EXISTS (
      SELECT 1 FROM presence p WHERE p.starts_on <= k.ends AND coalesce(p.ends_on, k.ends) >= k.starts)) AS expected
  FROM unnest($1::text[], $2::text[], $3::date[], $4::date[], $5::boolean[]) WITH ORDINALITY
    AS k(indicator, period, starts, ends, by_centre, place)
  LEFT JOIN LATERAL (
    SELECT report.*, s.stage FROM report JOIN report_state s USING (id)
    WHERE report.indicator_code = k.indicator AND report.period_code = k.period
      AND s.stage <> 'DRAFT' AND s.last_submitted_on <= $6::date
    ORDER BY s.stage IN ('APPROVED', 'PUBLISHED') DESC, report.version DESC LIMIT 1) r ON true
  LEFT JOIN LATERAL (
    SELECT s.id FROM report_state s
    WHERE s.indicator_code = k.indicator AND s.period_code = k.period AND s.version > r.version
      AND s.stage IN ('SUBMITTED', 'VERIFIED') AND s.last_submitted_on <= $6::date
    ORDER BY s.version DESC LIMIT 1) p ON true
  LEFT JOIN LATERAL (
    SELECT min(t.submitted_on) AS submitted_on FROM standing_submission t JOIN report v ON v.id = t.report_id
    WHERE v.indicator_code = r.indicator_code AND v.period_code = r.period_code) f ON true
  ORDER BY k.place`;
