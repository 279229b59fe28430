ALTER TABLE survey_estimate
  ADD CONSTRAINT age_band_is_known CHECK (age_band IN
    ('AGE_0_4', 'AGE_5_11', 'AGE_12_17', 'AGE_15_17', 'AGE_0_17', 'AGE_18_59', 'AGE_60_PLUS', 'UNKNOWN')),
  ADD CONSTRAINT population_group_is_known CHECK (population_group IN
    ('ASYLUM_SEEKER', 'REFUGEE', 'COMPLEMENTARY_PROTECTION', 'MIGRANT', 'RETURNED_NATIONAL', 'HOST_COMMUNITY', 'OTHER')),
  ADD CONSTRAINT one_estimate_a_group UNIQUE NULLS NOT DISTINCT (wave_id, sex, age_band, population_group);
