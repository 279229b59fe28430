CREATE TABLE public_origin_country (
  code text PRIMARY KEY CHECK (code ~ '^([A-Z]{3}|UNKNOWN)$'),
  unhcr_code text NOT NULL UNIQUE,
  name text NOT NULL
);
COMMENT ON TABLE public_origin_country IS 'Origins by ISO 3166-1 alpha-3, as UNHCR lists them; UNKNOWN and XXA (stateless) are no countries. Real.';

CREATE TABLE public_asylum_application (
  id text PRIMARY KEY,
  year int NOT NULL CHECK (year BETWEEN 1951 AND 2100),
  origin_code text NOT NULL REFERENCES public_origin_country,
  procedure text NOT NULL CHECK (procedure IN ('GOVERNMENT', 'JOINT', 'UNHCR')),
  application_type text NOT NULL CHECK (application_type IN ('NEW', 'VARIOUS')),
  decision_level text NOT NULL CHECK (decision_level IN ('FIRST_INSTANCE', 'FIRST_INSTANCE_AND_APPEAL')),
  applied int NOT NULL CHECK (applied >= 0),
  rounded_at_source boolean NOT NULL GENERATED ALWAYS AS (applied = 5) STORED,
  source_id text NOT NULL REFERENCES public_source,
  UNIQUE (year, origin_code, procedure, application_type, decision_level)
);
CREATE INDEX public_asylum_application_origin ON public_asylum_application (origin_code, year);
COMMENT ON TABLE public_asylum_application IS 'UNHCR''s public series of asylum applications in Mexico, persons. Real.';

CREATE TABLE public_asylum_decision (
  id text PRIMARY KEY,
  year int NOT NULL CHECK (year BETWEEN 1951 AND 2100),
  origin_code text NOT NULL REFERENCES public_origin_country,
  procedure text NOT NULL CHECK (procedure IN ('GOVERNMENT', 'JOINT', 'UNHCR')),
  decision_level text NOT NULL CHECK (decision_level IN ('FIRST_INSTANCE', 'FIRST_INSTANCE_AND_APPEAL')),
  recognised int NOT NULL CHECK (recognised >= 0),
  other_protection int NOT NULL CHECK (other_protection >= 0),
  rejected int NOT NULL CHECK (rejected >= 0),
  closed int NOT NULL CHECK (closed >= 0),
  total int NOT NULL CHECK (total = recognised + other_protection + rejected + closed),
  rounded_at_source boolean NOT NULL
    GENERATED ALWAYS AS (5 IN (recognised, other_protection, rejected, closed)) STORED,
  source_id text NOT NULL REFERENCES public_source,
  UNIQUE (year, origin_code, procedure, decision_level)
);
CREATE INDEX public_asylum_decision_origin ON public_asylum_decision (origin_code, year);
COMMENT ON TABLE public_asylum_decision IS 'UNHCR''s public series of decisions on asylum in Mexico, persons. Real.';

CREATE TABLE public_population (
  id text PRIMARY KEY,
  year int NOT NULL CHECK (year BETWEEN 1951 AND 2100),
  origin_code text NOT NULL REFERENCES public_origin_country,
  refugees int CHECK (refugees >= 0),
  asylum_seekers int CHECK (asylum_seekers >= 0),
  returned_refugees int CHECK (returned_refugees >= 0),
  internally_displaced int CHECK (internally_displaced >= 0),
  returned_internally_displaced int CHECK (returned_internally_displaced >= 0),
  stateless int CHECK (stateless >= 0),
  others_of_concern int CHECK (others_of_concern >= 0),
  others_in_need_of_protection int CHECK (others_in_need_of_protection >= 0),
  host_community int CHECK (host_community >= 0),
  rounded_at_source boolean NOT NULL GENERATED ALWAYS AS (5 IN (
    coalesce(refugees, 0), coalesce(asylum_seekers, 0), coalesce(returned_refugees, 0), coalesce(internally_displaced, 0),
    coalesce(returned_internally_displaced, 0), coalesce(stateless, 0), coalesce(others_of_concern, 0),
    coalesce(others_in_need_of_protection, 0), coalesce(host_community, 0))) STORED,
  source_id text NOT NULL REFERENCES public_source,
  UNIQUE (year, origin_code)
);
CREATE INDEX public_population_origin ON public_population (origin_code, year);
COMMENT ON TABLE public_population IS 'UNHCR''s public series of people in Mexico at the end of each year; null is not published. Real.';

CREATE TABLE public_demographic (
  id text PRIMARY KEY,
  line int NOT NULL,
  year int NOT NULL CHECK (year BETWEEN 1951 AND 2100),
  origin_code text NOT NULL REFERENCES public_origin_country,
  population_type text NOT NULL CHECK (population_type IN ('REFUGEE', 'ASYLUM_SEEKER', 'OTHER_IN_NEED_OF_PROTECTION',
    'INTERNALLY_DISPLACED', 'RETURNED_REFUGEE', 'STATELESS', 'OTHER_OF_CONCERN')),
  location text NOT NULL,
  location_type text NOT NULL CHECK (location_type IN ('URBAN', 'RURAL', 'CAMP', 'VARIOUS')),
  accommodation text NOT NULL CHECK (accommodation IN ('INDIVIDUAL', 'UNDEFINED')),
  sex text NOT NULL CHECK (sex IN ('FEMALE', 'MALE', 'UNKNOWN')),
  age_band text NOT NULL CHECK (age_band IN ('AGE_0_4', 'AGE_5_11', 'AGE_12_17', 'AGE_18_59', 'AGE_60_PLUS', 'UNKNOWN')),
  people int NOT NULL CHECK (people >= 0),
  rounded_at_source boolean NOT NULL GENERATED ALWAYS AS (people = 5) STORED,
  source_id text NOT NULL REFERENCES public_source,
  UNIQUE (year, origin_code, population_type, location, location_type, accommodation, sex, age_band)
);
CREATE INDEX public_demographic_origin ON public_demographic (origin_code, year);
CREATE INDEX public_demographic_year ON public_demographic (year, population_type, sex, age_band);
COMMENT ON TABLE public_demographic IS 'UNHCR''s public demographics in Mexico: one row for each sex and age band of a published line. Real.';

CREATE TABLE public_solution (
  id text PRIMARY KEY,
  year int NOT NULL CHECK (year BETWEEN 1951 AND 2100),
  origin_code text NOT NULL REFERENCES public_origin_country,
  returned_refugees int CHECK (returned_refugees >= 0),
  resettlement int CHECK (resettlement >= 0),
  naturalisation int CHECK (naturalisation >= 0),
  returned_internally_displaced int CHECK (returned_internally_displaced >= 0),
  rounded_at_source boolean NOT NULL GENERATED ALWAYS AS (5 IN (
    coalesce(returned_refugees, 0), coalesce(resettlement, 0), coalesce(naturalisation, 0),
    coalesce(returned_internally_displaced, 0))) STORED,
  source_id text NOT NULL REFERENCES public_source,
  UNIQUE (year, origin_code)
);
CREATE INDEX public_solution_origin ON public_solution (origin_code, year);
COMMENT ON TABLE public_solution IS 'UNHCR''s public series of solutions for people in Mexico; null is not published. Real.';

CREATE TABLE public_flow (
  id text PRIMARY KEY,
  year int NOT NULL CHECK (year BETWEEN 1951 AND 2100),
  origin_code text NOT NULL REFERENCES public_origin_country,
  refugees int CHECK (refugees >= 0),
  asylum_seekers int CHECK (asylum_seekers >= 0),
  refugee_like int CHECK (refugee_like >= 0),
  others_in_need_of_protection int CHECK (others_in_need_of_protection >= 0),
  rounded_at_source boolean NOT NULL GENERATED ALWAYS AS (5 IN (
    coalesce(refugees, 0), coalesce(asylum_seekers, 0), coalesce(refugee_like, 0),
    coalesce(others_in_need_of_protection, 0))) STORED,
  source_id text NOT NULL REFERENCES public_source,
  UNIQUE (year, origin_code)
);
CREATE INDEX public_flow_origin ON public_flow (origin_code, year);
COMMENT ON TABLE public_flow IS 'UNHCR''s public series of people newly displaced to Mexico in each year; null is not published. Real.';
