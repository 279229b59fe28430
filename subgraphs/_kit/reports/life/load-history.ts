import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';

import { eventColumns } from './read-events.ts';
import type { ReportEvent } from './report-version.ts';

/** Loads what happened to a report's versions that were ever submitted, by the id of one of them; one statement for any number. */
export function loadHistory(db: DataSource): DataLoader<string, readonly ReportEvent[]> {
  return new DataLoader(async (ids) => {
    const rows: readonly (ReportEvent & { readonly of: string })[] = await db.query(HISTORY, [ids]);
    return ids.map((id) => rows.filter((row) => row.of === id));
  });
}

const HISTORY = `
  SELECT one.id AS of, ${eventColumns}
  FROM report one
  JOIN report r ON r.indicator_code = one.indicator_code AND r.period_code = one.period_code
  JOIN report_event e ON e.report_id = r.id
  WHERE one.id = ANY($1::bigint[]) AND e.event <> 'DRAFTED'
    AND EXISTS (SELECT FROM report_event WHERE report_id = r.id AND event = 'SUBMITTED')
  ORDER BY e.id`;
