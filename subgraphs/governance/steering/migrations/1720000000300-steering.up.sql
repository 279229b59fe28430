CREATE TABLE risk (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE CHECK (number ~ '^R-\d\d$'),
  title text NOT NULL,
  category text NOT NULL CHECK (category IN ('PROTECTION', 'OPERATIONAL', 'FINANCIAL', 'INSTITUTIONAL', 'INFORMATION')),
  likelihood int NOT NULL CHECK (likelihood BETWEEN 1 AND 5),
  impact int NOT NULL CHECK (impact BETWEEN 1 AND 5),
  score int GENERATED ALWAYS AS (likelihood * impact) STORED,
  response text NOT NULL,
  owner_post text NOT NULL,
  agency_code text REFERENCES agency,
  raised_on date NOT NULL,
  reviewed_on date NOT NULL CHECK (reviewed_on >= raised_on),
  closed_on date CHECK (closed_on >= raised_on)
);
CREATE INDEX risk_score ON risk (score, id);
COMMENT ON TABLE risk IS 'Risks of the initiative. Illustrative.';

CREATE TABLE risk_indicator (
  risk_id uuid REFERENCES risk,
  indicator_code text REFERENCES indicator,
  PRIMARY KEY (risk_id, indicator_code)
);
CREATE INDEX risk_indicator_indicator ON risk_indicator (indicator_code);
COMMENT ON TABLE risk_indicator IS 'Indicators that a risk touches.';

CREATE TABLE explanation (
  id uuid PRIMARY KEY,
  indicator_code text NOT NULL REFERENCES indicator,
  period_code text NOT NULL REFERENCES reporting_period,
  reason text NOT NULL CHECK (reason IN ('OFF_TRACK', 'RESTATEMENT')),
  cause text NOT NULL,
  action text NOT NULL,
  owner_post text NOT NULL,
  due_on date NOT NULL,
  given_on date NOT NULL CHECK (given_on <= due_on)
);
CREATE INDEX explanation_report ON explanation (indicator_code, period_code);
CREATE INDEX explanation_given_on ON explanation (given_on, id);
COMMENT ON TABLE explanation IS 'Why figures are off track or were restated, and what is done. Illustrative.';

CREATE TABLE forecast (
  id uuid PRIMARY KEY,
  indicator_code text NOT NULL REFERENCES indicator,
  made_on date NOT NULL,
  for_date date NOT NULL CHECK (for_date > made_on),
  value float8 NOT NULL,
  lower float8 NOT NULL,
  upper float8 NOT NULL,
  method text NOT NULL,
  CHECK (lower <= value AND value <= upper),
  UNIQUE (indicator_code, made_on)
);
COMMENT ON TABLE forecast IS 'What leads expect on the target date. Illustrative.';
