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

/** SQL of what an indicator asks for in one row of `span` (`starts_on`, `ends_on`, `known_on`). */
export function askedInSpan({ question }: IndicatorQuestion): string {
  return (asksForSpan(question) ? question : GATHERED)
    .replaceAll(':start', 'span.starts_on')
    .replaceAll(':end', 'span.ends_on')
    .replaceAll(':knownOn', 'span.known_on');
}

function asksForSpan(question: string): boolean {
  return question.includes(':knownOn');
}

const GATHERED = `SELECT * FROM gathered_record
  WHERE happened_on BETWEEN :start AND :end AND recorded_on <= :knownOn`;
