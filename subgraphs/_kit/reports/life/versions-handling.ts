import type { RecordHandling } from '../../records/record-handling.ts';

/** How every subgraph handles the versions of its reports: whole, their small cells may tell of a person. */
export const versionsHandling: RecordHandling = {
  type: 'ReportVersion',
  sensitivity: 'CONFIDENTIAL',
  purpose: 'To answer for what was reported, corrected and approved',
  retentionYears: 10,
};
