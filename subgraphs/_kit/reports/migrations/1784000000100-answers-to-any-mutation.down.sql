ALTER TABLE answered_mutation DISABLE TRIGGER only_added_to;
DELETE FROM answered_mutation WHERE report_id IS NULL;
ALTER TABLE answered_mutation
  DROP COLUMN answer,
  ALTER COLUMN report_id SET NOT NULL,
  ALTER COLUMN happening SET NOT NULL;
ALTER TABLE answered_mutation ENABLE ALWAYS TRIGGER only_added_to;
