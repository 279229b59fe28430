CREATE TABLE deployment (
  id uuid PRIMARY KEY,
  engagement_id uuid NOT NULL REFERENCES engagement,
  centre_code centre_code REFERENCES centre,
  profile text NOT NULL CHECK (profile IN ('ENGINEERING', 'SITE_SUPERVISION', 'PROCUREMENT', 'COORDINATION',
    'MONITORING', 'HEALTH_AND_SAFETY', 'GENDER_AND_INCLUSION')),
  posts int NOT NULL CHECK (posts > 0),
  requested_on date NOT NULL,
  mobilised_on date CHECK (mobilised_on >= requested_on),
  mobilisation_recorded_on date CHECK (mobilisation_recorded_on >= mobilised_on),
  withdrawn_on date CHECK (withdrawn_on >= mobilised_on),
  recorded_on date NOT NULL CHECK (recorded_on >= requested_on),
  CHECK (mobilised_on IS NOT NULL OR withdrawn_on IS NULL),
  CHECK ((mobilised_on IS NULL) = (mobilisation_recorded_on IS NULL))
);
CREATE INDEX deployment_requested ON deployment (requested_on DESC, id DESC);
CREATE INDEX deployment_mobilised ON deployment (mobilised_on);
CREATE INDEX deployment_engagement ON deployment (engagement_id);
COMMENT ON TABLE deployment IS 'Posts from request to withdrawal, by profile and number, never by name. Illustrative when seeded.';
