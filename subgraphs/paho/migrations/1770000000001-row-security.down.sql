SELECT unrule_rows(
  'health_consultation',
  'mhpss_session',
  'vaccination_dose',
  'second_level_referral');
