import type { StoredEntry } from './stored-entry.ts';
import { storedEntryColumns } from './stored-entry.ts';

/** Whatever asks a database and gives rows. */
export interface Queryable {
  readonly query: (sql: string, values: unknown[]) => Promise<readonly StoredEntry[]>;
}

const batch = 1_000;

/** Every entry of a chain in its order, a thousand at a time; those of some days (first and last included, UTC) where they are given. */
export async function* readEntries(
  db: Queryable,
  { from = null, to = null }: { readonly from?: string | null; readonly to?: string | null } = {},
): AsyncGenerator<StoredEntry> {
  const sql = `SELECT ${storedEntryColumns} FROM audit_entry
    WHERE sequence > $1 AND ($2::date IS NULL OR at >= $2::date::timestamp AT TIME ZONE 'UTC')
      AND ($3::date IS NULL OR at < ($3::date + 1)::timestamp AT TIME ZONE 'UTC')
    ORDER BY audit_entry.sequence LIMIT ${batch}`;
  for (let after = 0; ;) {
    const entries = await db.query(sql, [after, from, to]);
    yield* entries;
    const last = entries.at(-1);
    if (!last || entries.length < batch) return;
    after = last.sequence;
  }
}
