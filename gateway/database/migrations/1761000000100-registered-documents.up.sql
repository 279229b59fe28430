-- Documents that were looked at before they are asked: a request names one by the SHA-256 of its text.
CREATE TABLE registered_document (
  id text PRIMARY KEY CHECK (id ~ '^sha256:[0-9a-f]{64}$'),
  name text NOT NULL CHECK (name <> ''),
  text text NOT NULL,
  registered_at timestamptz NOT NULL DEFAULT now(),
  CHECK (id = 'sha256:' || encode(sha256(convert_to(text, 'UTF8')), 'hex'))
);
