-- Records about people: each is seen by whoever may see those of its centre.
SELECT rule_rows_by_centre(
  'reception',
  'accommodation_stay',
  'documentation_support',
  'voluntary_return',
  'trafficking_screening');
