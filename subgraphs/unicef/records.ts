import type { RecordHandling } from '../_kit/records/record-handling.ts';

/** How sensitive each type of UNICEF's records is, why it is kept and for how long. Illustrative. */
export const records: readonly RecordHandling[] = [
  {
    type: 'ServedPerson',
    sensitivity: 'CONFIDENTIAL',
    purpose: 'To recognise a person at her next visit without her name',
    retentionYears: 5,
  },
  {
    type: 'ChildCase',
    sensitivity: 'STRICTLY_CONFIDENTIAL',
    purpose: 'To find what is best for a child, and to see it done',
    retentionYears: 10,
  },
  {
    type: 'RightsRestitutionPlan',
    sensitivity: 'STRICTLY_CONFIDENTIAL',
    purpose: "To see a child's rights restored",
    retentionYears: 10,
  },
  {
    type: 'SchoolEnrolment',
    sensitivity: 'CONFIDENTIAL',
    purpose: 'To see that a child obtains a place, and stays',
    retentionYears: 5,
  },
  {
    type: 'LearningSpaceAttendance',
    sensitivity: 'CONFIDENTIAL',
    purpose: 'To keep learning spaces staffed for those who come',
    retentionYears: 5,
  },
  {
    type: 'FamilyReunification',
    sensitivity: 'CONFIDENTIAL',
    purpose: 'To bring a child back to the family',
    retentionYears: 10,
  },
  {
    type: 'MhpssActivity',
    sensitivity: 'STRICTLY_CONFIDENTIAL',
    purpose: 'To continue psychosocial support where it was left',
    retentionYears: 5,
  },
];
