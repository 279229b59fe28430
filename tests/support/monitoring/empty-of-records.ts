import type { DataSource, EntityManager } from 'typeorm';

import type { Subgraph } from '../../../subgraphs/_kit/define-subgraph.ts';

/** Takes everything out of a subgraph's database that is recorded, reported or decided; reference data stays. */
export async function emptyOfRecords(db: DataSource, { name, seed }: Subgraph): Promise<void> {
  const seeded = seed.tables.map(({ options: { tableName, name: entity } }) => tableName ?? entity);
  const own = name === 'governance' ? DECIDED : seeded.filter((table) => !REFERENCE.has(table));
  const people = seed.person ? ['person'] : [];
  const tables = [
    ...people,
    ...own,
    'report',
    'told_nationality',
    'submission',
    'presence',
    'outbox',
  ];
  await db.transaction(async (tx) => {
    const guards = await guardsOf(tx);
    for (const { table, guard } of guards)
      await tx.query(`ALTER TABLE ${table} DISABLE TRIGGER ${guard}`);
    await tx.query(`TRUNCATE ${tables.map((table) => `"${table}"`).join(', ')} CASCADE`);
    for (const { table, guard } of guards)
      await tx.query(`ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${guard}`);
  });
}

const DECIDED = ['report_decision', 'publication'];

const REFERENCE: ReadonlySet<string> = new Set([
  'centre',
  'opening_hours',
  'centre_status',
  'centre_capacity',
]);

// What refuses to forget: only the owner of a database can set it aside, as here between two stories.
async function guardsOf(
  tx: EntityManager,
): Promise<readonly { readonly table: string; readonly guard: string }[]> {
  return tx.query(`SELECT tgrelid::regclass::text AS "table", tgname AS guard FROM pg_trigger
    WHERE tgfoid = 'refuse_change'::regproc`);
}
