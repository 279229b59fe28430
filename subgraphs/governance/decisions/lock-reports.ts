import type { EntityManager } from 'typeorm';

import type { AgencyCode } from '../framework/indicator-definition.ts';

/** One agency's report of an indicator and a period; a null agency is the joint governance. */
export interface DecidedReport {
  readonly agencyCode: AgencyCode | null;
  readonly indicatorCode: string;
  readonly periodCode: string;
}

/** Until the transaction ends nobody else decides about this report, nor about its whole period. */
export async function lockReport(manager: EntityManager, report: DecidedReport): Promise<void> {
  // The period first, everywhere: whoever holds it waits for nobody who waits for it.
  await manager.query('SELECT pg_advisory_xact_lock_shared(hashtextextended($1, 1))', [
    lockName(report.periodCode),
  ]);
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 1))', [
    lockName(topicOf(report)),
  ]);
}

/** Until the transaction ends nobody else decides about any report of this period. */
export async function lockPeriod(manager: EntityManager, periodCode: string): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 1))', [
    lockName(periodCode),
  ]);
}

/** What decisions about one report are filed under. */
export function topicOf({ agencyCode, indicatorCode, periodCode }: DecidedReport): string {
  return `report ${agencyCode ?? 'GOVERNANCE'} ${indicatorCode} ${periodCode}`;
}

const lockName = (of: string): string => `report_decision ${of}`;
