-- A key is the name that somebody gives to a request of hers: another who takes the same name, the joint
-- governance's service above all, asks for something else.

ALTER TABLE answered_mutation DISABLE TRIGGER only_added_to;
ALTER TABLE answered_mutation
  ADD COLUMN actor text,
  DROP CONSTRAINT answered_mutation_pkey;
UPDATE answered_mutation SET actor = CASE
  WHEN field LIKE '%RecordDecision' THEN 'service:governance'
  ELSE (
    SELECT happened.actor FROM (
      SELECT id, actor FROM report_event
      UNION ALL SELECT id, actor FROM report_note
      UNION ALL SELECT id, actor FROM report_evidence) AS happened
    WHERE happened.id = happening)
END;
ALTER TABLE answered_mutation
  ALTER COLUMN actor SET NOT NULL,
  ADD PRIMARY KEY (actor, idempotency_key);
ALTER TABLE answered_mutation ENABLE ALWAYS TRIGGER only_added_to;
COMMENT ON COLUMN answered_mutation.actor IS 'Who asked: written as whom the token names, stored as her pseudonym; services keep their names.';

CREATE TRIGGER hide_actor BEFORE INSERT ON answered_mutation FOR EACH ROW EXECUTE FUNCTION hide_actor();

CREATE FUNCTION answer_by_key(sub text, key text) RETURNS SETOF answered_mutation
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT * FROM public.answered_mutation WHERE actor = public.staff_pseudonym(sub) AND idempotency_key = key
$$;
COMMENT ON FUNCTION answer_by_key IS 'What somebody was answered under a key of hers: the serving role compares no pseudonyms itself.';
