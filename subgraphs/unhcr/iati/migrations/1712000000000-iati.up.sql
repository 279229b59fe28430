CREATE TABLE iati_activity (
  id text PRIMARY KEY CHECK (id ~ '^XM-DAC-41121-'),
  year int NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  status text NOT NULL CHECK (status IN ('IMPLEMENTATION', 'FINALISATION', 'CLOSED')),
  title_en text NOT NULL,
  title_fr text,
  title_es text,
  description_en text NOT NULL,
  description_fr text,
  planned_start_on date,
  actual_start_on date,
  planned_end_on date CHECK (planned_end_on >= planned_start_on),
  actual_end_on date CHECK (actual_end_on >= actual_start_on),
  source_id text NOT NULL REFERENCES public_source
);
COMMENT ON TABLE iati_activity IS 'UNHCR''s operation in Mexico, one activity a year, as published to IATI. Real.';

CREATE TABLE iati_budget (
  id text PRIMARY KEY,
  activity_id text NOT NULL REFERENCES iati_activity ON DELETE CASCADE,
  kind text CHECK (kind IN ('ORIGINAL', 'REVISED')),
  period_start date NOT NULL,
  period_end date NOT NULL CHECK (period_end >= period_start),
  value numeric NOT NULL CHECK (value >= 0),
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  value_on date NOT NULL
);
CREATE INDEX iati_budget_activity ON iati_budget (activity_id);
COMMENT ON TABLE iati_budget IS 'Budgets of UNHCR''s operation in Mexico, as published to IATI. Real.';

CREATE TABLE iati_transaction (
  id text PRIMARY KEY,
  activity_id text NOT NULL REFERENCES iati_activity ON DELETE CASCADE,
  reference text,
  type text NOT NULL CHECK (type IN ('INCOMING_COMMITMENT', 'DISBURSEMENT', 'EXPENDITURE')),
  happened_on date NOT NULL,
  value numeric NOT NULL,
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  value_usd numeric,
  description text,
  provider text,
  provider_kind text,
  aid_type text,
  earmarking text,
  CHECK (value_usd IS NULL OR sign(value_usd) = sign(value))
);
CREATE INDEX iati_transaction_activity ON iati_transaction (activity_id);
CREATE INDEX iati_transaction_happened ON iati_transaction (happened_on, type);
COMMENT ON TABLE iati_transaction IS 'Commitments, disbursements and expenditure of UNHCR''s operation in Mexico, as published to IATI. Real.';

CREATE TABLE iati_sector (
  id text PRIMARY KEY,
  activity_id text NOT NULL REFERENCES iati_activity ON DELETE CASCADE,
  vocabulary text NOT NULL CHECK (vocabulary IN ('OECD_DAC_PURPOSE', 'HUMANITARIAN_CLUSTER', 'UN_SYSTEM_FUNCTION',
    'REPORTING_ORGANISATION', 'REPORTING_ORGANISATION_2')),
  code text NOT NULL,
  name text NOT NULL,
  percentage numeric NOT NULL CHECK (percentage BETWEEN 0 AND 100),
  UNIQUE (activity_id, vocabulary, code)
);
COMMENT ON TABLE iati_sector IS 'Sectors of UNHCR''s operation in Mexico, as published to IATI: of each vocabulary they sum to 100. Real.';

CREATE TABLE iati_result (
  id text PRIMARY KEY,
  activity_id text NOT NULL REFERENCES iati_activity ON DELETE CASCADE,
  year int NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  level text NOT NULL CHECK (level IN ('OUTPUT', 'OUTCOME', 'IMPACT')),
  title text NOT NULL,
  indicator text NOT NULL,
  measure text NOT NULL CHECK (measure IN ('UNIT', 'PERCENTAGE')),
  ascending boolean,
  population text,
  goal text,
  location text,
  baseline float8,
  baseline_year int CHECK (baseline_year BETWEEN 2000 AND 2100),
  target float8,
  actual float8,
  CHECK ((baseline IS NULL) = (baseline_year IS NULL))
);
CREATE INDEX iati_result_activity ON iati_result (activity_id);
COMMENT ON TABLE iati_result IS 'Indicators of the results of UNHCR''s operation in Mexico, as published to IATI; null is not published. Real.';
