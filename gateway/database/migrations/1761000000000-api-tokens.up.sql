-- What a token is, is never stored: only the hash by which it is known again.
CREATE TABLE api_token (
  prefix text PRIMARY KEY CHECK (prefix ~ '^[a-z0-9]{8}$'),
  hash bytea NOT NULL UNIQUE CHECK (octet_length(hash) = 32),
  name text NOT NULL CHECK (name <> ''),
  agency text CHECK (agency ~ '^[A-Z][A-Z_]*$'),
  scopes text[] NOT NULL,
  issued_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL CHECK (expires_at > issued_at),
  revoked_at timestamptz CHECK (revoked_at >= issued_at)
);
