DROP TRIGGER kept ON publication;
DROP TRIGGER withdrawal ON publication;
DROP TRIGGER publisher ON publication;
DROP TABLE published_version;
DROP TABLE published_figure;
DROP FUNCTION withdrawal_by_key;
DROP FUNCTION publication_by_key;
DROP FUNCTION empty_published_figure;
DROP FUNCTION withdraw_publication;
DROP FUNCTION name_publisher;
DROP INDEX publication_restates;
DROP INDEX publication_first;

-- Editions of the framework stay; a period's publication has no place in the older table.
DELETE FROM publication WHERE period_code IS NOT NULL;
ALTER TABLE publication
  DROP CONSTRAINT publication_of_a_period,
  DROP CONSTRAINT publication_request,
  DROP CONSTRAINT publication_withdrawal_key,
  DROP CONSTRAINT publication_key,
  DROP COLUMN withdrawal_key,
  DROP COLUMN withdrawn_by,
  DROP COLUMN request_sha256,
  DROP COLUMN idempotency_key,
  DROP COLUMN restates,
  DROP COLUMN published_by,
  DROP COLUMN period_code,
  DROP CONSTRAINT publication_id_check,
  ADD CONSTRAINT publication_id_check CHECK (id ~ '^PUB-\d{4}-\d\d$');
