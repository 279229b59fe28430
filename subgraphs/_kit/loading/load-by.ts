import DataLoader from 'dataloader';
import type { EntitySchema, ObjectLiteral } from 'typeorm';

import type { RowSource } from '../access/read-rows.ts';
import { queriesOf, runQueriesOf } from '../access/read-rows.ts';

type TextKeyOf<Row> = { [K in keyof Row]: Row[K] extends string | null ? K : never }[keyof Row] &
  string;

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Loads the single row whose `property` equals the key, or null; one statement for any number of keys. */
export function loadOneBy<Row extends ObjectLiteral>(
  source: RowSource,
  entity: EntitySchema<Row>,
  property: TextKeyOf<Row>,
): DataLoader<string, Row | null> {
  const rows = loadManyBy(source, entity, property);
  return new DataLoader(async (keys) => (await rows.loadMany(keys)).map(firstRow));
}

/** Loads every row whose `property` equals the key, in the order of `orderBy`. */
export function loadManyBy<Row extends ObjectLiteral>(
  source: RowSource,
  entity: EntitySchema<Row>,
  property: TextKeyOf<Row>,
  orderBy: keyof Row & string = property,
): DataLoader<string, readonly Row[]> {
  const run = runQueriesOf(source, entity);
  const type = columnType(entity, property) === 'uuid' ? 'uuid' : 'text';
  return new DataLoader(async (keys) => {
    const groups = new Map<string, Row[]>(keys.map((key) => [key, []]));
    const query = queriesOf(source)
      .getRepository(entity)
      .createQueryBuilder('row')
      .where(`row.${property} = ANY(:keys::${type}[])`, {
        keys: type === 'uuid' ? keys.filter((key) => UUID.test(key)) : keys,
      })
      .orderBy(`row.${orderBy}`);
    const found = await run(query, (bound) => bound.getMany());
    for (const row of found) groups.get(String(row[property]))?.push(row);
    return keys.map((key) => groups.get(key) ?? []);
  });
}

function columnType<Row>({ options }: EntitySchema<Row>, property: keyof Row & string): unknown {
  const column = Object.entries<{ readonly type: unknown } | undefined>(options.columns).find(
    ([name]) => name === property,
  );
  return column?.[1]?.type;
}

function firstRow<Row>(rows: readonly Row[] | Error): Row | null | Error {
  return rows instanceof Error ? rows : (rows[0] ?? null);
}
