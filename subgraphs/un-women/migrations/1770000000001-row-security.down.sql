SELECT unrule_rows(
  'gbv_case',
  'safe_space_visit',
  'empowerment_training');
