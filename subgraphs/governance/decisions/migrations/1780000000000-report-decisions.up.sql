CREATE TABLE report_decision (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  sequence bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  agency_code text REFERENCES agency,
  indicator_code text NOT NULL REFERENCES indicator,
  period_code text NOT NULL REFERENCES reporting_period,
  version int NOT NULL CHECK (version >= 1),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  kind text NOT NULL CHECK (kind IN ('VERIFIED', 'RETURNED', 'APPROVED', 'REOPENED', 'PUBLISHED', 'WITHDRAWN')),
  reason text CHECK (reason <> ''),
  expires_on date,
  committee_decision_id uuid REFERENCES decision,
  publication_id text,
  decided_at timestamptz NOT NULL,
  actor text NOT NULL,
  actor_agency text,
  actor_member text,
  idempotency_key text,
  CONSTRAINT report_decision_key UNIQUE (actor, idempotency_key),
  CHECK (kind NOT IN ('RETURNED', 'REOPENED', 'WITHDRAWN') OR reason IS NOT NULL),
  CHECK ((kind = 'REOPENED') = (expires_on IS NOT NULL)),
  CHECK (kind = 'APPROVED' OR committee_decision_id IS NULL),
  CHECK ((kind IN ('PUBLISHED', 'WITHDRAWN')) = (publication_id IS NOT NULL))
);
CREATE INDEX ON report_decision (period_code, indicator_code, agency_code, sequence);
CREATE INDEX ON report_decision (committee_decision_id);
COMMENT ON TABLE report_decision IS 'What governance decided about versions of reports. Only added to: where a version stands follows from the last decision about it. Agency null is the joint governance''s own report.';
COMMENT ON COLUMN report_decision.sequence IS 'The order in which decisions about one report were taken.';
COMMENT ON COLUMN report_decision.expires_on IS 'The last day on which the agency may submit a new version of what was reopened.';
COMMENT ON COLUMN report_decision.actor IS 'Written as whom the token names, stored as her pseudonym, the one of the audit.';

-- The last line: whoever writes checks the same before, and says why it is refused.
CREATE FUNCTION keep_decisions_in_order() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  stage text;
BEGIN
  NEW.actor := public.staff_pseudonym(NEW.actor);
  SELECT CASE d.kind WHEN 'WITHDRAWN' THEN 'APPROVED' ELSE d.kind END INTO stage FROM public.report_decision d
  WHERE d.period_code = NEW.period_code AND d.indicator_code = NEW.indicator_code
    AND d.agency_code IS NOT DISTINCT FROM NEW.agency_code AND d.version = NEW.version AND d.kind <> 'REOPENED'
  ORDER BY d.sequence DESC LIMIT 1;
  IF (NEW.kind, coalesce(stage, 'SUBMITTED')) NOT IN (
    ('VERIFIED', 'SUBMITTED'), ('RETURNED', 'SUBMITTED'), ('RETURNED', 'VERIFIED'), ('APPROVED', 'VERIFIED'),
    ('REOPENED', 'APPROVED'), ('REOPENED', 'PUBLISHED'), ('PUBLISHED', 'APPROVED'), ('PUBLISHED', 'PUBLISHED'),
    ('WITHDRAWN', 'PUBLISHED')
  ) THEN
    RAISE EXCEPTION 'Cannot decide % about a version that is %', NEW.kind, coalesce(stage, 'SUBMITTED') USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (
    SELECT 1 FROM public.report_decision d
    WHERE d.period_code = NEW.period_code AND d.indicator_code = NEW.indicator_code
      AND d.agency_code IS NOT DISTINCT FROM NEW.agency_code AND d.version = NEW.version
      AND (d.sha256 <> NEW.sha256 OR (NEW.kind = 'APPROVED' AND d.kind = 'VERIFIED' AND d.actor = NEW.actor))
  ) THEN
    RAISE EXCEPTION 'Cannot decide %: by who verified it, or about another content', NEW.kind USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER in_order BEFORE INSERT ON report_decision
  FOR EACH ROW EXECUTE FUNCTION keep_decisions_in_order();
CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON report_decision
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE report_decision ENABLE ALWAYS TRIGGER in_order;
ALTER TABLE report_decision ENABLE ALWAYS TRIGGER only_added_to;

CREATE VIEW report_decision_sheet AS
SELECT d.*, coalesce(o.delivered_at IS NOT NULL, false) AS delivered
FROM report_decision d LEFT JOIN outbox o ON o.id = d.id;
COMMENT ON VIEW report_decision_sheet IS 'A decision, and whether the agency acknowledged it.';

CREATE FUNCTION decision_by_key(sub text, key text) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT id FROM public.report_decision WHERE actor = public.staff_pseudonym(sub) AND idempotency_key = key
$$;
COMMENT ON FUNCTION decision_by_key IS 'What somebody decided under a key of hers: the serving role compares no pseudonyms itself.';

CREATE FUNCTION is_pseudonym_of(pseudonym text, sub text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT pseudonym = public.staff_pseudonym(sub)
$$;
COMMENT ON FUNCTION is_pseudonym_of IS 'Whether who asks now is who acted then: nobody submits or verifies and then decides about her own.';
