SELECT unrule_rows(
  'child_case',
  'rights_restitution_plan',
  'school_enrolment',
  'learning_space_attendance',
  'family_reunification',
  'mhpss_activity');
