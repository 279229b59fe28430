DROP FUNCTION answer_by_key;
DROP TRIGGER hide_actor ON answered_mutation;
ALTER TABLE answered_mutation DISABLE TRIGGER only_added_to;
-- Of a key that several had, the first keeps its answer.
DELETE FROM answered_mutation later USING answered_mutation earlier
WHERE later.idempotency_key = earlier.idempotency_key AND later.happening > earlier.happening;
ALTER TABLE answered_mutation
  DROP CONSTRAINT answered_mutation_pkey,
  DROP COLUMN actor,
  ADD PRIMARY KEY (idempotency_key);
ALTER TABLE answered_mutation ENABLE ALWAYS TRIGGER only_added_to;
