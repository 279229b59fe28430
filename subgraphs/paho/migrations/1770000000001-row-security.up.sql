-- Records about people: each is seen by whoever may see those of its centre.
SELECT rule_rows_by_centre(
  'health_consultation',
  'mhpss_session',
  'vaccination_dose',
  'second_level_referral');
