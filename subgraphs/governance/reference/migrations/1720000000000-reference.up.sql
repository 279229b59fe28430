CREATE TABLE reference_source (
  code text PRIMARY KEY,
  title text NOT NULL,
  origin text NOT NULL,
  licence text NOT NULL,
  as_of date
);
COMMENT ON TABLE reference_source IS 'Where public reference data comes from, and under which licence.';

CREATE TABLE agency (
  code text PRIMARY KEY CHECK (code IN ('UNHCR', 'IOM', 'ILO', 'UN_WOMEN', 'PAHO', 'UNICEF', 'UNOPS')),
  position int NOT NULL UNIQUE,
  name_en text NOT NULL,
  name_es text NOT NULL,
  name_fr text NOT NULL,
  acronym_en text NOT NULL,
  acronym_es text NOT NULL,
  acronym_fr text NOT NULL,
  dac_channel_code text NOT NULL UNIQUE CHECK (dac_channel_code ~ '^\d{5}$'),
  iati_identifier text UNIQUE
);
COMMENT ON TABLE agency IS 'The seven UN bodies of the initiative.';

CREATE TABLE country (
  iso3 text PRIMARY KEY CHECK (iso3 ~ '^[A-Z]{3}$'),
  iso2 text NOT NULL UNIQUE CHECK (iso2 ~ '^[A-Z]{2}$'),
  m49 text,
  name_en text,
  name_es text,
  name_fr text,
  region text,
  subregion text,
  source_code text NOT NULL REFERENCES reference_source,
  CHECK (coalesce(name_en, name_es, name_fr) IS NOT NULL)
);
CREATE INDEX country_region ON country (region, iso3);
COMMENT ON TABLE country IS 'Countries and areas of ISO 3166. Public data.';

CREATE TABLE municipality (
  code text PRIMARY KEY CHECK (code ~ '^\d{5}$'),
  p_code text UNIQUE CHECK (p_code = 'MX' || code),
  name text NOT NULL,
  state_code text NOT NULL CHECK (state_code = left(code, 2)),
  state_name text NOT NULL,
  population int CHECK (population >= 0),
  population_female int CHECK (population_female >= 0),
  population_male int CHECK (population_male >= 0),
  source_code text NOT NULL REFERENCES reference_source
);
CREATE INDEX municipality_state ON municipality (state_code, code);
CREATE INDEX municipality_name ON municipality (name, code);
COMMENT ON TABLE municipality IS 'Mexican municipalities with the census of 2020. Names repeat: join by code. Public data.';

CREATE TABLE sdg (
  code text PRIMARY KEY,
  level text NOT NULL CHECK (level IN ('GOAL', 'TARGET', 'INDICATOR')),
  parent_code text REFERENCES sdg,
  goal_code text NOT NULL REFERENCES sdg,
  title_en text,
  title_es text,
  title_fr text,
  source_code text NOT NULL REFERENCES reference_source,
  CHECK ((level = 'GOAL') = (parent_code IS NULL)),
  CHECK (coalesce(title_en, title_es, title_fr) IS NOT NULL)
);
CREATE INDEX sdg_parent ON sdg (parent_code);
CREATE INDEX sdg_goal ON sdg (goal_code, code);
COMMENT ON TABLE sdg IS 'Goals, targets and indicators of the 2030 Agenda. Public data.';
