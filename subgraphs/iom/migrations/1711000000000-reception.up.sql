-- An exclusion constraint compares centres for equality beside ranges of days; the extension is a trusted one.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE reception (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  centre_code centre_code NOT NULL,
  population_group population_group NOT NULL,
  age_band age_band NOT NULL,
  recorded_on date NOT NULL,
  received_on date NOT NULL CHECK (recorded_on >= received_on),
  kind text NOT NULL CHECK (kind IN ('ARRIVAL', 'RETURN_FLIGHT', 'RETURN_BY_LAND')),
  assistance text CHECK (assistance IN ('FOOD_AND_HYGIENE', 'ONWARD_TRANSPORT', 'ORIENTATION')),
  CHECK (kind = 'ARRIVAL' OR population_group = 'RETURNED_NATIONAL')
);
CREATE INDEX reception_on ON reception (received_on DESC, id DESC);
CREATE INDEX reception_person ON reception (person_id);
COMMENT ON TABLE reception IS 'People received, on arrival or as they were returned. Illustrative when seeded.';

CREATE TABLE accommodation_stay (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  centre_code centre_code NOT NULL,
  population_group population_group NOT NULL,
  age_band age_band NOT NULL,
  recorded_on date NOT NULL,
  admitted_on date NOT NULL CHECK (recorded_on >= admitted_on),
  discharged_on date CONSTRAINT discharge_after_admission CHECK (discharged_on >= admitted_on),
  status text NOT NULL CHECK (status IN ('ADMITTED', 'DISCHARGED')),
  unit text NOT NULL CHECK (unit IN ('FAMILY', 'WOMEN', 'MEN', 'ADOLESCENTS')),
  CHECK ((status = 'DISCHARGED') = (discharged_on IS NOT NULL)),
  -- The night of the discharge belongs to whoever comes next.
  CONSTRAINT one_bed_a_person EXCLUDE USING gist (person_id WITH =, daterange(admitted_on, discharged_on) WITH &&)
);
CREATE INDEX accommodation_stay_on ON accommodation_stay (admitted_on DESC, id DESC);
CREATE INDEX accommodation_stay_centre ON accommodation_stay (centre_code, admitted_on);
COMMENT ON TABLE accommodation_stay IS 'Stays in a bed of a centre: a bed-night for each night from admission to discharge. Illustrative when seeded.';

CREATE TABLE accommodation_capacity (
  id uuid PRIMARY KEY,
  centre_code centre_code NOT NULL,
  beds int NOT NULL CHECK (beds > 0),
  valid_from date NOT NULL,
  valid_to date CHECK (valid_to >= valid_from),
  recorded_on date NOT NULL,
  CONSTRAINT one_capacity_a_day EXCLUDE USING gist (centre_code WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
);
CREATE INDEX accommodation_capacity_on ON accommodation_capacity (valid_from DESC, id DESC);
COMMENT ON TABLE accommodation_capacity IS 'Beds that a centre offers, in slices of time that never overlap; valid_to is null until the next slice or the closing. Illustrative when seeded.';

CREATE TABLE documentation_support (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  centre_code centre_code NOT NULL,
  population_group population_group NOT NULL,
  age_band age_band NOT NULL,
  recorded_on date NOT NULL,
  requested_on date NOT NULL CHECK (recorded_on >= requested_on),
  document text NOT NULL CHECK (document IN ('CURP', 'TVRH')),
  obtained_on date CHECK (obtained_on >= requested_on),
  CHECK (document = 'CURP' OR population_group NOT IN ('RETURNED_NATIONAL', 'HOST_COMMUNITY'))
);
CREATE INDEX documentation_support_on ON documentation_support (requested_on DESC, id DESC);
CREATE INDEX documentation_support_obtained ON documentation_support (obtained_on);
CREATE INDEX documentation_support_person ON documentation_support (person_id);
COMMENT ON TABLE documentation_support IS 'Support to obtain a population registry number (CURP) or a humanitarian visitor''s card (TVRH). Illustrative when seeded.';

CREATE TABLE voluntary_return (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  centre_code centre_code NOT NULL,
  population_group population_group NOT NULL CHECK (population_group NOT IN ('RETURNED_NATIONAL', 'HOST_COMMUNITY')),
  age_band age_band NOT NULL,
  recorded_on date NOT NULL,
  requested_on date NOT NULL CHECK (recorded_on >= requested_on),
  consented_on date CHECK (consented_on >= requested_on),
  departed_on date,
  stage text NOT NULL CHECK (stage IN ('REQUESTED', 'CONSENTED', 'DEPARTED', 'WITHDRAWN')),
  destination_country text NOT NULL CHECK (destination_country ~ '^[A-Z]{3}$' AND destination_country <> 'MEX'),
  has_reintegration_plan boolean NOT NULL,
  CONSTRAINT no_return_without_consent
    CHECK (departed_on IS NULL OR (consented_on IS NOT NULL AND departed_on >= consented_on)),
  CHECK ((stage = 'DEPARTED') = (departed_on IS NOT NULL)),
  CHECK (stage <> 'CONSENTED' OR consented_on IS NOT NULL),
  CHECK (stage <> 'REQUESTED' OR consented_on IS NULL)
);
CREATE INDEX voluntary_return_on ON voluntary_return (requested_on DESC, id DESC);
CREATE INDEX voluntary_return_person ON voluntary_return (person_id);
COMMENT ON TABLE voluntary_return IS 'Assisted voluntary returns to the country of origin. Illustrative when seeded.';

CREATE TABLE trafficking_screening (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  centre_code centre_code NOT NULL,
  population_group population_group NOT NULL,
  age_band age_band NOT NULL,
  recorded_on date NOT NULL,
  screened_on date NOT NULL CHECK (recorded_on >= screened_on),
  result text NOT NULL CHECK (result IN ('NO_INDICATION', 'POTENTIAL_VICTIM')),
  referred_on date CHECK (referred_on >= screened_on),
  consents_to_reporting boolean NOT NULL,
  CONSTRAINT only_potential_victims_are_referred CHECK (referred_on IS NULL OR result = 'POTENTIAL_VICTIM')
);
CREATE INDEX trafficking_screening_on ON trafficking_screening (screened_on DESC, id DESC);
CREATE INDEX trafficking_screening_referred ON trafficking_screening (referred_on);
CREATE INDEX trafficking_screening_person ON trafficking_screening (person_id);
COMMENT ON TABLE trafficking_screening IS 'Screenings for signs of trafficking, and referrals of potential victims. Sensitive. Illustrative when seeded.';

CREATE TABLE flow_observation (
  id uuid PRIMARY KEY,
  observed_on date NOT NULL CHECK (recorded_on >= observed_on),
  municipality text NOT NULL CHECK (municipality ~ '^[0-9]{5}$'),
  direction text NOT NULL CHECK (direction IN ('NORTHBOUND', 'SOUTHBOUND')),
  nationality text NOT NULL CHECK (nationality ~ '^([A-Z]{3}|UNKNOWN)$'),
  people int NOT NULL CHECK (people > 0),
  women int NOT NULL CHECK (women >= 0),
  men int NOT NULL CHECK (men >= 0),
  children int NOT NULL CHECK (children >= 0),
  recorded_on date NOT NULL,
  CONSTRAINT no_more_parts_than_people CHECK (women + men + children <= people),
  UNIQUE (observed_on, municipality, direction, nationality)
);
CREATE INDEX flow_observation_on ON flow_observation (observed_on DESC, id DESC);
COMMENT ON TABLE flow_observation IS 'People counted in passing at a point of observation: aggregates, no person. Illustrative when seeded.';
