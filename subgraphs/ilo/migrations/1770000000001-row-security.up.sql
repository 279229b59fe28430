-- Records about people: each is seen by whoever may see those of its centre.
SELECT rule_rows_by_centre(
  'job_seeker',
  'placement',
  'skills_certification',
  'labour_rights_case');
