ALTER TABLE asylum_procedure
  ADD CONSTRAINT constancia_before_interview CHECK (interviewed_on >= constancia_on),
  ADD CONSTRAINT constancia_before_decision CHECK (decided_on >= constancia_on),
  ADD CONSTRAINT stage_is_the_last_step CHECK (CASE stage
    WHEN 'PRE_REGISTRATION' THEN num_nonnulls(constancia_on, interviewed_on) = 0
    WHEN 'CONSTANCIA' THEN constancia_on IS NOT NULL AND interviewed_on IS NULL
    WHEN 'INTERVIEW' THEN interviewed_on IS NOT NULL
    ELSE true END);
