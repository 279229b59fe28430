CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE centre (
  code centre_code PRIMARY KEY,
  name_es text,
  name_en text,
  name_fr text,
  aliases text[] NOT NULL DEFAULT '{}',
  type text NOT NULL CHECK (type IN ('CMID', 'CIM')),
  host_institution text NOT NULL,
  municipality_code text NOT NULL CHECK (municipality_code ~ '^[0-9]{5}$'),
  CHECK (coalesce(name_es, name_en, name_fr) IS NOT NULL),
  CHECK (code LIKE type || '-%')
);
COMMENT ON TABLE centre IS 'The multi-service centres. Host institutions are illustrative.';

CREATE TABLE opening_hours (
  centre_code centre_code NOT NULL REFERENCES centre,
  iso_weekday int NOT NULL CHECK (iso_weekday BETWEEN 1 AND 7),
  opens text NOT NULL CHECK (opens ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  closes text NOT NULL CHECK (closes ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND closes > opens),
  PRIMARY KEY (centre_code, iso_weekday)
);
COMMENT ON TABLE opening_hours IS 'When a centre is open on a day of the week, local time. Illustrative.';

CREATE TABLE centre_status (
  centre_code centre_code NOT NULL REFERENCES centre,
  status text NOT NULL CHECK (status IN ('PLANNED', 'OPEN', 'SUSPENDED', 'CLOSED')),
  starts_on date NOT NULL,
  ends_on date CHECK (ends_on >= starts_on),
  PRIMARY KEY (centre_code, starts_on),
  EXCLUDE USING gist (centre_code WITH =, daterange(starts_on, ends_on, '[]') WITH &&)
);
COMMENT ON TABLE centre_status IS 'The status of a centre over time, both days included; a centre has one status a day.';

CREATE TABLE centre_capacity (
  centre_code centre_code NOT NULL REFERENCES centre,
  people int NOT NULL CHECK (people > 0),
  starts_on date NOT NULL,
  ends_on date CHECK (ends_on >= starts_on),
  PRIMARY KEY (centre_code, starts_on),
  EXCLUDE USING gist (centre_code WITH =, daterange(starts_on, ends_on, '[]') WITH &&)
);
COMMENT ON TABLE centre_capacity IS 'How many people a day a centre can take, over time, both days included. Illustrative.';

CREATE TABLE centre_attendance (
  id uuid PRIMARY KEY,
  centre_code centre_code NOT NULL REFERENCES centre,
  attended_on date NOT NULL,
  people int NOT NULL CHECK (people >= 0),
  recorded_on date NOT NULL CHECK (recorded_on >= attended_on),
  UNIQUE (centre_code, attended_on)
);
CREATE INDEX centre_attendance_on ON centre_attendance (attended_on DESC, id DESC);
COMMENT ON TABLE centre_attendance IS 'How many different people came to a centre on a day: an aggregate. Illustrative when seeded.';
