import type { EntityManager } from 'typeorm';

/** The vocabulary's `ReportEventKind`. */
export type ReportEventKind =
  | 'DRAFTED'
  | 'CORRECTED'
  | 'SUBMITTED'
  | 'TAKEN_BACK'
  | 'RETURNED'
  | 'VERIFIED'
  | 'APPROVED'
  | 'REOPENED'
  | 'PUBLISHED'
  | 'WITHDRAWN';

/** Something that happened to a version. */
export interface NewEvent {
  readonly reportId: string;
  readonly event: ReportEventKind;
  readonly at: string;
  /** Whom her token names; of a decision, her pseudonym at the joint governance. */
  readonly actor: string;
  readonly reason: string | null;
  readonly expiresOn?: string | null;
  readonly decisionId?: string | null;
}

/** Adds events, in their order; resolves to their ids. */
export async function storeEvents(
  tx: Pick<EntityManager, 'query'>,
  events: readonly NewEvent[],
): Promise<readonly string[]> {
  const stored: readonly { id: string }[] = await tx.query(EVENTS, [
    JSON.stringify(events.map(rowOf)),
  ]);
  return stored.map(({ id }) => id);
}

function rowOf({ reportId, event, at, actor, reason, expiresOn, decisionId }: NewEvent) {
  return {
    report_id: reportId,
    event,
    at,
    actor,
    reason,
    expires_on: expiresOn ?? null,
    decision_id: decisionId ?? null,
  };
}

const COLUMNS = 'report_id, event, at, actor, reason, expires_on, decision_id';

const EVENTS = `
  INSERT INTO report_event (${COLUMNS}) SELECT ${COLUMNS} FROM jsonb_populate_recordset(NULL::report_event, $1)
  RETURNING id`;
