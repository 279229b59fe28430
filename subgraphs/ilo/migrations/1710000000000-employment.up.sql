CREATE DOMAIN ilo_age_band AS text CHECK (VALUE IN ('AGE_15_17', 'AGE_18_24', 'AGE_25_59', 'AGE_60_PLUS', 'UNKNOWN'));
COMMENT ON DOMAIN ilo_age_band IS 'Age as ILO records it, from 15 years, the least age of work in Mexico.';

CREATE FUNCTION shared_age_band(band ilo_age_band) RETURNS text IMMUTABLE LANGUAGE sql
RETURN CASE WHEN band IN ('AGE_18_24', 'AGE_25_59') THEN 'AGE_18_59' ELSE band END;
COMMENT ON FUNCTION shared_age_band IS 'The band of the shared vocabulary in which ILO''s band lies.';

CREATE TABLE employer (
  id uuid PRIMARY KEY,
  sector text NOT NULL CHECK (sector IN
    ('MANUFACTURING', 'CONSTRUCTION', 'COMMERCE', 'HOSPITALITY', 'AGRICULTURE', 'LOGISTICS', 'SERVICES')),
  size text NOT NULL CHECK (size IN ('MICRO', 'SMALL', 'MEDIUM', 'LARGE')),
  municipality text NOT NULL CHECK (municipality ~ '^[0-9]{5}$'),
  active_from date NOT NULL,
  active_to date CHECK (active_to >= active_from),
  recorded_on date NOT NULL CHECK (recorded_on >= active_from)
);
CREATE INDEX employer_on ON employer (active_from DESC, id DESC);
COMMENT ON TABLE employer IS 'Organisations that hire through the centres; no person of them. Illustrative when seeded.';

CREATE TABLE employer_centre (
  employer_id uuid NOT NULL REFERENCES employer ON DELETE CASCADE,
  centre_code centre_code NOT NULL,
  active_from date NOT NULL,
  active_to date CHECK (active_to >= active_from),
  PRIMARY KEY (employer_id, centre_code)
);
CREATE INDEX employer_centre_code ON employer_centre (centre_code, employer_id);
COMMENT ON TABLE employer_centre IS 'The centres that an employer works with, and when: one employer may work with two. Illustrative when seeded.';

CREATE TABLE vacancy (
  id uuid PRIMARY KEY,
  employer_id uuid NOT NULL REFERENCES employer ON DELETE CASCADE,
  centre_code centre_code NOT NULL,
  isco_group text NOT NULL CHECK (isco_group ~ '^[0-9]{1,4}$'),
  positions int NOT NULL CHECK (positions > 0),
  monthly_wage numeric(12, 2) NOT NULL CHECK (monthly_wage > 0),
  currency text NOT NULL CHECK (currency = 'MXN'),
  opened_on date NOT NULL,
  closed_on date CHECK (closed_on >= opened_on),
  status text NOT NULL CHECK (status IN ('OPEN', 'FILLED', 'WITHDRAWN')),
  recorded_on date NOT NULL CHECK (recorded_on >= opened_on),
  UNIQUE (id, employer_id),
  FOREIGN KEY (employer_id, centre_code) REFERENCES employer_centre (employer_id, centre_code),
  CONSTRAINT open_until_closed CHECK ((status = 'OPEN') = (closed_on IS NULL))
);
CREATE INDEX vacancy_on ON vacancy (opened_on DESC, id DESC);
CREATE INDEX vacancy_employer ON vacancy (employer_id);
COMMENT ON TABLE vacancy IS 'Jobs that employers offer, paid in pesos as the labour law demands. Illustrative when seeded.';

CREATE TABLE job_seeker (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  centre_code centre_code NOT NULL,
  population_group population_group NOT NULL,
  ilo_age_band ilo_age_band NOT NULL,
  age_band text NOT NULL CONSTRAINT age_bands_agree CHECK (age_band = shared_age_band(ilo_age_band)),
  recorded_on date NOT NULL,
  registered_on date NOT NULL CHECK (recorded_on >= registered_on),
  isco_group text NOT NULL CHECK (isco_group ~ '^[0-9]{1,4}$'),
  skills text[] NOT NULL CHECK (skills <@ ARRAY['COOKING', 'CLEANING', 'CONSTRUCTION', 'AGRICULTURE', 'SEWING',
    'ASSEMBLY', 'DRIVING', 'SALES', 'OFFICE', 'DIGITAL', 'CARE', 'LANGUAGES']),
  status text NOT NULL CHECK (status IN ('SEEKING', 'PLACED', 'WITHDRAWN')),
  closed_on date CHECK (closed_on >= registered_on),
  UNIQUE (person_id),
  CONSTRAINT seeking_until_closed CHECK ((status = 'SEEKING') = (closed_on IS NULL))
);
CREATE INDEX job_seeker_on ON job_seeker (registered_on DESC, id DESC);
CREATE INDEX job_seeker_person ON job_seeker (person_id);
COMMENT ON TABLE job_seeker IS 'Profiles of people who look for work: one a person. Illustrative when seeded.';

CREATE TABLE placement (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  centre_code centre_code NOT NULL,
  population_group population_group NOT NULL,
  ilo_age_band ilo_age_band NOT NULL,
  age_band text NOT NULL CONSTRAINT age_bands_agree CHECK (age_band = shared_age_band(ilo_age_band)),
  recorded_on date NOT NULL,
  employer_id uuid NOT NULL REFERENCES employer,
  vacancy_id uuid,
  placed_on date NOT NULL CHECK (recorded_on >= placed_on),
  imss_registered boolean NOT NULL,
  retained_at30_days boolean,
  retained_at90_days boolean,
  retained_at180_days boolean,
  FOREIGN KEY (vacancy_id, employer_id) REFERENCES vacancy (id, employer_id),
  CONSTRAINT only_formal_work_is_followed CHECK (imss_registered OR coalesce(retained_at30_days, retained_at90_days, retained_at180_days) IS NULL)
);
CREATE INDEX placement_on ON placement (placed_on DESC, id DESC);
CREATE INDEX placement_day180 ON placement ((placed_on + 180));
CREATE INDEX placement_employer ON placement (employer_id);
CREATE INDEX placement_vacancy ON placement (vacancy_id);
CREATE INDEX placement_person ON placement (person_id);
COMMENT ON TABLE placement IS 'Placements in jobs. Registered with IMSS means formal; only then is retention in formal work followed. Illustrative when seeded.';

CREATE TABLE skills_certification (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  centre_code centre_code NOT NULL,
  population_group population_group NOT NULL,
  ilo_age_band ilo_age_band NOT NULL,
  age_band text NOT NULL CONSTRAINT age_bands_agree CHECK (age_band = shared_age_band(ilo_age_band)),
  recorded_on date NOT NULL,
  standard_code text NOT NULL CHECK (standard_code ~ '^EC[0-9]{4}([.][0-9]{2})?$'),
  assessed_on date NOT NULL CHECK (recorded_on >= assessed_on),
  outcome text NOT NULL CHECK (outcome IN ('PENDING', 'COMPETENT', 'NOT_YET_COMPETENT')),
  certified_on date CHECK (certified_on >= assessed_on),
  CONSTRAINT certified_if_competent CHECK ((outcome = 'COMPETENT') = (certified_on IS NOT NULL))
);
CREATE INDEX skills_certification_on ON skills_certification (assessed_on DESC, id DESC);
CREATE INDEX skills_certification_certified ON skills_certification (certified_on);
CREATE INDEX skills_certification_person ON skills_certification (person_id);
COMMENT ON TABLE skills_certification IS 'Assessments of competences against CONOCER standards. Illustrative when seeded.';

CREATE TABLE labour_rights_case (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  centre_code centre_code NOT NULL,
  population_group population_group NOT NULL,
  ilo_age_band ilo_age_band NOT NULL,
  age_band text NOT NULL CONSTRAINT age_bands_agree CHECK (age_band = shared_age_band(ilo_age_band)),
  recorded_on date NOT NULL,
  opened_on date NOT NULL CHECK (recorded_on >= opened_on),
  matter text NOT NULL CHECK (matter IN ('UNPAID_WAGES', 'UNFAIR_DISMISSAL', 'NO_SOCIAL_SECURITY', 'EXCESSIVE_HOURS',
    'DISCRIMINATION', 'OCCUPATIONAL_HAZARD')),
  status text NOT NULL CHECK (status IN ('ADVICE', 'CONCILIATION', 'RESOLVED', 'DROPPED')),
  closed_on date CHECK (closed_on >= opened_on),
  CONSTRAINT closed_if_ended CHECK ((status IN ('RESOLVED', 'DROPPED')) = (closed_on IS NOT NULL))
);
CREATE INDEX labour_rights_case_on ON labour_rights_case (opened_on DESC, id DESC);
CREATE INDEX labour_rights_case_person ON labour_rights_case (person_id);
COMMENT ON TABLE labour_rights_case IS 'Cases of people whose rights at work were not kept: codes, never a narrative. Illustrative when seeded.';
