-- Records about people: each is seen by whoever may see those of its centre.
SELECT rule_rows_by_centre(
  'asylum_procedure',
  'registration_support',
  'legal_counselling',
  'protection_case',
  'cash_assistance',
  'integration_relocation');
