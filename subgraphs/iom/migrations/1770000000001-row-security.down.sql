SELECT unrule_rows(
  'reception',
  'accommodation_stay',
  'documentation_support',
  'voluntary_return',
  'trafficking_screening');
