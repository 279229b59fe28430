import type { EntityManager } from 'typeorm';

import type { IndicatorQuestion } from './indicator-question.ts';

/**
 * Asks an indicator's question once for all the spans that are counted in this transaction, where the
 * question leaves the days to us.
 */
export async function gatherRecords(
  tx: EntityManager,
  { kind, question }: IndicatorQuestion,
): Promise<void> {
  if (asksForSpan(question)) return;
  // Counted a third faster where a unit's records lie together.
  const order = kind === 'PEOPLE' || kind === 'EMPLOYERS' ? 'ORDER BY unit, happened_on' : '';
  await tx.query(
    `CREATE TEMP TABLE gathered_record ON COMMIT DROP AS SELECT * FROM (${question}) AS asked ${order}`,
  );
  await tx.query('CREATE INDEX ON gathered_record (happened_on)');
  await tx.query('ANALYZE gathered_record');
}

/** Where the records of a count come from: gathered before for many spans, or asked for with the count itself. */
export type RecordSource = 'GATHERED' | 'ASKED';

/** SQL of the days of a count, and of the day up to which records are known. */
export interface SpanSql {
  readonly start: string;
  readonly end: string;
  readonly knownOn: string;
}

/** SQL of what an indicator asks for in a span. */
export function askedInSpan(
  { question }: IndicatorQuestion,
  source: RecordSource,
  { start, end, knownOn }: SpanSql,
): string {
  const records = source === 'GATHERED' ? 'gathered_record' : `(${question}) AS asked`;
  return (asksForSpan(question) ? question : withinSpan(records))
    .replaceAll(':start', start)
    .replaceAll(':end', end)
    .replaceAll(':knownOn', knownOn);
}

/** Whether a question must know the days itself. */
export function asksForSpan(question: string): boolean {
  return question.includes(':knownOn');
}

function withinSpan(records: string): string {
  return `SELECT * FROM ${records} WHERE happened_on BETWEEN :start AND :end AND recorded_on <= :knownOn`;
}
