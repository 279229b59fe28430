CREATE DOMAIN population_group AS text CHECK (VALUE IN (
  'ASYLUM_SEEKER', 'REFUGEE', 'COMPLEMENTARY_PROTECTION', 'MIGRANT', 'RETURNED_NATIONAL', 'HOST_COMMUNITY', 'OTHER'));
CREATE DOMAIN age_band AS text CHECK (VALUE IN ('AGE_0_4', 'AGE_5_11', 'AGE_12_17', 'AGE_18_59', 'AGE_60_PLUS', 'UNKNOWN'));

CREATE TABLE person (
  id uuid PRIMARY KEY,
  sex text NOT NULL CHECK (sex IN ('FEMALE', 'MALE', 'OTHER', 'UNKNOWN')),
  nationality text NOT NULL CHECK (nationality ~ '^([A-Z]{3}|UNKNOWN)$'),
  disability text NOT NULL CHECK (disability IN ('YES', 'NO', 'UNKNOWN')),
  first_contact_on date NOT NULL
);
CREATE INDEX person_nationality ON person (nationality, sex);
COMMENT ON TABLE person IS 'People as this agency knows them, under its own pseudonyms. No name, birth date, contact, photo, document number or free text. Illustrative when seeded.';

CREATE TABLE card (
  person_id uuid PRIMARY KEY REFERENCES person ON DELETE CASCADE,
  ciphertext bytea NOT NULL
);
COMMENT ON TABLE card IS 'The centre''s card number, encrypted under a key of this agency. Readable by no serving role; served by no field.';
