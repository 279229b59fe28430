-- A report is a row for each version, whose content never changes; what happens to a version is a row
-- of report_event, from the last of which its stage follows. Everything here is only added to.

-- Versions without a hash and a history are counted anew from the records, by the same questions.
DELETE FROM report;

ALTER TABLE report
  DROP COLUMN stage,
  DROP COLUMN submitted_on,
  ADD COLUMN sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  ADD COLUMN nonce text NOT NULL CHECK (nonce ~ '^[0-9a-f]{32}$'),
  ADD COLUMN reason text,
  ADD COLUMN restates int CHECK (restates < version),
  ADD COLUMN warnings text[] NOT NULL DEFAULT '{}',
  ADD COLUMN drafted_at timestamptz NOT NULL;
COMMENT ON TABLE report IS 'Versions of reports, counted by the indicators'' questions from the records known on a day, or corrected by hand. Their content never changes.';
COMMENT ON COLUMN report.sha256 IS 'Of the canonical JSON of the content and the nonce: what a decision quotes.';
COMMENT ON COLUMN report.nonce IS '128 random bits that never leave this database: without them one could try small numbers until the hash fits.';
COMMENT ON COLUMN report.restates IS 'The version that stood when this one was made.';
COMMENT ON COLUMN report.warnings IS 'What is implausible: it is not submitted without a reason.';

CREATE SEQUENCE report_happening;
COMMENT ON SEQUENCE report_happening IS 'One order for everything that happens to reports.';

CREATE TABLE report_event (
  id bigint PRIMARY KEY,
  report_id bigint NOT NULL REFERENCES report,
  event text NOT NULL CHECK (event IN ('DRAFTED', 'CORRECTED', 'SUBMITTED', 'TAKEN_BACK', 'RETURNED', 'VERIFIED', 'APPROVED', 'REOPENED', 'PUBLISHED', 'WITHDRAWN')),
  at timestamptz NOT NULL,
  actor text NOT NULL,
  reason text,
  expires_on timestamptz,
  decision_id text UNIQUE,
  CHECK (event IN ('DRAFTED', 'CORRECTED', 'SUBMITTED', 'TAKEN_BACK') = (decision_id IS NULL)),
  CHECK (event IN ('REOPENED') = (expires_on IS NOT NULL)),
  CHECK (event NOT IN ('CORRECTED', 'TAKEN_BACK', 'RETURNED', 'REOPENED', 'WITHDRAWN') OR reason IS NOT NULL)
);
CREATE INDEX ON report_event (report_id, id);
COMMENT ON TABLE report_event IS 'What happened to a version, by whom, when and why. Only added to.';
COMMENT ON COLUMN report_event.actor IS 'Of what the agency does: written as whom the token names, stored as her pseudonym. Of a decision: her pseudonym at the joint governance.';
COMMENT ON COLUMN report_event.decision_id IS 'The joint governance''s id of the decision; null for what the agency itself does.';

CREATE TABLE report_correction (
  report_id bigint NOT NULL REFERENCES report,
  place int NOT NULL,
  sex text,
  age_band text,
  population_group text,
  nationality text,
  disability text,
  centre_code centre_code,
  original jsonb NOT NULL,
  corrected jsonb NOT NULL,
  PRIMARY KEY (report_id, place)
);
COMMENT ON TABLE report_correction IS 'The cells of a version that were corrected by hand. Only added to.';

CREATE TABLE report_note (
  id bigint PRIMARY KEY,
  report_id bigint NOT NULL REFERENCES report,
  at timestamptz NOT NULL,
  actor text NOT NULL,
  text text NOT NULL CHECK (text <> '')
);
CREATE INDEX ON report_note (report_id, id);
COMMENT ON TABLE report_note IS 'What the agency''s officers noted about a version. Only added to.';

CREATE TABLE report_evidence (
  id bigint PRIMARY KEY,
  report_id bigint NOT NULL REFERENCES report,
  at timestamptz NOT NULL,
  actor text NOT NULL,
  title text NOT NULL CHECK (title <> ''),
  url text NOT NULL CHECK (url ~ '^https?://')
);
CREATE INDEX ON report_evidence (report_id, id);
COMMENT ON TABLE report_evidence IS 'Where a version''s means of verification are kept. Only added to.';

CREATE TABLE answered_mutation (
  idempotency_key text PRIMARY KEY,
  field text NOT NULL,
  arguments_sha256 text NOT NULL,
  report_id bigint NOT NULL REFERENCES report,
  happening bigint NOT NULL
);
COMMENT ON TABLE answered_mutation IS 'What was answered to a mutation: the version, as it was after one happening. Only added to.';
COMMENT ON COLUMN answered_mutation.arguments_sha256 IS 'Of the canonical JSON of who asked and the arguments: the same key with others is an error.';

CREATE FUNCTION number_happening() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  NEW.id := nextval('public.report_happening');
  RETURN NEW;
END $$;

CREATE FUNCTION hide_actor() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  NEW.actor := public.staff_pseudonym(NEW.actor);
  RETURN NEW;
END $$;

CREATE TRIGGER hide_actor BEFORE INSERT ON report_event
  FOR EACH ROW WHEN (NEW.decision_id IS NULL) EXECUTE FUNCTION hide_actor();
CREATE TRIGGER hide_actor BEFORE INSERT ON report_note FOR EACH ROW EXECUTE FUNCTION hide_actor();
CREATE TRIGGER hide_actor BEFORE INSERT ON report_evidence FOR EACH ROW EXECUTE FUNCTION hide_actor();

DO $$
DECLARE
  only_added text;
BEGIN
  FOREACH only_added IN ARRAY ARRAY['report_event', 'report_note', 'report_evidence'] LOOP
    EXECUTE format('CREATE TRIGGER number_happening BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION number_happening()', only_added);
  END LOOP;
  FOREACH only_added IN ARRAY ARRAY['report', 'report_cell', 'report_event', 'report_correction', 'report_note', 'report_evidence', 'answered_mutation'] LOOP
    EXECUTE format('CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', only_added);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER only_added_to', only_added);
  END LOOP;
END $$;

CREATE FUNCTION stage_after(event text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  CASE
    WHEN event IN ('DRAFTED', 'CORRECTED', 'TAKEN_BACK') THEN 'DRAFT'
    WHEN event = 'WITHDRAWN' THEN 'APPROVED'
    WHEN event <> 'REOPENED' THEN event
  END;
COMMENT ON FUNCTION stage_after IS 'Where a version stands after an event; null where the event leaves it where it was.';

CREATE FUNCTION day_of(moment timestamptz) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN (moment AT TIME ZONE 'UTC')::date;

CREATE FUNCTION moment_on(day date) RETURNS timestamptz LANGUAGE sql VOLATILE
  RETURN (day + (clock_timestamp() AT TIME ZONE 'UTC')::time) AT TIME ZONE 'UTC';
COMMENT ON FUNCTION moment_on IS 'This moment, on the day that the one clock says: in production, today.';

CREATE VIEW report_state AS
  SELECT id, indicator_code, period_code, version,
    (SELECT stage_after(event) FROM report_event WHERE report_id = report.id AND event <> 'REOPENED' ORDER BY id DESC LIMIT 1) AS stage,
    (SELECT day_of(max(at)) FROM report_event WHERE report_id = report.id AND event = 'SUBMITTED') AS last_submitted_on
  FROM report;
COMMENT ON VIEW report_state IS 'Where each version stands, and when it was last submitted, taken back or not.';

-- What was taken back was not reported, unless it had been decided about before that was known.
CREATE VIEW standing_submission AS
  SELECT submitted.id AS event_id, submitted.report_id, day_of(submitted.at) AS submitted_on
  FROM report_event submitted
  WHERE submitted.event = 'SUBMITTED' AND NOT EXISTS (
    SELECT FROM report_event back
    WHERE back.report_id = submitted.report_id AND back.event = 'TAKEN_BACK' AND back.id > submitted.id
      AND NOT EXISTS (
        SELECT FROM report_event earlier
        WHERE earlier.report_id = back.report_id AND earlier.event = 'TAKEN_BACK'
          AND earlier.id > submitted.id AND earlier.id < back.id)
      AND coalesce((
        SELECT later.event NOT IN ('RETURNED', 'VERIFIED') FROM report_event later
        WHERE later.report_id = back.report_id AND later.id > back.id ORDER BY later.id LIMIT 1), true));
COMMENT ON VIEW standing_submission IS 'The submissions of versions that were not taken back.';

ALTER TABLE submission
  DROP CONSTRAINT submission_check,
  DROP CONSTRAINT submission_indicator_code_period_code_centre_code_version_key,
  ADD COLUMN event_id bigint REFERENCES report_event,
  ADD UNIQUE NULLS NOT DISTINCT (indicator_code, period_code, centre_code, version, event_id);
COMMENT ON COLUMN submission.event_id IS 'The submission of the whole report that it is part of; null where a centre''s part came by itself.';
