import type { EntityManager } from 'typeorm';

import type { ReportEvent } from './report-version.ts';

/** What happened to versions, the oldest first: to this day, or up to one happening. */
export function readEvents(
  db: Pick<EntityManager, 'query'>,
  reportIds: readonly string[],
  happening: string | null,
): Promise<readonly ReportEvent[]> {
  return db.query(EVENTS, [reportIds, happening]);
}

/** SQL of the vocabulary's `ReportEvent` from an event `e` and its report `r`. */
export const eventColumns = `e.id, e.report_id AS "reportId", r.version, e.event, e.at, e.actor, e.reason,
    e.expires_on AS "expiresOn", r.sha256`;

const EVENTS = `
  SELECT ${eventColumns} FROM report_event e JOIN report r ON r.id = e.report_id
  WHERE e.report_id = ANY($1::bigint[]) AND ($2::bigint IS NULL OR e.id <= $2) ORDER BY e.id`;
