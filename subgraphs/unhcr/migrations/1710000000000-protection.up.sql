CREATE TABLE asylum_procedure (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  centre_code centre_code NOT NULL,
  population_group population_group NOT NULL,
  age_band age_band NOT NULL,
  recorded_on date NOT NULL,
  claimed_on date NOT NULL CHECK (recorded_on >= claimed_on),
  constancia_on date CHECK (constancia_on >= claimed_on),
  interviewed_on date CHECK (interviewed_on >= claimed_on),
  decided_on date CHECK (decided_on >= claimed_on AND decided_on >= interviewed_on),
  stage text NOT NULL CHECK (stage IN ('PRE_REGISTRATION', 'CONSTANCIA', 'INTERVIEW', 'RESOLUTION')),
  outcome text CHECK (outcome IN ('RECOGNISED', 'COMPLEMENTARY_PROTECTION', 'DENIED', 'ABANDONED')),
  CHECK ((outcome IS NULL) = (decided_on IS NULL)),
  CHECK ((stage = 'RESOLUTION') = (decided_on IS NOT NULL))
);
CREATE INDEX asylum_procedure_claimed ON asylum_procedure (claimed_on DESC, id DESC);
CREATE INDEX asylum_procedure_decided ON asylum_procedure (decided_on);
CREATE INDEX asylum_procedure_person ON asylum_procedure (person_id);
COMMENT ON TABLE asylum_procedure IS 'Claims to asylum as UNHCR follows them; COMAR decides. Illustrative when seeded.';

CREATE TABLE registration_support (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  centre_code centre_code NOT NULL,
  population_group population_group NOT NULL,
  age_band age_band NOT NULL,
  recorded_on date NOT NULL,
  supported_on date NOT NULL CHECK (recorded_on >= supported_on),
  kind text NOT NULL CHECK (kind IN ('REGISTRATION', 'DOCUMENT'))
);
CREATE INDEX registration_support_on ON registration_support (supported_on DESC, id DESC);
CREATE INDEX registration_support_person ON registration_support (person_id);
COMMENT ON TABLE registration_support IS 'Support to register or to obtain a document. Illustrative when seeded.';

CREATE TABLE legal_counselling (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  centre_code centre_code NOT NULL,
  population_group population_group NOT NULL,
  age_band age_band NOT NULL,
  recorded_on date NOT NULL,
  counselled_on date NOT NULL CHECK (recorded_on >= counselled_on),
  topic text NOT NULL CHECK (topic IN ('INTERNATIONAL_PROTECTION', 'APPEAL', 'CIVIL_DOCUMENTATION', 'FAMILY_UNITY')),
  language text NOT NULL CHECK (language IN ('es', 'en', 'fr', 'ht'))
);
CREATE INDEX legal_counselling_on ON legal_counselling (counselled_on DESC, id DESC);
CREATE INDEX legal_counselling_person ON legal_counselling (person_id);
COMMENT ON TABLE legal_counselling IS 'Sessions of legal counselling. Illustrative when seeded.';

CREATE TABLE protection_case (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  centre_code centre_code NOT NULL,
  population_group population_group NOT NULL,
  age_band age_band NOT NULL,
  recorded_on date NOT NULL,
  opened_on date NOT NULL CHECK (recorded_on >= opened_on),
  specific_need text NOT NULL CHECK (specific_need IN
    ('CHILD_AT_RISK', 'WOMAN_AT_RISK', 'DISABILITY', 'SERIOUS_MEDICAL', 'OLDER_PERSON', 'OTHER')),
  risk_level text NOT NULL CHECK (risk_level IN ('LOW', 'MEDIUM', 'HIGH')),
  follow_up_due_on date NOT NULL CHECK (follow_up_due_on >= opened_on),
  followed_up_on date CHECK (followed_up_on >= opened_on),
  closed_on date CHECK (closed_on >= opened_on)
);
CREATE INDEX protection_case_opened ON protection_case (opened_on DESC, id DESC);
CREATE INDEX protection_case_due ON protection_case (follow_up_due_on);
CREATE INDEX protection_case_person ON protection_case (person_id);
COMMENT ON TABLE protection_case IS 'Specific needs and their follow-up, by the seventh day. Sensitive. Illustrative when seeded.';

CREATE TABLE cash_assistance (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  centre_code centre_code NOT NULL,
  population_group population_group NOT NULL,
  age_band age_band NOT NULL,
  recorded_on date NOT NULL,
  paid_on date NOT NULL CHECK (recorded_on >= paid_on),
  amount numeric(12, 2) NOT NULL CHECK (amount > 0),
  currency text NOT NULL CHECK (currency = 'MXN'),
  modality text NOT NULL CHECK (modality IN ('PREPAID_CARD', 'BANK_TRANSFER', 'CASH_IN_HAND'))
);
CREATE INDEX cash_assistance_on ON cash_assistance (paid_on DESC, id DESC);
CREATE INDEX cash_assistance_person ON cash_assistance (person_id);
COMMENT ON TABLE cash_assistance IS 'Cash given, in Mexican pesos. Illustrative when seeded.';

CREATE TABLE integration_relocation (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  centre_code centre_code NOT NULL,
  population_group population_group NOT NULL,
  age_band age_band NOT NULL,
  recorded_on date NOT NULL,
  relocated_on date NOT NULL CHECK (recorded_on >= relocated_on),
  origin_municipality text NOT NULL CHECK (origin_municipality ~ '^[0-9]{5}$'),
  destination_municipality text NOT NULL
    CHECK (destination_municipality ~ '^[0-9]{5}$' AND destination_municipality <> origin_municipality),
  followed_up_at3_months boolean,
  followed_up_at6_months boolean,
  followed_up_at12_months boolean,
  formal_job_on date CHECK (formal_job_on >= relocated_on)
);
CREATE INDEX integration_relocation_on ON integration_relocation (relocated_on DESC, id DESC);
CREATE INDEX integration_relocation_job ON integration_relocation (formal_job_on);
CREATE INDEX integration_relocation_person ON integration_relocation (person_id);
COMMENT ON TABLE integration_relocation IS 'Moves to a city with work, and their follow-up. Illustrative when seeded.';
