import type { DataSource } from 'typeorm';

import type { Subgraph } from '../../../subgraphs/_kit/define-subgraph.ts';
import type { Fact, Facts } from './facts.ts';
import { personId } from './facts.ts';

/** Writes an agency's facts into its database, whom they are about first. */
export async function writeFacts(db: DataSource, { name }: Subgraph, facts: Facts): Promise<void> {
  const people = facts.flatMap(({ about, row }) => {
    if (!about) return [];
    const { sex, nationality, disability } = about;
    const id = personId(name, about);
    return [{ id, sex, nationality, disability, first_contact_on: row['recorded_on'] }];
  });
  if (people.length > 0) await write(db, 'person', people, 'ON CONFLICT DO NOTHING');
  for (const [table, rows] of byShape(facts)) await write(db, table, rows);
}

type Row = Fact['row'];

// Tables in the order of the story, so that what is referred to comes first.
function byShape(facts: Facts): readonly (readonly [string, readonly Row[]])[] {
  const shapes = new Map<string, [string, Row[]]>();
  for (const { table, row } of facts) {
    const shape = `${table} ${Object.keys(row).join()}`;
    const known = shapes.get(shape);
    if (known) known[1].push(row);
    else shapes.set(shape, [table, [row]]);
  }
  return [...shapes.values()];
}

async function write(
  db: DataSource,
  table: string,
  rows: readonly Row[],
  otherwise = '',
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
    .map((column) => `"${column}"`)
    .join(', ');
  await db.query(
    `INSERT INTO "${table}" (${columns}) SELECT ${columns}
     FROM jsonb_populate_recordset(NULL::"${table}", $1) ${otherwise}`,
    [JSON.stringify(rows)],
  );
}
