CREATE TABLE health_consultation (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  centre_code centre_code NOT NULL,
  population_group population_group NOT NULL,
  age_band age_band NOT NULL,
  recorded_on date NOT NULL,
  consulted_on date NOT NULL CHECK (recorded_on >= consulted_on),
  consultation_group text NOT NULL CHECK (consultation_group IN
    ('PRIMARY', 'SRH', 'MHPSS', 'VACCINATION', 'CHRONIC', 'EMERGENCY')),
  is_first_for_matter boolean NOT NULL,
  schedule_status text CHECK (schedule_status IN ('UP_TO_DATE', 'BEHIND', 'UNKNOWN')),
  CHECK ((age_band = 'AGE_0_4') = (schedule_status IS NOT NULL))
);
CREATE INDEX health_consultation_on ON health_consultation (consulted_on DESC, id DESC);
CREATE INDEX health_consultation_group ON health_consultation (consultation_group, consulted_on DESC, id DESC);
CREATE INDEX health_consultation_person ON health_consultation (person_id);
COMMENT ON TABLE health_consultation IS 'Consultations, without a diagnosis. Illustrative when seeded.';

CREATE TABLE mhpss_session (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  centre_code centre_code NOT NULL,
  population_group population_group NOT NULL,
  age_band age_band NOT NULL,
  recorded_on date NOT NULL,
  held_on date NOT NULL CHECK (recorded_on >= held_on),
  modality text NOT NULL CHECK (modality IN ('INDIVIDUAL', 'FAMILY', 'GROUP')),
  layer text NOT NULL CHECK (layer IN ('COMMUNITY', 'FOCUSED', 'SPECIALISED'))
);
CREATE INDEX mhpss_session_on ON mhpss_session (held_on DESC, id DESC);
CREATE INDEX mhpss_session_person ON mhpss_session (person_id);
COMMENT ON TABLE mhpss_session IS 'Sessions of mental health and psychosocial support, never a narrative. Sensitive. Illustrative when seeded.';

CREATE TABLE vaccination_dose (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  centre_code centre_code NOT NULL,
  population_group population_group NOT NULL,
  age_band age_band NOT NULL,
  recorded_on date NOT NULL,
  given_on date NOT NULL CHECK (recorded_on >= given_on),
  antigen text NOT NULL CHECK (antigen IN ('BCG', 'HEPATITIS_B', 'HEXAVALENT', 'PNEUMOCOCCAL', 'ROTAVIRUS',
    'MMR', 'DPT', 'HPV', 'TD', 'INFLUENZA', 'COVID_19')),
  dose_number int NOT NULL CHECK (dose_number BETWEEN 1 AND 6),
  schedule_status text CHECK (schedule_status IN ('UP_TO_DATE', 'BEHIND', 'UNKNOWN')),
  CHECK (age_band <> 'AGE_0_4' OR schedule_status IS NOT NULL),
  CHECK (age_band NOT IN ('AGE_18_59', 'AGE_60_PLUS') OR schedule_status IS NULL),
  UNIQUE (person_id, antigen, given_on)
);
CREATE INDEX vaccination_dose_on ON vaccination_dose (given_on DESC, id DESC);
COMMENT ON TABLE vaccination_dose IS 'Doses given, and how a child''s vaccinations stood after the visit. Illustrative when seeded.';

CREATE TABLE second_level_referral (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  centre_code centre_code NOT NULL,
  population_group population_group NOT NULL,
  age_band age_band NOT NULL,
  recorded_on date NOT NULL,
  requested_on date NOT NULL CHECK (recorded_on >= requested_on),
  urgency text NOT NULL CHECK (urgency IN ('EMERGENCY', 'URGENT', 'SCHEDULED')),
  status text NOT NULL CHECK (status IN ('REQUESTED', 'ACCEPTED', 'ATTENDED', 'DECLINED')),
  accepted_on date CHECK (accepted_on >= requested_on),
  attended_on date CHECK (attended_on >= accepted_on),
  CHECK (attended_on IS NULL OR accepted_on IS NOT NULL),
  CHECK ((status IN ('ACCEPTED', 'ATTENDED')) = (accepted_on IS NOT NULL)),
  CHECK ((status = 'ATTENDED') = (attended_on IS NOT NULL))
);
CREATE INDEX second_level_referral_on ON second_level_referral (requested_on DESC, id DESC);
CREATE INDEX second_level_referral_person ON second_level_referral (person_id);
COMMENT ON TABLE second_level_referral IS 'Referrals to a hospital: requested, accepted, attended. Illustrative when seeded.';

CREATE TABLE health_alert (
  id uuid PRIMARY KEY,
  centre_code centre_code NOT NULL,
  recorded_on date NOT NULL,
  raised_on date NOT NULL CHECK (recorded_on >= raised_on),
  event text NOT NULL CHECK (event IN
    ('ACUTE_RESPIRATORY', 'ACUTE_DIARRHOEAL', 'FEVER_AND_RASH', 'VECTOR_BORNE', 'HEAT', 'FOOD_BORNE')),
  level text NOT NULL CHECK (level IN ('WATCH', 'ALERT', 'OUTBREAK')),
  cases int NOT NULL CHECK (cases >= 0),
  closed_on date CHECK (closed_on >= raised_on)
);
CREATE INDEX health_alert_on ON health_alert (raised_on DESC, id DESC);
COMMENT ON TABLE health_alert IS 'Alerts about a centre, in aggregate: no person. Illustrative when seeded.';
