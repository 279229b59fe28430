/** What sensitive records may be read for; there is no other purpose. */
export const listedPurposes: readonly string[] = [
  'CASE_MANAGEMENT',
  'SUPERVISION',
  'REPORTING',
  'DATA_QUALITY',
  'AUDIT',
  'DATA_SUBJECT_REQUEST',
];
