import type { EntityManager, EntitySchema } from 'typeorm';

import { columnName } from '../database/define-table.ts';

/** What rows are written through: a database, or a transaction of one. */
export type Writer = Pick<EntityManager, 'query'>;

/** Collects rows and writes them in batches, tables in the order they were named, so that what is referred to comes first. */
export interface RowSink {
  readonly add: <Row extends object>(table: EntitySchema<Row> | string, row: Row) => void;
  /** Writes what has been collected, where there is enough of it. To be awaited after each thing that was added. */
  readonly drain: () => Promise<void> | undefined;
  readonly flush: () => Promise<void>;
  readonly written: () => number;
}

const BATCH = 5_000;

/** A sink for rows of the given tables, whose memory does not grow with their number. */
export function insertRows(db: Writer, tables: readonly string[]): RowSink {
  const waiting = new Map<string, object[]>(tables.map((table) => [table, []]));
  let collected = 0;
  let written = 0;
  const flush = async () => {
    for (const [table, rows] of waiting) await writeRows(db, table, rows.splice(0));
    written += collected;
    collected = 0;
  };
  return {
    add: (table, row) => {
      const name =
        typeof table === 'string' ? table : (table.options.tableName ?? table.options.name);
      const rows = waiting.get(name);
      if (!rows)
        throw new RangeError(`Cannot insert into "${name}": name it among the tables of the seed`);
      rows.push(row);
      collected += 1;
    },
    drain: () => (collected >= BATCH ? flush() : undefined),
    flush,
    written: () => written,
  };
}

// All rows of a table have the same properties: the first names the columns.
async function writeRows(db: Writer, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const properties = Object.keys(first);
  const listed = properties.map((property) => `"${columnName(property)}"`).join(', ');
  const records = rows.map((row) => renamed(row, properties));
  await db.query(
    `INSERT INTO "${table}" (${listed}) SELECT ${listed} FROM json_populate_recordset(NULL::"${table}", $1)`,
    [JSON.stringify(records)],
  );
}

function renamed(row: object, properties: readonly string[]): Readonly<Record<string, unknown>> {
  const values = row as Readonly<Record<string, unknown>>; // a plain object of the caller's own type
  return Object.fromEntries(properties.map((property) => [columnName(property), values[property]]));
}
