-- Records about people: each is seen by whoever may see those of its centre.
SELECT rule_rows_by_centre(
  'gbv_case',
  'safe_space_visit',
  'empowerment_training');
