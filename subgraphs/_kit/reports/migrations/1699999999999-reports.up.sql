CREATE DOMAIN centre_code AS text CHECK (VALUE ~ '^[A-Z]+-[A-Z]+$');

CREATE TABLE presence (
  centre_code centre_code NOT NULL,
  starts_on date NOT NULL,
  ends_on date CHECK (ends_on >= starts_on),
  PRIMARY KEY (centre_code, starts_on)
);
COMMENT ON TABLE presence IS 'Where this agency works and from when to when the centre is open for it: what a report is expected for.';

CREATE TABLE submission (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  indicator_code text NOT NULL,
  period_code text NOT NULL,
  centre_code centre_code,
  version int NOT NULL CHECK (version >= 1),
  submitted_on date NOT NULL,
  reason text,
  CHECK (version = 1 OR reason IS NOT NULL),
  UNIQUE NULLS NOT DISTINCT (indicator_code, period_code, centre_code, version)
);
COMMENT ON TABLE submission IS 'What was submitted when: for a centre, or for all (null). Later versions restate, and say why.';

CREATE TABLE report (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  indicator_code text NOT NULL,
  period_code text NOT NULL,
  version int NOT NULL CHECK (version >= 1),
  stage text NOT NULL CHECK (stage IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'APPROVED', 'PUBLISHED')),
  submitted_on date NOT NULL,
  as_of timestamptz NOT NULL,
  in_period jsonb NOT NULL,
  year_to_date jsonb NOT NULL,
  to_date jsonb NOT NULL,
  UNIQUE (indicator_code, period_code, version)
);
COMMENT ON TABLE report IS 'Figures as they were reported, counted by the indicators'' questions from the records known on the day.';

CREATE TABLE report_cell (
  report_id bigint NOT NULL REFERENCES report ON DELETE CASCADE,
  sex text,
  age_band text,
  population_group text,
  nationality text,
  centre_code centre_code,
  value float8,
  numerator float8,
  denominator float8,
  UNIQUE NULLS NOT DISTINCT (report_id, sex, age_band, population_group, nationality, centre_code)
);
COMMENT ON TABLE report_cell IS 'The declared tables of a report, margins included; a null dimension is the total over it.';
