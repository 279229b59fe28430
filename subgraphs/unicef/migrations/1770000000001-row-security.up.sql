-- Records about people: each is seen by whoever may see those of its centre.
SELECT rule_rows_by_centre(
  'child_case',
  'rights_restitution_plan',
  'school_enrolment',
  'learning_space_attendance',
  'family_reunification',
  'mhpss_activity');
