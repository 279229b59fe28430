import type { RecordHandling } from '../_kit/records/record-handling.ts';

/** How sensitive each type of governance's records is, why it is kept and for how long. Illustrative. */
export const records: readonly RecordHandling[] = [
  {
    type: 'SteeringCommittee',
    sensitivity: 'PUBLIC',
    purpose: 'To say who steers the initiative',
    retentionYears: null,
  },
  {
    type: 'CommitteeMember',
    sensitivity: 'PUBLIC',
    purpose: 'To say which offices and posts have a seat',
    retentionYears: null,
  },
  {
    type: 'Meeting',
    sensitivity: 'INTERNAL',
    purpose: 'To prepare and to remember meetings',
    retentionYears: null,
  },
  {
    type: 'Decision',
    sensitivity: 'INTERNAL',
    purpose: 'To carry out what was decided',
    retentionYears: null,
  },
  {
    type: 'ActionPoint',
    sensitivity: 'INTERNAL',
    purpose: 'To see that what was agreed is done',
    retentionYears: null,
  },
  {
    type: 'ReportDecision',
    sensitivity: 'INTERNAL',
    purpose:
      'To show who verified, returned, approved or reopened which version of a report, and why',
    retentionYears: null,
  },
  {
    type: 'Approval',
    sensitivity: 'INTERNAL',
    purpose: 'To show who approved what',
    retentionYears: null,
  },
  {
    type: 'Publication',
    sensitivity: 'PUBLIC',
    purpose: 'To let documents quote figures that never change',
    retentionYears: null,
  },
  {
    type: 'Risk',
    sensitivity: 'INTERNAL',
    purpose: 'To see trouble before it comes',
    retentionYears: 10,
  },
  {
    type: 'Explanation',
    sensitivity: 'INTERNAL',
    purpose: 'To understand why a figure is off track, and to mend it',
    retentionYears: 10,
  },
  {
    type: 'Forecast',
    sensitivity: 'INTERNAL',
    purpose: 'To see where a figure is going',
    retentionYears: 10,
  },
  {
    type: 'SurveyWave',
    sensitivity: 'PUBLIC',
    purpose: 'To know whether lives change, from aggregates alone',
    retentionYears: null,
  },
  {
    type: 'FeedbackTally',
    sensitivity: 'INTERNAL',
    purpose: 'To answer complaints in time, without knowing whose they are',
    retentionYears: 10,
  },
  {
    type: 'AuditRecommendation',
    sensitivity: 'PUBLIC',
    purpose: 'To show that recommendations are carried out',
    retentionYears: null,
  },
  {
    type: 'BoardReport',
    sensitivity: 'PUBLIC',
    purpose: 'To report to the Executive Board',
    retentionYears: null,
  },
];
