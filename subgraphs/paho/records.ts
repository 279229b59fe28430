import type { RecordHandling } from '../_kit/records/record-handling.ts';

/** How sensitive each type of PAHO's records is, why it is kept and for how long. Illustrative. */
export const records: readonly RecordHandling[] = [
  {
    type: 'ServedPerson',
    sensitivity: 'CONFIDENTIAL',
    purpose: 'To recognise a person at her next visit without her name',
    retentionYears: 5,
  },
  {
    type: 'HealthConsultation',
    sensitivity: 'CONFIDENTIAL',
    purpose: 'To continue care where it was left',
    retentionYears: 5,
  },
  {
    type: 'MhpssSession',
    sensitivity: 'STRICTLY_CONFIDENTIAL',
    purpose: 'To continue psychosocial support where it was left',
    retentionYears: 5,
  },
  {
    type: 'VaccinationDose',
    sensitivity: 'CONFIDENTIAL',
    purpose: 'To give each dose in time, and none twice',
    retentionYears: 10,
  },
  {
    type: 'SecondLevelReferral',
    sensitivity: 'CONFIDENTIAL',
    purpose: 'To see that a patient arrives at the hospital',
    retentionYears: 5,
  },
  {
    type: 'HealthAlert',
    sensitivity: 'INTERNAL',
    purpose: 'To answer an outbreak in time',
    retentionYears: 10,
  },
];
