CREATE TABLE public_source (
  id text PRIMARY KEY,
  name text NOT NULL,
  publisher text NOT NULL,
  licence text NOT NULL,
  origin text NOT NULL,
  edition_on date,
  first_year int NOT NULL,
  last_year int NOT NULL CHECK (last_year >= first_year),
  note text NOT NULL
);
COMMENT ON TABLE public_source IS 'Where public data comes from, and on what terms. Real.';
