import type { DataSource } from 'typeorm';

import type { Subgraph } from '../../../subgraphs/_kit/define-subgraph.ts';

/** Takes everything out of an agency's database that is recorded or reported; reference data stays. */
export async function emptyOfRecords(db: DataSource, { name, seed }: Subgraph): Promise<void> {
  const seeded = seed.tables.map(({ options: { tableName, name: entity } }) => tableName ?? entity);
  const own = name === 'governance' ? [] : seeded.filter((table) => !REFERENCE.has(table));
  const people = seed.person ? ['person'] : [];
  const tables = [...people, ...own, 'report', 'submission', 'presence'];
  await db.query(`TRUNCATE ${tables.map((table) => `"${table}"`).join(', ')} CASCADE`);
}

const REFERENCE: ReadonlySet<string> = new Set([
  'centre',
  'opening_hours',
  'centre_status',
  'centre_capacity',
]);
