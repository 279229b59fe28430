ALTER TABLE outbox ADD COLUMN place bigint GENERATED ALWAYS AS IDENTITY, ADD COLUMN topic text;
CREATE INDEX ON outbox (topic, place) WHERE delivered_at IS NULL;
COMMENT ON COLUMN outbox.place IS 'The order in which messages of one topic are sent. Whoever writes to a topic holds a lock on what it is about until the end of the transaction.';
COMMENT ON COLUMN outbox.topic IS 'What a message is about: none is sent before the earlier ones of its topic are acknowledged. Null: in any order.';
