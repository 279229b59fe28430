import type { DataSource, EntityManager } from 'typeorm';

import type { Subgraph } from '../../../subgraphs/_kit/define-subgraph.ts';

/** Takes everything out of an agency's database that is recorded or reported; reference data stays. */
export async function emptyOfRecords(db: DataSource, { name, seed }: Subgraph): Promise<void> {
  const seeded = seed.tables.map(({ options: { tableName, name: entity } }) => tableName ?? entity);
  const own = name === 'governance' ? [] : seeded.filter((table) => !REFERENCE.has(table));
  const people = seed.person ? ['person'] : [];
  const tables = [...people, ...own, 'report', 'submission', 'presence'];
  await db.transaction(async (tx) => {
    const guarded = await tablesOnlyAddedTo(tx);
    for (const table of guarded) await tx.query(`ALTER TABLE ${table} DISABLE TRIGGER ${GUARD}`);
    await tx.query(`TRUNCATE ${tables.map((table) => `"${table}"`).join(', ')} CASCADE`);
    for (const table of guarded)
      await tx.query(`ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${GUARD}`);
  });
}

// What refuses to forget a report: only the owner of a database can set it aside, between two stories.
const GUARD = 'only_added_to';

async function tablesOnlyAddedTo(tx: EntityManager): Promise<readonly string[]> {
  const rows: readonly { name: string }[] = await tx.query(
    'SELECT tgrelid::regclass::text AS name FROM pg_trigger WHERE tgname = $1',
    [GUARD],
  );
  return rows.map(({ name }) => name);
}

const REFERENCE: ReadonlySet<string> = new Set([
  'centre',
  'opening_hours',
  'centre_status',
  'centre_capacity',
]);
