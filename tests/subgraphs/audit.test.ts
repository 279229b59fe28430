import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import type { DataSource } from 'typeorm';

import { appendAudit } from '../../subgraphs/_kit/audit/append-audit.ts';
import { openDatabase } from '../../subgraphs/_kit/database/open-database.ts';
import { unWomen } from '../../subgraphs/un-women/subgraph.ts';
import { ask } from '../support/ask.ts';
import type { ClonedDatabase } from '../support/database.ts';
import { cloneDatabase } from '../support/database.ts';
import { fullRights } from '../support/full-rights.ts';

let clone: ClonedDatabase;
let db: DataSource;
beforeAll(async () => {
  clone = await cloneDatabase('un-women');
  db = await openDatabase(unWomen, clone.url);
});
afterAll(async () => {
  await db.destroy();
  await clone.drop();
});

interface Entry {
  readonly sequence: string;
  readonly actor: string;
  readonly agency: string | null;
  readonly action: string;
  readonly record_type: string;
  readonly record_ids: readonly string[];
  readonly fields: readonly string[];
  readonly purpose: string | null;
  readonly count: number;
  readonly content: string;
  readonly previous: string;
  readonly hash: string;
}

const entries = (): Promise<readonly Entry[]> =>
  db.query('SELECT * FROM audit_entry ORDER BY sequence');

/** What was written while something was done. */
const written = async (work: () => Promise<unknown>): Promise<readonly Entry[]> => {
  const before = (await entries()).length;
  await work();
  return (await entries()).slice(before);
};

/** A statement of the database's owner. */
const owned = async (sql: string, values: readonly unknown[] = []): Promise<readonly unknown[]> => {
  const client = new pg.Client(clone.ownerUrl);
  await client.connect();
  try {
    return (await client.query<object>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
};

const caseWorker = fullRights('un-women');
const fact = {
  sub: 'somebody',
  agency: 'UN_WOMEN',
  action: 'READ',
  recordType: 'GbvCase',
  recordIds: ['a'],
  fields: ['status'],
  purpose: 'SUPERVISION',
  count: 1,
} as const;

describe('reads of sensitive records', () => {
  const page = `{ unWomen { gbvCases(first: 200) { totalCount edges { cursor node { ...parts } } } } }
    fragment parts on GbvCase { kind: incidentType person { sex nationality @skip(if: true) } }`;

  test('a list of many records is one entry with their number and their ids, and no value of theirs', async () => {
    let shown = 0;
    const [entry, ...more] = await written(async () => {
      const { data, errors } = await ask(unWomen, db, page);
      expect(errors).toBeUndefined();
      shown = JSON.stringify(data).match(/"cursor"/g)?.length ?? 0;
    });
    expect(more).toEqual([]);
    expect(shown).toBeGreaterThan(1);
    expect(entry).toMatchObject({
      agency: 'UN_WOMEN',
      action: 'READ',
      record_type: 'GbvCase',
      fields: ['edges.cursor', 'incidentType', 'person.sex', 'totalCount'],
      purpose: 'CASE_MANAGEMENT',
      count: shown,
    });
    const known: readonly unknown[] = await owned(
      'SELECT 1 FROM gbv_case WHERE id::text = ANY($1)',
      [entry?.record_ids],
    );
    expect(known).toHaveLength(shown);
  });

  test('a number of records is read too, and no record', async () => {
    const count = '{ unWomen { safeSpaceVisits { totalCount } } }';
    const [entry] = await written(() => ask(unWomen, db, count));
    expect(entry).toMatchObject({
      record_type: 'SafeSpaceVisit',
      fields: ['totalCount'],
      record_ids: [],
      count: 0,
    });
  });

  test('without a purpose nothing is read, and the header that states one is named', async () => {
    for (const purpose of [null, 'CURIOSITY']) {
      const { data, errors } = await ask(unWomen, db, page, {}, { ...caseWorker, purpose });
      expect(data?.['unWomen'] ?? null).toBeNull();
      expect(errors?.[0]?.extensions?.['code']).toBe('PURPOSE_REQUIRED');
      expect(errors?.[0]?.message).toMatch(/x-purpose: .*CASE_MANAGEMENT/);
    }
  });

  test('what is not sensitive needs no purpose and leaves no entry', async () => {
    const query = '{ unWomen { empowermentTrainings(first: 1) { edges { node { course } } } } }';
    const more = await written(async () => {
      const { errors } = await ask(unWomen, db, query, {}, { ...caseWorker, purpose: null });
      expect(errors).toBeUndefined();
    });
    expect(more).toEqual([]);
  });

  test('a read that cannot be written down fails', async () => {
    await owned('REVOKE INSERT (actor) ON audit_entry FROM "un-women"');
    const { data, errors } = await ask(unWomen, db, page);
    expect(data?.['unWomen'] ?? null).toBeNull();
    expect(errors).toHaveLength(1);
    await owned('GRANT INSERT (actor) ON audit_entry TO "un-women"');
  });
});

describe('the chain', () => {
  test('who acted is a pseudonym that only the owner of the database can find again', async () => {
    const [entry] = await written(() => appendAudit(db.manager, fact));
    expect(entry?.actor).toMatch(/^[0-9a-f]{32}$/);
    expect(JSON.stringify(await entries())).not.toContain('somebody');
    await expect(db.query(`SELECT staff_pseudonym('somebody')`)).rejects.toThrow(
      'permission denied',
    );
    await expect(db.query('SELECT * FROM audit_key')).rejects.toThrow('permission denied');
    expect(await owned(`SELECT staff_pseudonym('somebody') AS actor`)).toEqual([
      { actor: entry?.actor },
    ]);
  });

  test('an entry stands or falls with the write that it tells of', async () => {
    const more = await written(() =>
      db
        .transaction(async (manager) => {
          await appendAudit(manager, fact);
          throw new Error('The write failed');
        })
        .catch(() => undefined),
    );
    expect(more).toEqual([]);
  });

  test('many writers at once keep one chain', async () => {
    const append = () => db.transaction((manager) => appendAudit(manager, fact));
    const more = await written(() => Promise.all(Array.from({ length: 40 }, append)));
    expect(more).toHaveLength(40);
    const all = await entries();
    expect(all.map(({ sequence }) => Number(sequence))).toEqual(all.map((_, at) => at + 1));
    expect(all.slice(1).map(({ previous }) => previous)).toEqual(
      all.slice(0, -1).map(({ hash }) => hash),
    );
  });

  test('the server chooses neither place nor time nor hash, and changes nothing', async () => {
    for (const sql of [
      `INSERT INTO audit_entry (sequence, at, actor, action, record_type, count, content, previous, hash) VALUES (999, 'today', 'x', 'READ', 'X', 1, '{}', '', '')`,
      `UPDATE audit_entry SET actor = 'nobody'`,
      'DELETE FROM audit_entry',
      'TRUNCATE audit_entry',
      'ALTER TABLE audit_entry DISABLE TRIGGER ALL',
    ])
      await expect(db.query(sql)).rejects.toThrow(/permission denied|must be owner/);
  });

  test('even the owner adds only what the chain makes of it, and takes nothing away', async () => {
    for (const sql of [
      'UPDATE audit_entry SET count = 0',
      'DELETE FROM audit_entry WHERE false',
      'TRUNCATE audit_entry',
    ])
      await expect(owned(sql)).rejects.toThrow('it is only added to');
    const before = (await entries()).at(-1);
    await owned(
      `INSERT INTO audit_entry (sequence, at, actor, action, record_type, count, content, previous, hash)
       VALUES (999, '2020-01-01', 'x', 'READ', 'X', 1, '{}', 'p', 'h')`,
    );
    const added = (await entries()).at(-1);
    expect(Number(added?.sequence)).toBe(Number(before?.sequence) + 1);
    expect(added?.previous).toBe(before?.hash);
    expect(added?.content).not.toContain('2020');
  });
});
