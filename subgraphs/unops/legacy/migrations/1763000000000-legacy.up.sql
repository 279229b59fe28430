CREATE TABLE technical_assistance (
  id uuid PRIMARY KEY,
  engagement_id uuid NOT NULL REFERENCES engagement,
  centre_code centre_code REFERENCES centre,
  procedure text NOT NULL,
  institution text NOT NULL,
  level text NOT NULL CHECK (level IN ('FEDERAL', 'STATE', 'MUNICIPAL')),
  started_on date NOT NULL,
  improved_on date CHECK (improved_on >= started_on),
  improvement_recorded_on date CHECK (improvement_recorded_on >= improved_on),
  staff_trained int NOT NULL CHECK (staff_trained >= 0),
  recorded_on date NOT NULL CHECK (recorded_on >= started_on),
  CHECK ((improved_on IS NULL) = (improvement_recorded_on IS NULL))
);
CREATE INDEX technical_assistance_started ON technical_assistance (started_on DESC, id DESC);
CREATE INDEX technical_assistance_improved ON technical_assistance (improved_on);
COMMENT ON TABLE technical_assistance IS 'Assistance to government procedures and programmes. Illustrative when seeded.';

CREATE TABLE asset_transfer (
  id uuid PRIMARY KEY,
  centre_code centre_code NOT NULL REFERENCES centre,
  received_by text NOT NULL,
  document text NOT NULL UNIQUE,
  transferred_on date NOT NULL,
  staff_trained int NOT NULL CHECK (staff_trained >= 0),
  recorded_on date NOT NULL CHECK (recorded_on >= transferred_on),
  UNIQUE (id, centre_code)
);
CREATE INDEX asset_transfer_on ON asset_transfer (transferred_on DESC, id DESC);
COMMENT ON TABLE asset_transfer IS 'Transfers for good of what stays at a centre; items and works point to theirs. Illustrative when seeded.';
