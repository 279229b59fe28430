DELETE FROM submission WHERE event_id IS NOT NULL;
ALTER TABLE submission
  DROP COLUMN event_id,
  ADD CHECK (version = 1 OR reason IS NOT NULL),
  ADD UNIQUE NULLS NOT DISTINCT (indicator_code, period_code, centre_code, version);
DROP VIEW standing_submission;
DROP VIEW report_state;
DROP TABLE answered_mutation, report_evidence, report_note, report_correction, report_event;
DROP FUNCTION number_happening;
DROP FUNCTION hide_actor;
DROP FUNCTION stage_after;
DROP FUNCTION day_of;
DROP FUNCTION moment_on;
DROP SEQUENCE report_happening;
DROP TRIGGER only_added_to ON report_cell;
DROP TRIGGER only_added_to ON report;
DELETE FROM report;
ALTER TABLE report
  DROP COLUMN sha256,
  DROP COLUMN nonce,
  DROP COLUMN reason,
  DROP COLUMN restates,
  DROP COLUMN warnings,
  DROP COLUMN drafted_at,
  ADD COLUMN stage text NOT NULL CHECK (stage IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'APPROVED', 'PUBLISHED')),
  ADD COLUMN submitted_on date NOT NULL;
COMMENT ON TABLE report IS 'Figures as they were reported, counted by the indicators'' questions from the records known on the day.';
