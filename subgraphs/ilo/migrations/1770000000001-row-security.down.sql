SELECT unrule_rows(
  'job_seeker',
  'placement',
  'skills_certification',
  'labour_rights_case');
