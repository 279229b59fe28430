ALTER TABLE survey_estimate
  DROP CONSTRAINT age_band_is_known,
  DROP CONSTRAINT population_group_is_known,
  DROP CONSTRAINT one_estimate_a_group;
