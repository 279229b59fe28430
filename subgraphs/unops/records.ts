import type { RecordHandling } from '../_kit/records/record-handling.ts';

/** How sensitive each type of UNOPS's records is, why it is kept and for how long. Illustrative. */
export const records: readonly RecordHandling[] = [
  {
    type: 'CentreAttendance',
    sensitivity: 'INTERNAL',
    purpose: 'To compare who comes with the capacity of a centre',
    retentionYears: 10,
  },
  {
    type: 'Engagement',
    sensitivity: 'INTERNAL',
    purpose: 'To account to a partner for what was agreed',
    retentionYears: 10,
  },
  {
    type: 'BudgetLine',
    sensitivity: 'INTERNAL',
    purpose: 'To account for money',
    retentionYears: 10,
  },
  {
    type: 'Transaction',
    sensitivity: 'INTERNAL',
    purpose: 'To account for money',
    retentionYears: 10,
  },
  {
    type: 'ManagementFee',
    sensitivity: 'INTERNAL',
    purpose: 'To show what full cost recovery costs a partner',
    retentionYears: 10,
  },
  {
    type: 'InfrastructureWork',
    sensitivity: 'INTERNAL',
    purpose: 'To supervise works',
    retentionYears: 10,
  },
  {
    type: 'ContractValue',
    sensitivity: 'INTERNAL',
    purpose: 'To know what a work costs from when',
    retentionYears: 10,
  },
  {
    type: 'ProgressMeasurement',
    sensitivity: 'INTERNAL',
    purpose: 'To compare the progress of a work with its payments',
    retentionYears: 10,
  },
  {
    type: 'WorkMilestone',
    sensitivity: 'INTERNAL',
    purpose: 'To see delays in time',
    retentionYears: 10,
  },
  {
    type: 'PurchaseOrder',
    sensitivity: 'INTERNAL',
    purpose: 'To account for what was bought, and how',
    retentionYears: 10,
  },
  {
    type: 'EquipmentItem',
    sensitivity: 'INTERNAL',
    purpose: 'To follow an item until it is in use, and who answers for it',
    retentionYears: 10,
  },
  {
    type: 'Deployment',
    sensitivity: 'INTERNAL',
    purpose: 'To see how fast people are mobilised',
    retentionYears: 10,
  },
  {
    type: 'TechnicalAssistance',
    sensitivity: 'INTERNAL',
    purpose: 'To show which procedures were improved',
    retentionYears: 10,
  },
  {
    type: 'AssetTransfer',
    sensitivity: 'INTERNAL',
    purpose: 'To show what remains when the initiative leaves',
    retentionYears: 10,
  },
];
