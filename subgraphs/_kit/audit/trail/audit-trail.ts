import type { DataSource } from 'typeorm';

import { parsePeriod } from '../../calendar/reporting-period.ts';
import type { Connection, PageArgs } from '../../paging/connection.ts';
import type { AuditAction } from '../../wire/audit/audit-fact.ts';
import type { StoredEntry } from '../stored-entry.ts';
import { storedEntryColumns } from '../stored-entry.ts';
import { readPlace, writePlace } from './trail-cursor.ts';

/** What an auditor may ask of an agency's audit. */
export interface AuditTrailArgs extends PageArgs {
  /** A reporting period's code; its days are taken in UTC. */
  readonly period: string;
  readonly action?: AuditAction | null;
  readonly recordType?: string | null;
}

const usualPage = 50;

const condition = `FROM audit_entry WHERE at >= $1::timestamp AT TIME ZONE 'UTC'
  AND at < ($2::date + 1)::timestamp AT TIME ZONE 'UTC'
  AND ($3::text IS NULL OR action = $3) AND ($4::text IS NULL OR record_type = $4)`;

/** A page of an agency's audit in a period, the latest entry first. */
export async function auditTrail(
  db: DataSource,
  { period, action, recordType, first, after }: AuditTrailArgs,
): Promise<Connection<StoredEntry>> {
  const days = parsePeriod(period);
  const values = [days?.start, days?.end, action ?? null, recordType ?? null];
  const place = after == null ? null : readPlace(after);
  const size = first ?? usualPage;
  const rows: readonly StoredEntry[] = await db.query(
    `SELECT ${storedEntryColumns} ${condition} AND ($5::bigint IS NULL OR sequence < $5)
     ORDER BY audit_entry.sequence DESC LIMIT $6`,
    [...values, place, size + 1],
  );
  const edges = rows.slice(0, size).map((node) => ({ cursor: writePlace(node.sequence), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: place !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: async () => {
      const [counted]: readonly { count: number }[] = await db.query(
        `SELECT count(*)::int AS count ${condition}`,
        values,
      );
      return counted?.count ?? 0;
    },
  };
}
