ALTER TABLE asylum_procedure
  DROP CONSTRAINT constancia_before_interview,
  DROP CONSTRAINT constancia_before_decision,
  DROP CONSTRAINT stage_is_the_last_step;
