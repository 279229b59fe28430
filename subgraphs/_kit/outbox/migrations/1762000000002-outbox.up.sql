CREATE TABLE outbox (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  receiver text NOT NULL,
  scope text NOT NULL,
  operation text NOT NULL,
  variables jsonb NOT NULL,
  written_at timestamptz NOT NULL DEFAULT now(),
  attempts int NOT NULL DEFAULT 0,
  due_at timestamptz NOT NULL DEFAULT now(),
  delivered_at timestamptz,
  last_error text
);
CREATE INDEX ON outbox (due_at) WHERE delivered_at IS NULL;
COMMENT ON TABLE outbox IS 'Mutations that this subgraph asks of others through the gateway, written with what they tell of, and sent until they are acknowledged.';
COMMENT ON COLUMN outbox.id IS 'The mutation''s idempotencyKey.';
COMMENT ON COLUMN outbox.scope IS 'The one scope with which it is sent.';
COMMENT ON COLUMN outbox.due_at IS 'When it is tried next: each attempt waits twice as long as the one before, up to an hour.';
