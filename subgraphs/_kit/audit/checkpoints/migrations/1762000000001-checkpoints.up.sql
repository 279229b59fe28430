CREATE TABLE audit_checkpoint (
  subgraph text NOT NULL,
  sequence bigint NOT NULL CHECK (sequence >= 1),
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  at timestamptz NOT NULL,
  signature text NOT NULL,
  idempotency_key text NOT NULL UNIQUE,
  kept_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (subgraph, sequence, hash)
);
COMMENT ON TABLE audit_checkpoint IS 'What subgraphs said of their audit, signed: this one''s own, and the others'' that it keeps for them. Two hashes of one entry are the proof that it was rewritten. Only added to.';
COMMENT ON COLUMN audit_checkpoint.idempotency_key IS 'The id of the message that brought it; of its own, the entry''s hash.';

CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_checkpoint
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE audit_checkpoint ENABLE ALWAYS TRIGGER only_added_to;
