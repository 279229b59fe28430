import type { RecordHandling } from '../_kit/records/record-handling.ts';

/** How sensitive each type of UN Women's records is, why it is kept and for how long. Illustrative. */
export const records: readonly RecordHandling[] = [
  {
    type: 'ServedPerson',
    sensitivity: 'CONFIDENTIAL',
    purpose: 'To recognise a person at her next visit without her name',
    retentionYears: 5,
  },
  {
    type: 'GbvCase',
    sensitivity: 'STRICTLY_CONFIDENTIAL',
    purpose: 'To offer a survivor the services that she accepts',
    retentionYears: 5,
  },
  {
    type: 'SafeSpaceVisit',
    sensitivity: 'STRICTLY_CONFIDENTIAL',
    purpose: 'To keep safe spaces open when they are needed',
    retentionYears: 5,
  },
  {
    type: 'EmpowermentTraining',
    sensitivity: 'CONFIDENTIAL',
    purpose: 'To accompany a woman through her training',
    retentionYears: 5,
  },
  {
    type: 'GenderAudit',
    sensitivity: 'INTERNAL',
    purpose: 'To mend what keeps a centre from being safe for women',
    retentionYears: 10,
  },
  {
    type: 'GenderMarker',
    sensitivity: 'INTERNAL',
    purpose: 'To see how far the work serves equality',
    retentionYears: 10,
  },
];
