import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import type { DataSource } from 'typeorm';

import { hasRowRules } from '../../subgraphs/_kit/access/read-rows.ts';
import { migrateDown, migrateUp } from '../../subgraphs/_kit/database/migrate.ts';
import { openDatabase } from '../../subgraphs/_kit/database/open-database.ts';
import type { Identity } from '../../subgraphs/_kit/wire/identity.ts';
import { publicIdentity } from '../../subgraphs/_kit/wire/identity.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { unhcr } from '../../subgraphs/unhcr/subgraph.ts';
import { ask } from '../support/ask.ts';
import type { ClonedDatabase } from '../support/database.ts';
import { cloneDatabase } from '../support/database.ts';
import { fullRights } from '../support/full-rights.ts';

const all = fullRights('unhcr');
const ofTapachula: Identity = { ...all, centres: ['CMID-TAP'] };
const list =
  '{ unhcr { asylumProcedures(first: 200) { totalCount edges { node { centre { code } person { sex } } } } } }';

let clone: ClonedDatabase;
let served: DataSource;
let owned: DataSource;

beforeAll(async () => {
  clone = await cloneDatabase('unhcr');
  served = await openDatabase(unhcr, clone.url);
  owned = await openDatabase(unhcr, clone.ownerUrl);
});

afterAll(async () => {
  await served.destroy();
  await owned.destroy();
  await clone.drop();
});

interface Answer {
  readonly unhcr: {
    readonly asylumProcedures: {
      readonly totalCount: number;
      readonly edges: readonly { readonly node: { readonly centre: { readonly code: string } } }[];
    };
  };
}

async function seenBy(identity: Identity) {
  const { data, errors } = await ask(unhcr, served, list, {}, identity);
  expect(errors).toBeUndefined();
  const { totalCount, edges } = (data as unknown as Answer).unhcr.asylumProcedures; // as the query says
  return { totalCount, centres: [...new Set(edges.map(({ node }) => node.centre.code))] };
}

interface Queried {
  readonly query: (sql: string) => Promise<unknown>;
}

async function count(db: Queried, table: string): Promise<number> {
  const found = await db.query(`SELECT count(*)::int AS count FROM ${table}`);
  const rows = Array.isArray(found) ? found : (found as pg.QueryResult).rows; // each client has a form of its own
  return Number((rows as readonly { count: number }[])[0]?.count);
}

test('who may see all centres of her agency sees every record of it', async () => {
  const { totalCount, centres } = await seenBy(all);
  expect(totalCount).toBe(await count(owned, 'asylum_procedure'));
  expect(centres.length).toBeGreaterThan(1);
});

test("a case worker of Tapachula sees Tapachula's records alone, and no other is counted", async () => {
  const { totalCount, centres } = await seenBy(ofTapachula);
  const there = `asylum_procedure WHERE centre_code = 'CMID-TAP'`;
  expect(centres).toEqual(['CMID-TAP']);
  expect(totalCount).toBe(await count(owned, there));
  expect(totalCount).toBeLessThan(await count(owned, 'asylum_procedure'));
});

test('a filter for another centre finds her nothing', async () => {
  const elsewhere = list.replace('first: 200', 'first: 200, filter: { centre: "CMID-TIJ" }');
  const { data } = await ask(unhcr, served, elsewhere, {}, ofTapachula);
  expect(data).toEqual({ unhcr: { asylumProcedures: { totalCount: 0, edges: [] } } });
});

test.each<readonly [string, Identity]>([
  ["another agency's case worker", { ...fullRights('iom'), scopes: ['iom:cases'] }],
  ["another agency's, even with this one's scope", { ...all, agency: 'IOM' }],
  ['who works here without the scope', { ...all, scopes: ['unhcr:report', 'monitoring:joint'] }],
  ['who works at no centre', { ...all, centres: [] }],
  ['who works at a centre that is none', { ...all, centres: ['*', '{*}', "CMID-TAP','CMID-TIJ"] }],
  ['the public', publicIdentity],
])('%s sees no row, even where nothing else kept her from it', async (_who, identity) => {
  const context = unhcr.createContext(served, '2026-09-30', identity);
  const { asylumProcedures } = await import('../../subgraphs/unhcr/queries.ts');
  const { edges, totalCount } = await asylumProcedures(context, {});
  expect([edges, await totalCount()]).toEqual([[], 0]);
  const [person] = await owned.query<{ id: string }[]>('SELECT id FROM person LIMIT 1');
  await expect(context.person.load(person?.id ?? '')).rejects.toThrow('Cannot find person');
});

test('two totals at a time, and many lists, all keep to her centres', async () => {
  const query = `{ unhcr { ${['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l']
    .map((name) => `${name}: asylumProcedures { one: totalCount two: totalCount }`)
    .join(' ')} } }`;
  const { totalCount } = await seenBy(ofTapachula);
  const { data, errors } = await ask(unhcr, served, query, {}, ofTapachula);
  expect(errors).toBeUndefined();
  const totals = Object.values((data as unknown as { unhcr: object }).unhcr); // as the query says
  expect(totals).toEqual(totals.map(() => ({ one: totalCount, two: totalCount })));
});

test('what a request was allowed ends with it: the connections that it used show nothing after', async () => {
  await ask(unhcr, served, list, {}, all);
  const counts = Array.from({ length: 10 }, () => count(served, 'asylum_procedure'));
  expect(await Promise.all(counts)).toEqual(counts.map(() => 0));
});

describe.each(subgraphs.map((subgraph) => [subgraph.name, subgraph] as const))(
  '%s',
  (name, subgraph) => {
    const tables = subgraph.entities
      .filter((entity) => hasRowRules(entity))
      .map(({ options }) => options.tableName ?? '');
    let own: ClonedDatabase;
    beforeAll(async () => {
      own = await cloneDatabase(name);
    });
    afterAll(() => own.drop());

    test('shows its server no row of people and of records about them, unless a transaction says whose', async () => {
      await connected(own.url, async (client) => {
        for (const table of tables) {
          expect([table, await count(client, table)]).toEqual([table, 0]);
          await client.query(`BEGIN; SELECT set_config('concierto.centres', '*', true)`);
          expect([table, await count(client, table)]).not.toEqual([table, 0]);
          await client.query('COMMIT');
          expect([table, await count(client, table)]).toEqual([table, 0]);
        }
      });
    });

    test('rules the rows of every table about people, and of no other', async () => {
      const owner = await openDatabase(subgraph, own.ownerUrl);
      const ruled: readonly { name: string }[] = await owner.query(
        `SELECT relname AS name FROM pg_class WHERE relrowsecurity AND relforcerowsecurity AND relnamespace = 'public'::regnamespace`,
      );
      const about: readonly { name: string }[] = await owner.query(
        `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'card'
         GROUP BY 1 HAVING bool_or(column_name = 'person_id') AND bool_or(column_name = 'centre_code') OR table_name = 'person'`,
      );
      await owner.destroy();
      const names = (rows: readonly { name: string }[]) => rows.map((row) => row.name).toSorted();
      expect(names(ruled)).toEqual(tables.toSorted());
      expect(names(about)).toEqual(tables.toSorted());
    });

    test('holds its owner to the rules too, which let her see all', async () => {
      await connected(own.ownerUrl, async (client) => {
        for (const table of tables) {
          expect([table, await count(client, table)]).not.toEqual([table, 0]);
          await client.query(`BEGIN; DROP POLICY owner_sees_all ON "${table}"`);
          expect([table, await count(client, table)]).toEqual([table, 0]);
          await client.query('ROLLBACK');
        }
      });
    });

    test('has the same rules after its migrations went down and up again', async () => {
      const owner = await openDatabase(subgraph, own.ownerUrl);
      const before = await policies(owner);
      expect(before).toHaveLength(tables.length * 2);
      await migrateDown(subgraph, own.ownerUrl);
      expect(await policies(owner)).toEqual([]);
      await migrateUp(subgraph, own.ownerUrl);
      expect(await policies(owner)).toEqual(before);
      await owner.destroy();
    });
  },
);

async function connected(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await work(client).finally(() => client.end());
}

function policies(db: DataSource): Promise<readonly unknown[]> {
  return db.query('SELECT * FROM pg_policies ORDER BY tablename, policyname');
}
