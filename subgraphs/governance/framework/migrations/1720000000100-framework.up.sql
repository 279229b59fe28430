CREATE TABLE reporting_period (
  code text PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('MONTH', 'QUARTER', 'YEAR', 'PROJECT_YEAR', 'PROJECT_QUARTER')),
  starts_on date NOT NULL,
  ends_on date NOT NULL CHECK (ends_on > starts_on),
  due_on date NOT NULL CHECK (due_on > ends_on),
  UNIQUE (kind, starts_on)
);
COMMENT ON TABLE reporting_period IS 'The declared periods of the initiative, from the common calendar: what records may refer to.';

CREATE TABLE result_statement (
  code text PRIMARY KEY,
  position int NOT NULL UNIQUE,
  level text NOT NULL CHECK (level IN ('IMPACT', 'OUTCOME', 'OUTPUT')),
  parent_code text REFERENCES result_statement,
  statement_en text NOT NULL,
  statement_es text NOT NULL,
  statement_fr text NOT NULL,
  CHECK ((level = 'IMPACT') = (parent_code IS NULL))
);
CREATE INDEX result_statement_parent ON result_statement (parent_code);
COMMENT ON TABLE result_statement IS 'The results framework. Illustrative.';

CREATE TABLE indicator (
  code text PRIMARY KEY,
  position int NOT NULL UNIQUE,
  statement_code text NOT NULL REFERENCES result_statement,
  kind text NOT NULL CHECK (kind IN ('PEOPLE', 'SERVICES', 'STOCK', 'EMPLOYERS', 'WEIGHTED', 'PERCENTAGE', 'SURVEY', 'MEDIAN')),
  counted text CHECK (counted IN ('PEOPLE', 'SERVICES', 'STOCK')),
  unit text NOT NULL CHECK (unit IN ('PEOPLE', 'CONSULTATIONS', 'ITEMS', 'PROCEDURES', 'EMPLOYERS', 'CENTRES', 'PERCENT', 'DAYS')),
  falls boolean NOT NULL,
  sensitive boolean NOT NULL,
  breakdowns jsonb NOT NULL CHECK (jsonb_typeof(breakdowns) = 'array'),
  frequency text NOT NULL CHECK (frequency IN ('MONTH', 'QUARTER', 'YEAR')),
  lead_code text REFERENCES agency,
  sensitivity_class text NOT NULL CHECK (sensitivity_class IN ('PUBLIC', 'INTERNAL', 'CONFIDENTIAL', 'STRICTLY_CONFIDENTIAL')),
  purpose text NOT NULL,
  retention text NOT NULL CHECK (retention ~ '^P\d+Y$'),
  CHECK ((kind = 'PERCENTAGE') = (counted IS NOT NULL)),
  CHECK (NOT sensitive OR sensitivity_class IN ('CONFIDENTIAL', 'STRICTLY_CONFIDENTIAL')),
  CHECK (NOT sensitive OR frequency <> 'MONTH')
);
CREATE INDEX indicator_statement ON indicator (statement_code);
CREATE INDEX indicator_lead ON indicator (lead_code);
COMMENT ON TABLE indicator IS 'Indicators of the results framework. Lead null is the joint governance.';

CREATE TABLE indicator_contributor (
  indicator_code text REFERENCES indicator,
  agency_code text REFERENCES agency,
  position int NOT NULL,
  PRIMARY KEY (indicator_code, agency_code)
);
CREATE INDEX indicator_contributor_agency ON indicator_contributor (agency_code);
COMMENT ON TABLE indicator_contributor IS 'Agencies that report an indicator beside its lead.';

CREATE TABLE indicator_sdg (
  indicator_code text REFERENCES indicator,
  sdg_code text REFERENCES sdg,
  PRIMARY KEY (indicator_code, sdg_code)
);
COMMENT ON TABLE indicator_sdg IS 'Goals, targets and indicators of the 2030 Agenda to which an indicator contributes.';

CREATE TABLE indicator_version (
  id text PRIMARY KEY,
  indicator_code text NOT NULL REFERENCES indicator,
  version int NOT NULL CHECK (version >= 1),
  title_en text NOT NULL,
  title_es text NOT NULL,
  title_fr text NOT NULL,
  note text,
  effective_from date NOT NULL,
  effective_to date CHECK (effective_to > effective_from),
  change_reason text,
  UNIQUE (indicator_code, version),
  CHECK ((version = 1) = (change_reason IS NULL))
);
CREATE UNIQUE INDEX indicator_version_in_force ON indicator_version (indicator_code) WHERE effective_to IS NULL;
COMMENT ON TABLE indicator_version IS 'Definitions of indicators; once published they never change, a change is a new version.';

CREATE TABLE target (
  indicator_code text PRIMARY KEY REFERENCES indicator,
  type text NOT NULL CHECK (type IN ('TO_DATE', 'YEARLY', 'LEVEL', 'CEILING')),
  baseline float8 NOT NULL,
  baseline_on date NOT NULL,
  target float8 NOT NULL,
  starts_on date NOT NULL CHECK (starts_on >= baseline_on),
  target_on date NOT NULL CHECK (target_on > starts_on)
);
COMMENT ON TABLE target IS 'Baselines and targets. Illustrative.';

CREATE TABLE target_milestone (
  indicator_code text REFERENCES target,
  due_on date,
  value float8 NOT NULL,
  PRIMARY KEY (indicator_code, due_on)
);
COMMENT ON TABLE target_milestone IS 'What the committee approved as due by the end of certain periods. Illustrative.';

CREATE VIEW indicator_sheet AS
SELECT i.*, s.level,
  ARRAY(SELECT agency_code FROM indicator_contributor c WHERE c.indicator_code = i.code ORDER BY c.position) AS contributor_codes,
  (SELECT jsonb_agg(jsonb_build_object('id', v.id, 'indicatorCode', v.indicator_code, 'version', v.version,
      'titleEn', v.title_en, 'titleEs', v.title_es, 'titleFr', v.title_fr, 'note', v.note,
      'effectiveFrom', v.effective_from, 'effectiveTo', v.effective_to, 'changeReason', v.change_reason) ORDER BY v.version)
    FROM indicator_version v WHERE v.indicator_code = i.code) AS versions,
  (SELECT jsonb_build_object('indicatorCode', t.indicator_code, 'type', t.type, 'baseline', t.baseline,
      'baselineOn', t.baseline_on, 'target', t.target, 'startsOn', t.starts_on, 'targetOn', t.target_on)
    FROM target t WHERE t.indicator_code = i.code) AS target,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('indicatorCode', m.indicator_code, 'dueOn', m.due_on, 'value', m.value)
      ORDER BY m.due_on), '[]')
    FROM target_milestone m WHERE m.indicator_code = i.code) AS milestones
FROM indicator i JOIN result_statement s ON s.code = i.statement_code;
COMMENT ON VIEW indicator_sheet IS 'An indicator with all that belongs to it, so that it is read with one statement.';
