import type { RecordHandling } from '../_kit/records/record-handling.ts';

/** How sensitive each type of ILO's records is, why it is kept and for how long. Illustrative. */
export const records: readonly RecordHandling[] = [
  {
    type: 'ServedPerson',
    sensitivity: 'CONFIDENTIAL',
    purpose: 'To recognise a person at her next visit without her name',
    retentionYears: 5,
  },
  {
    type: 'JobSeeker',
    sensitivity: 'CONFIDENTIAL',
    purpose: 'To find work that fits what a person can do',
    retentionYears: 5,
  },
  {
    type: 'Employer',
    sensitivity: 'INTERNAL',
    purpose: 'To know who hires, and whom to ask',
    retentionYears: 10,
  },
  {
    type: 'Vacancy',
    sensitivity: 'INTERNAL',
    purpose: 'To propose work',
    retentionYears: 5,
  },
  {
    type: 'Placement',
    sensitivity: 'CONFIDENTIAL',
    purpose: 'To see whether a job lasts',
    retentionYears: 5,
  },
  {
    type: 'SkillsCertification',
    sensitivity: 'CONFIDENTIAL',
    purpose: 'To prove what a person can do',
    retentionYears: 10,
  },
  {
    type: 'LabourRightsCase',
    sensitivity: 'CONFIDENTIAL',
    purpose: 'To defend a person whose rights at work were broken',
    retentionYears: 10,
  },
];
