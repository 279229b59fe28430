-- What a record that is for women only refers to.
ALTER TABLE person ADD CONSTRAINT person_id_sex UNIQUE (id, sex);

CREATE DOMAIN gbv_services AS text[] CHECK (VALUE <@ ARRAY['HEALTH', 'PSYCHOSOCIAL', 'LEGAL', 'SHELTER', 'SECURITY', 'LIVELIHOOD']);

CREATE TABLE gbv_case (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  centre_code centre_code NOT NULL,
  population_group population_group NOT NULL,
  age_band age_band NOT NULL,
  recorded_on date NOT NULL,
  disclosed_on date NOT NULL CHECK (recorded_on >= disclosed_on),
  incident_type text NOT NULL CHECK (incident_type IN
    ('RAPE', 'SEXUAL_ASSAULT', 'PHYSICAL_ASSAULT', 'FORCED_MARRIAGE', 'DENIAL_OF_RESOURCES', 'PSYCHOLOGICAL_ABUSE')),
  consent_to_reporting boolean NOT NULL,
  services_offered gbv_services NOT NULL,
  services_accepted gbv_services NOT NULL,
  services_declined gbv_services NOT NULL,
  first_service_on date CONSTRAINT served_after_disclosure CHECK (first_service_on >= disclosed_on),
  status text NOT NULL CHECK (status IN ('OPEN', 'CLOSED')),
  closed_on date CHECK (closed_on >= disclosed_on),
  CONSTRAINT answered_only_what_was_offered CHECK (services_accepted || services_declined <@ services_offered),
  CONSTRAINT accepted_or_declined CHECK (NOT services_accepted && services_declined),
  CONSTRAINT served_only_if_accepted CHECK (first_service_on IS NULL OR cardinality(services_accepted) > 0),
  CONSTRAINT open_until_closed CHECK ((status = 'OPEN') = (closed_on IS NULL))
);
CREATE INDEX gbv_case_on ON gbv_case (disclosed_on DESC, id DESC);
CREATE INDEX gbv_case_person ON gbv_case (person_id);
COMMENT ON TABLE gbv_case IS 'Disclosures of gender-based violence, in the types of GBVIMS; never a narrative. Sensitive: counted only with consent to reporting. Illustrative when seeded.';

CREATE TABLE safe_space_visit (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  centre_code centre_code NOT NULL,
  population_group population_group NOT NULL,
  age_band age_band NOT NULL,
  recorded_on date NOT NULL,
  visited_on date NOT NULL CHECK (recorded_on >= visited_on),
  activity text NOT NULL CHECK (activity IN ('REST', 'GROUP', 'INDIVIDUAL_SESSION', 'INFORMATION', 'CHILDCARE')),
  psychosocial_support boolean NOT NULL,
  consent_to_reporting boolean NOT NULL,
  CONSTRAINT a_session_is_support CHECK (activity <> 'INDIVIDUAL_SESSION' OR psychosocial_support)
);
CREATE INDEX safe_space_visit_on ON safe_space_visit (visited_on DESC, id DESC);
CREATE INDEX safe_space_visit_person ON safe_space_visit (person_id);
COMMENT ON TABLE safe_space_visit IS 'Visits to safe spaces for women and girls. Sensitive: counted only with consent to reporting. Illustrative when seeded.';

CREATE TABLE empowerment_training (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL,
  person_sex text NOT NULL GENERATED ALWAYS AS ('FEMALE') STORED,
  centre_code centre_code NOT NULL,
  population_group population_group NOT NULL,
  age_band age_band NOT NULL,
  recorded_on date NOT NULL,
  enrolled_on date NOT NULL CHECK (recorded_on >= enrolled_on),
  course text NOT NULL CHECK (course IN ('RIGHTS', 'FINANCE', 'ENTREPRENEURSHIP', 'DIGITAL', 'TRADE')),
  completed_on date CONSTRAINT completed_after_enrolment CHECK (completed_on >= enrolled_on),
  CONSTRAINT women_only FOREIGN KEY (person_id, person_sex) REFERENCES person (id, sex) ON DELETE CASCADE
);
CREATE INDEX empowerment_training_on ON empowerment_training (enrolled_on DESC, id DESC);
CREATE INDEX empowerment_training_completed ON empowerment_training (completed_on);
CREATE INDEX empowerment_training_person ON empowerment_training (person_id);
COMMENT ON TABLE empowerment_training IS 'Women in empowerment training. Illustrative when seeded.';
COMMENT ON COLUMN empowerment_training.person_sex IS 'Always FEMALE: with the person it refers to a woman, or to nobody.';

CREATE TABLE gender_audit (
  id uuid PRIMARY KEY,
  centre_code centre_code NOT NULL,
  audited_on date NOT NULL,
  score int NOT NULL CHECK (score BETWEEN 0 AND 100),
  meets_standard boolean NOT NULL,
  recorded_on date NOT NULL CHECK (recorded_on >= audited_on),
  UNIQUE (centre_code, audited_on),
  CONSTRAINT standard_is_met_from_80 CHECK (meets_standard = (score >= 80))
);
CREATE INDEX gender_audit_on ON gender_audit (audited_on DESC, id DESC);
COMMENT ON TABLE gender_audit IS 'Audits of the centres against the gender standard, met from 80 points. Standard and audits are illustrative.';

CREATE TABLE gender_marker (
  id uuid PRIMARY KEY,
  code text NOT NULL CHECK (code ~ '^(ENG|ACT)-[0-9]{3}$'),
  subject text NOT NULL CHECK (subject IN ('ENGAGEMENT', 'ACTIVITY')),
  agency text NOT NULL CHECK (agency IN ('UNHCR', 'IOM', 'ILO', 'UN_WOMEN', 'PAHO', 'UNICEF', 'UNOPS')),
  output_code text NOT NULL CHECK (output_code ~ '^OP[1-8]$'),
  marker int NOT NULL CHECK (marker BETWEEN 0 AND 3),
  coded_on date NOT NULL,
  recorded_on date NOT NULL CHECK (recorded_on >= coded_on),
  UNIQUE (code, coded_on),
  CONSTRAINT code_names_its_subject CHECK (starts_with(code, 'ENG') = (subject = 'ENGAGEMENT'))
);
CREATE INDEX gender_marker_on ON gender_marker (coded_on DESC, id DESC);
COMMENT ON TABLE gender_marker IS 'Gender markers 0 to 3 of engagements and activities. Illustrative when seeded.';
