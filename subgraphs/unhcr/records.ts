import type { RecordHandling } from '../_kit/records/record-handling.ts';

/** How sensitive each type of UNHCR's records is, why it is kept and for how long. Illustrative. */
export const records: readonly RecordHandling[] = [
  {
    type: 'ServedPerson',
    sensitivity: 'CONFIDENTIAL',
    purpose: 'To recognise a person at her next visit without her name',
    retentionYears: 5,
  },
  {
    type: 'AsylumProcedure',
    sensitivity: 'CONFIDENTIAL',
    purpose: 'To accompany a claim until it is decided',
    retentionYears: 10,
  },
  {
    type: 'RegistrationSupport',
    sensitivity: 'CONFIDENTIAL',
    purpose: 'To know who was helped to register or to obtain a document',
    retentionYears: 5,
  },
  {
    type: 'LegalCounselling',
    sensitivity: 'CONFIDENTIAL',
    purpose: 'To continue counselling where it was left',
    retentionYears: 5,
  },
  {
    type: 'ProtectionCase',
    sensitivity: 'STRICTLY_CONFIDENTIAL',
    purpose: 'To follow up specific needs in time',
    retentionYears: 5,
  },
  {
    type: 'CashAssistance',
    sensitivity: 'CONFIDENTIAL',
    purpose: 'To account for cash and pay nobody twice',
    retentionYears: 10,
  },
  {
    type: 'IntegrationRelocation',
    sensitivity: 'CONFIDENTIAL',
    purpose: 'To follow up a move for a year',
    retentionYears: 5,
  },
  {
    type: 'UnhcrPublicSource',
    sensitivity: 'PUBLIC',
    purpose: 'To name where public data comes from',
    retentionYears: null,
  },
  {
    type: 'AsylumApplicationCount',
    sensitivity: 'PUBLIC',
    purpose: 'To set the initiative beside the published series',
    retentionYears: null,
  },
  {
    type: 'AsylumDecisionCount',
    sensitivity: 'PUBLIC',
    purpose: 'To set the initiative beside the published series',
    retentionYears: null,
  },
  {
    type: 'PopulationCount',
    sensitivity: 'PUBLIC',
    purpose: 'To set the initiative beside the published series',
    retentionYears: null,
  },
  {
    type: 'DemographicCount',
    sensitivity: 'PUBLIC',
    purpose: 'To set the initiative beside the published series',
    retentionYears: null,
  },
  {
    type: 'SolutionCount',
    sensitivity: 'PUBLIC',
    purpose: 'To set the initiative beside the published series',
    retentionYears: null,
  },
  {
    type: 'FlowCount',
    sensitivity: 'PUBLIC',
    purpose: 'To set the initiative beside the published series',
    retentionYears: null,
  },
  {
    type: 'UnhcrIatiActivity',
    sensitivity: 'PUBLIC',
    purpose: 'To show what UNHCR publishes of its work in Mexico',
    retentionYears: null,
  },
  {
    type: 'UnhcrIatiBudget',
    sensitivity: 'PUBLIC',
    purpose: 'To show what UNHCR publishes of its work in Mexico',
    retentionYears: null,
  },
  {
    type: 'UnhcrIatiTransaction',
    sensitivity: 'PUBLIC',
    purpose: 'To show what UNHCR publishes of its work in Mexico',
    retentionYears: null,
  },
  {
    type: 'UnhcrIatiSector',
    sensitivity: 'PUBLIC',
    purpose: 'To show what UNHCR publishes of its work in Mexico',
    retentionYears: null,
  },
  {
    type: 'UnhcrIatiResult',
    sensitivity: 'PUBLIC',
    purpose: 'To show what UNHCR publishes of its work in Mexico',
    retentionYears: null,
  },
];
