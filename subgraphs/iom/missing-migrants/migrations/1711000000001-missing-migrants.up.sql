CREATE TABLE missing_migrants_source (
  id text PRIMARY KEY,
  title text NOT NULL,
  publisher text NOT NULL,
  url text NOT NULL,
  licence text NOT NULL,
  licence_url text NOT NULL,
  attribution text NOT NULL,
  retrieved_from text NOT NULL,
  last_reported_on date NOT NULL,
  incomplete_from_year int NOT NULL,
  incident_count int NOT NULL CHECK (incident_count > 0),
  caveats text[] NOT NULL
);
COMMENT ON TABLE missing_migrants_source IS 'Origin, licence and caveats of the public data beside: real, not illustrative.';

-- Missing may be negative, as published: the project takes people back whom it had counted as dead.
CREATE TABLE missing_migrants_incident (
  id text PRIMARY KEY,
  web_id text NOT NULL,
  is_web_id_repeated boolean NOT NULL,
  year int NOT NULL CHECK (year >= 2014),
  reported_on date CHECK (extract(year FROM reported_on) = year),
  ordered_on date NOT NULL GENERATED ALWAYS AS (coalesce(reported_on, make_date(year, 1, 1))) STORED,
  region text NOT NULL,
  dead int,
  missing int,
  dead_and_missing int NOT NULL CHECK (dead_and_missing = coalesce(dead, 0) + coalesce(missing, 0)),
  survivors int,
  female int CHECK (female >= 0),
  male int CHECK (male >= 0),
  children int CHECK (children >= 0),
  cause_of_death text NOT NULL,
  location_description text NOT NULL,
  latitude float8 CHECK (latitude BETWEEN -90 AND 90),
  longitude float8 CHECK (longitude BETWEEN -180 AND 180),
  migration_route text,
  source_quality int NOT NULL CHECK (source_quality BETWEEN 1 AND 5),
  region_of_origin text,
  country_of_origin text
);
CREATE INDEX missing_migrants_incident_on ON missing_migrants_incident (ordered_on DESC, id DESC);
CREATE INDEX missing_migrants_incident_year ON missing_migrants_incident (year);
COMMENT ON TABLE missing_migrants_incident IS 'Incidents in Mexico as IOM''s Missing Migrants Project published them, CC BY 3.0 IGO: real, never mixed with invented records.';
