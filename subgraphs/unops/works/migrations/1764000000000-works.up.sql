-- Who takes care of what was handed over: posts, so that no name can be written.
CREATE DOMAIN custodian_post AS text CHECK (VALUE IN
  ('CENTRE_DIRECTION', 'ADMINISTRATION', 'INFORMATION_TECHNOLOGY', 'STORES', 'HEALTH_POST', 'LEARNING_SPACE', 'MAINTENANCE'));

CREATE TABLE infrastructure_work (
  id uuid PRIMARY KEY,
  centre_code centre_code NOT NULL REFERENCES centre,
  engagement_id uuid NOT NULL REFERENCES engagement,
  asset_transfer_id uuid,
  title text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('EXTENSION', 'IMPROVEMENT', 'WATER_AND_SANITATION', 'ELECTRICITY', 'ACCESSIBILITY')),
  starts_on date NOT NULL,
  planned_end_on date NOT NULL CHECK (planned_end_on >= starts_on),
  completed_on date CHECK (completed_on >= starts_on),
  handed_over_on date CHECK (handed_over_on >= completed_on),
  handover_recorded_on date CHECK (handover_recorded_on >= handed_over_on),
  custodian_post custodian_post,
  handover_document text,
  manual_given boolean NOT NULL,
  staff_trained boolean NOT NULL,
  recorded_on date NOT NULL CHECK (recorded_on >= starts_on),
  FOREIGN KEY (asset_transfer_id, centre_code) REFERENCES asset_transfer (id, centre_code),
  CHECK (completed_on IS NOT NULL OR handed_over_on IS NULL),
  CHECK ((handed_over_on IS NULL) = (handover_recorded_on IS NULL)),
  CHECK (handed_over_on IS NOT NULL
    OR NOT (manual_given OR staff_trained) AND num_nonnulls(custodian_post, handover_document, asset_transfer_id) = 0)
);
CREATE INDEX infrastructure_work_starts ON infrastructure_work (starts_on DESC, id DESC);
CREATE INDEX infrastructure_work_handed_over ON infrastructure_work (handed_over_on);
CREATE INDEX infrastructure_work_transfer ON infrastructure_work (asset_transfer_id);
COMMENT ON TABLE infrastructure_work IS 'Works at the centres. Illustrative when seeded.';

CREATE TABLE contract_value (
  id uuid PRIMARY KEY,
  work_id uuid NOT NULL REFERENCES infrastructure_work ON DELETE CASCADE,
  in_force_from date NOT NULL,
  value_usd numeric(14, 2) NOT NULL CHECK (value_usd > 0),
  recorded_on date NOT NULL CHECK (recorded_on >= in_force_from),
  UNIQUE (work_id, in_force_from)
);
COMMENT ON TABLE contract_value IS 'What a contract is worth, from a day until its next amendment. Illustrative when seeded.';

CREATE TABLE progress_measurement (
  id uuid PRIMARY KEY,
  work_id uuid NOT NULL REFERENCES infrastructure_work ON DELETE CASCADE,
  measured_on date NOT NULL,
  physical_percent numeric(5, 2) NOT NULL CHECK (physical_percent BETWEEN 0 AND 100),
  financial_percent numeric(5, 2) NOT NULL CHECK (financial_percent BETWEEN 0 AND 100),
  recorded_on date NOT NULL CHECK (recorded_on >= measured_on),
  UNIQUE (work_id, measured_on)
);
COMMENT ON TABLE progress_measurement IS 'How far a work had come on a day. Illustrative when seeded.';

CREATE TABLE work_milestone (
  id uuid PRIMARY KEY,
  work_id uuid NOT NULL REFERENCES infrastructure_work ON DELETE CASCADE,
  kind text NOT NULL CHECK (kind IN ('SITE_HANDOVER', 'STRUCTURE', 'INSTALLATIONS', 'PROVISIONAL_ACCEPTANCE')),
  due_on date NOT NULL,
  reached_on date,
  recorded_on date NOT NULL,
  UNIQUE (work_id, kind)
);
COMMENT ON TABLE work_milestone IS 'Steps of a work that are due by a day. Illustrative when seeded.';
