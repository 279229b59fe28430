SELECT unrule_rows(
  'asylum_procedure',
  'registration_support',
  'legal_counselling',
  'protection_case',
  'cash_assistance',
  'integration_relocation');
