import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';

import { readEntries } from '../../subgraphs/_kit/audit/read-entries.ts';
import type { StoredEntry } from '../../subgraphs/_kit/audit/stored-entry.ts';
import type { KeptHash } from '../../subgraphs/_kit/audit/verify-chain.ts';
import { verifyChain } from '../../subgraphs/_kit/audit/verify-chain.ts';
import { insertAuditFact } from '../../subgraphs/_kit/wire/audit/insert-audit-fact.ts';
import type { ClonedDatabase } from '../support/database.ts';
import { cloneDatabase } from '../support/database.ts';

// Whoever owns the database can take its triggers off: what she does then is found.
let clone: ClonedDatabase;
let owner: pg.Client;
beforeEach(async () => {
  clone = await cloneDatabase('un-women');
  owner = new pg.Client(clone.ownerUrl);
  await owner.connect();
  for (let count = 1; count <= 8; count += 1) await append(count);
  await owner.query('ALTER TABLE audit_entry DISABLE TRIGGER ALL');
});
afterEach(async () => {
  await owner.end();
  await clone.drop();
});

async function append(count: number): Promise<void> {
  const who = { sub: 'ana', agency: 'UN_WOMEN', purpose: 'SUPERVISION' };
  const read = { recordType: 'GbvCase', recordIds: ['"\\\u0007é'], fields: ['status'] };
  await owner.query(...insertAuditFact({ ...who, ...read, action: 'READ', count }));
}

const verify = (kept: readonly KeptHash[] = []) => {
  const query = async (sql: string, values: unknown[]) =>
    (await owner.query<StoredEntry>(sql, values)).rows;
  return verifyChain(readEntries({ query }), kept);
};

const hashOf = async (sequence: number): Promise<string> => {
  const { rows } = await owner.query<{ hash: string }>(
    'SELECT hash FROM audit_entry WHERE sequence = $1',
    [sequence],
  );
  return rows[0]?.hash ?? '';
};

/** Makes every entry from a place on follow the one before it again. */
const rewriteFrom = (first: number) =>
  owner.query(
    `DO $$ DECLARE entry record; BEGIN
       FOR entry IN SELECT sequence FROM audit_entry WHERE sequence >= ${first} ORDER BY sequence LOOP
         UPDATE audit_entry SET previous = coalesce((SELECT hash FROM audit_entry WHERE sequence = entry.sequence - 1), repeat('0', 64)) WHERE sequence = entry.sequence;
         UPDATE audit_entry SET hash = encode(sha256(convert_to(previous || content, 'UTF8')), 'hex') WHERE sequence = entry.sequence;
       END LOOP; END $$`,
  );

test('a chain that nobody touched holds', async () => {
  expect(await verify([{ keeper: 'iom', sequence: 5, hash: await hashOf(5) }])).toEqual({
    entries: 8,
    compared: 1,
    broken: null,
  });
});

describe('the first entry that does not hold is named', () => {
  test.each([
    ['a column that was changed', `UPDATE audit_entry SET actor = 'nobody' WHERE sequence = 3`, 3],
    [
      'a day that was changed',
      `UPDATE audit_entry SET retained_until = at::date WHERE sequence = 6`,
      6,
    ],
    [
      'a content that was changed with its column',
      `UPDATE audit_entry SET purpose = 'AUDIT', content = replace(content, 'SUPERVISION', 'AUDIT') WHERE sequence = 4`,
      4,
    ],
    ['an entry that was removed', 'DELETE FROM audit_entry WHERE sequence = 2', 2],
    ['the first one that was removed', 'DELETE FROM audit_entry WHERE sequence = 1', 1],
    [
      'two that changed places',
      `UPDATE audit_entry SET sequence = 100 WHERE sequence = 4;
       UPDATE audit_entry SET sequence = 4 WHERE sequence = 5;
       UPDATE audit_entry SET sequence = 5 WHERE sequence = 100`,
      4,
    ],
  ])('%s', async (_what, sql, sequence) => {
    await owner.query(sql);
    expect((await verify()).broken?.sequence).toBe(sequence);
  });

  test('one that was changed together with its own hash: the next does not follow it', async () => {
    await owner.query(
      `UPDATE audit_entry SET purpose = 'AUDIT', content = replace(content, 'SUPERVISION', 'AUDIT') WHERE sequence = 4`,
    );
    await owner.query(
      `UPDATE audit_entry SET hash = encode(sha256(convert_to(previous || content, 'UTF8')), 'hex') WHERE sequence = 4`,
    );
    expect((await verify()).broken).toEqual({
      sequence: 5,
      reason: 'it does not follow the entry before it',
    });
  });
});

describe('what holds in itself, and is not as others were told', () => {
  test('an end that was rewritten', async () => {
    const kept = [{ keeper: 'iom', sequence: 7, hash: await hashOf(7) }];
    await owner.query(
      `UPDATE audit_entry SET purpose = 'AUDIT', content = replace(content, 'SUPERVISION', 'AUDIT') WHERE sequence = 6`,
    );
    await rewriteFrom(6);
    expect((await verify()).broken).toBeNull();
    expect((await verify(kept)).broken).toEqual({
      sequence: 7,
      reason: 'it was rewritten: iom keeps another hash of it',
    });
  });

  test('an end that was cut off', async () => {
    const kept = [{ keeper: 'paho', sequence: 8, hash: await hashOf(8) }];
    await owner.query('DELETE FROM audit_entry WHERE sequence > 6');
    expect((await verify()).broken).toBeNull();
    expect((await verify(kept)).broken).toEqual({
      sequence: 7,
      reason: 'it is missing: paho keeps a hash of entry 8',
    });
  });
});
