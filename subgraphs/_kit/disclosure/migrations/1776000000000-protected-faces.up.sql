-- What others see of a report: made once, when the version is stored, and never changed.
ALTER TABLE report_cell ADD COLUMN people float8;
COMMENT ON COLUMN report_cell.people IS 'Distinct people behind the cell, where it does not count people itself; never leaves this database.';

CREATE TABLE protected_report (
  report_id bigint PRIMARY KEY REFERENCES report ON DELETE CASCADE,
  position bigint GENERATED ALWAYS AS IDENTITY,
  in_period jsonb,
  year_to_date jsonb,
  to_date jsonb,
  memory jsonb
);
COMMENT ON TABLE protected_report IS 'The headlines of a version as others see them; null where a figure would uncover one that is hidden.';
COMMENT ON COLUMN protected_report.position IS 'In which order they were protected: each after those that it must not uncover.';
COMMENT ON COLUMN protected_report.memory IS 'What later faces must know of this one: the totals, and the pattern of its tables.';

CREATE TABLE protected_cell (
  report_id bigint NOT NULL REFERENCES protected_report ON DELETE CASCADE,
  sex text,
  age_band text,
  population_group text,
  nationality text,
  disability text,
  centre_code centre_code,
  figure jsonb NOT NULL,
  amount float8 NOT NULL,
  UNIQUE NULLS NOT DISTINCT (report_id, sex, age_band, population_group, nationality, disability, centre_code)
);
COMMENT ON TABLE protected_cell IS 'The tables of a version as others see them. A table that is withheld has no rows.';
COMMENT ON COLUMN protected_cell.amount IS 'What is shown, or the most that a hidden cell can be by its visible margins.';

CREATE TABLE told_nationality (
  indicator_code text NOT NULL,
  year int NOT NULL,
  nationality text NOT NULL,
  PRIMARY KEY (indicator_code, year, nationality)
);
COMMENT ON TABLE told_nationality IS 'The nationalities that are told apart in a year: the ten largest of the year before, fixed for the year.';

CREATE TABLE disclosure_key (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  key text NOT NULL CHECK (key ~ '^[0-9a-f]{64}$')
);
COMMENT ON TABLE disclosure_key IS 'The agency''s own secret, by which it draws among patterns that hide nearly the same. Never served.';
INSERT INTO disclosure_key (key)
  VALUES (encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex'));

DO $$
DECLARE
  only_added text;
BEGIN
  FOREACH only_added IN ARRAY ARRAY['protected_report', 'protected_cell', 'told_nationality'] LOOP
    EXECUTE format('CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', only_added);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER only_added_to', only_added);
  END LOOP;
END $$;
