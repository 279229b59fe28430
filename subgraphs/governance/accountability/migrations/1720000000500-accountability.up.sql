CREATE TABLE survey_wave (
  id uuid PRIMARY KEY,
  indicator_code text NOT NULL REFERENCES indicator,
  started_on date NOT NULL,
  ended_on date NOT NULL CHECK (ended_on >= started_on),
  design text NOT NULL,
  respondents int NOT NULL CHECK (respondents >= 30),
  value float8 NOT NULL CHECK (value BETWEEN 0 AND 100),
  lower float8 NOT NULL CHECK (lower BETWEEN 0 AND value),
  upper float8 NOT NULL CHECK (upper BETWEEN value AND 100)
);
CREATE INDEX survey_wave_ended_on ON survey_wave (ended_on);
COMMENT ON TABLE survey_wave IS 'Rounds of the survey: aggregates only, each with its design and 95 % interval. Illustrative.';

CREATE TABLE survey_estimate (
  wave_id uuid NOT NULL REFERENCES survey_wave,
  position int NOT NULL,
  sex text CHECK (sex IN ('FEMALE', 'MALE', 'OTHER', 'UNKNOWN')),
  age_band text,
  population_group text,
  respondents int NOT NULL CHECK (respondents >= 30),
  value float8 NOT NULL CHECK (value BETWEEN 0 AND 100),
  lower float8 NOT NULL CHECK (lower BETWEEN 0 AND value),
  upper float8 NOT NULL CHECK (upper BETWEEN value AND 100),
  PRIMARY KEY (wave_id, position)
);
COMMENT ON TABLE survey_estimate IS 'Estimates for groups of at least 30 respondents. Illustrative.';

CREATE TABLE feedback_tally (
  id uuid PRIMARY KEY,
  due_month date NOT NULL CHECK (date_trunc('month', due_month) = due_month),
  centre_code centre_code NOT NULL,
  channel text NOT NULL CHECK (channel IN ('SUGGESTION_BOX', 'HELPLINE', 'DESK', 'MESSAGE')),
  received int NOT NULL CHECK (received >= 1),
  answered_in_time int NOT NULL CHECK (answered_in_time BETWEEN 0 AND received),
  recorded_on date NOT NULL,
  UNIQUE (due_month, centre_code, channel)
);
CREATE INDEX feedback_tally_due_month ON feedback_tally (due_month, id);
COMMENT ON TABLE feedback_tally IS 'Complaints and feedback whose answer was due in a month. Never about sexual exploitation or abuse, which has a channel of its own. Illustrative.';
