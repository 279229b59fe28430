import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { appendAudit } from '../../subgraphs/_kit/audit/append-audit.ts';
import { signCheckpoint } from '../../subgraphs/_kit/audit/checkpoints/checkpoint.ts';
import { checkpointMutation } from '../../subgraphs/_kit/audit/checkpoints/checkpoint-mutation.ts';
import {
  publicHalf,
  readCheckpointKey,
  readPublicKeys,
} from '../../subgraphs/_kit/audit/checkpoints/checkpoint-keys.ts';
import { makeCheckpoint } from '../../subgraphs/_kit/audit/checkpoints/make-checkpoint.ts';
import { openDatabase } from '../../subgraphs/_kit/database/open-database.ts';
import type { Deliver } from '../../subgraphs/_kit/outbox/dispatch-outbox.ts';
import { dispatchOutbox } from '../../subgraphs/_kit/outbox/dispatch-outbox.ts';
import type { AuditFact } from '../../subgraphs/_kit/wire/audit/audit-fact.ts';
import { publicIdentity } from '../../subgraphs/_kit/wire/identity.ts';
import { ilo } from '../../subgraphs/ilo/subgraph.ts';
import { unWomen } from '../../subgraphs/un-women/subgraph.ts';
import { ask } from '../support/ask.ts';
import type { ClonedDatabase } from '../support/database.ts';
import { cloneDatabase } from '../support/database.ts';

const seed = Buffer.alloc(32, 'un-women');
const key = readCheckpointKey('KEY', seed.toString('base64url')) ?? fail();
const checkpointKeys = readPublicKeys('KEYS', `un-women:${publicHalf(seed)}`);
const service = { ...publicIdentity, sub: 'service:un-women', scopes: ['audit:checkpoint'] };
const making = { subgraph: 'un-women', key, keepers: ['ilo'], everyEntries: 3, everyMinutes: 60 };
const fact: AuditFact = {
  sub: 'ana',
  agency: 'UN_WOMEN',
  action: 'WRITE',
  recordType: 'Thing',
  recordIds: [],
  fields: [],
  purpose: null,
  count: 1,
};

const clones: ClonedDatabase[] = [];
let maker: DataSource;
let keeper: DataSource;
beforeAll(async () => {
  for (const name of ['un-women', 'ilo']) clones.push(await cloneDatabase(name));
  const [first, second] = clones;
  maker = await openDatabase(unWomen, first?.url ?? '');
  keeper = await openDatabase(ilo, second?.url ?? '');
});
afterAll(async () => {
  for (const db of [maker, keeper]) await db.destroy();
  for (const clone of clones) await clone.drop();
});

/** As the gateway would: the message's scope and its service, asked of ILO. */
const deliver: Deliver = async ({ id, operation, variables }) => {
  const given = { ...variables, idempotencyKey: id };
  const { errors } = await ask(ilo, keeper, operation, given, service, checkpointKeys);
  if (errors) throw new Error(errors[0]?.message);
};
const away: Deliver = () => Promise.reject(new Error('ILO is away'));
const due = () => maker.query('UPDATE outbox SET due_at = clock_timestamp()');
const kept = (): Promise<readonly { subgraph: string; hash: string }[]> =>
  keeper.query('SELECT subgraph, hash FROM audit_checkpoint');
const keepersWrites = (): Promise<readonly unknown[]> =>
  keeper.query(`SELECT 1 FROM audit_entry WHERE action = 'WRITE'`);

test('a checkpoint is made after so many entries or minutes, and not before', async () => {
  expect(await makeCheckpoint(maker, making)).toBe(false);
  await appendAudit(maker.manager, fact);
  expect(await makeCheckpoint(maker, making)).toBe(false);
  expect(await makeCheckpoint(maker, { ...making, everyMinutes: 0 })).toBe(true);
  expect(await makeCheckpoint(maker, { ...making, everyMinutes: 0 })).toBe(false);
  for (let count = 0; count < 3; count += 1) await appendAudit(maker.manager, fact);
  expect(await makeCheckpoint(maker, making)).toBe(true);
});

test('keeping checkpoints alone makes none due', async () => {
  const keeping = { ...fact, recordType: 'AuditCheckpoint' };
  for (let count = 0; count < 5; count += 1) await appendAudit(maker.manager, keeping);
  expect(await makeCheckpoint(maker, { ...making, everyMinutes: 0 })).toBe(false);
});

test('what an agency that is away cannot take waits longer each time, and comes when it is back', async () => {
  const waits: number[] = [];
  for (let attempt = 0; attempt < 3; attempt += 1) {
    expect(await dispatchOutbox(maker, away)).toBe(0);
    expect(await dispatchOutbox(maker, deliver)).toBe(0);
    const [row]: readonly { wait: number; last_error: string }[] = await maker.query(
      `SELECT max(extract(epoch FROM due_at - clock_timestamp()))::float8 AS wait, max(last_error) AS last_error FROM outbox`,
    );
    expect(row?.last_error).toBe('ILO is away');
    waits.push(row?.wait ?? 0);
    await due();
  }
  expect(waits[1]).toBeGreaterThan((waits[0] ?? 0) * 1.8);
  expect(waits[2]).toBeGreaterThan((waits[1] ?? 0) * 1.8);
  expect(await kept()).toEqual([]);
  expect(await dispatchOutbox(maker, deliver)).toBe(2);
  expect(await kept()).toHaveLength(2);
  expect(await dispatchOutbox(maker, deliver)).toBe(0);
});

test('a message whose acknowledgement was lost comes again, and is kept and written down once', async () => {
  const lost: Deliver = async (message) => {
    await deliver(message);
    throw new Error('The answer was lost');
  };
  for (let count = 0; count < 3; count += 1) await appendAudit(maker.manager, fact);
  await makeCheckpoint(maker, making);
  const before = (await kept()).length;
  const writes = (await keepersWrites()).length;
  expect(await dispatchOutbox(maker, lost)).toBe(0);
  await due();
  expect(await dispatchOutbox(maker, deliver)).toBe(1);
  expect(await kept()).toHaveLength(before + 1);
  expect(await keepersWrites()).toHaveLength(writes + 1);
});

test('two dispatchers send each message once', async () => {
  for (let count = 0; count < 3; count += 1) await appendAudit(maker.manager, fact);
  await makeCheckpoint(maker, { ...making, keepers: ['ilo', 'ilo', 'ilo'] });
  let sent = 0;
  const counted: Deliver = (message) => {
    sent += 1;
    return deliver(message);
  };
  const dispatched = await Promise.all([1, 2, 3].map(() => dispatchOutbox(maker, counted)));
  expect(dispatched.reduce((sum, each) => sum + each, 0)).toBe(3);
  expect(sent).toBe(3);
});

const checkpoint = {
  subgraph: 'un-women',
  sequence: 1,
  hash: 'a'.repeat(64),
  at: '2026-09-30T12:00:00.000Z',
};
const handed = { ...checkpoint, signature: signCheckpoint(checkpoint, key), idempotencyKey: 'x' };

test.each([
  [
    'another key signed',
    { signature: handed.signature.replace(/^./, 'x') },
    service,
    'BAD_USER_INPUT',
  ],
  ['says something else than was signed', { sequence: 2 }, service, 'BAD_USER_INPUT'],
  ['is of another subgraph', { subgraph: 'iom' }, service, 'FORBIDDEN'],
  ['comes from another service', {}, { ...service, sub: 'service:iom' }, 'FORBIDDEN'],
  ['comes from a person', {}, { ...service, sub: 'ana' }, 'FORBIDDEN'],
  ['comes without the scope', {}, { ...service, scopes: [] }, 'FORBIDDEN'],
])('a checkpoint that %s is not kept', async (_why, changed, identity, code) => {
  const before = await kept();
  const operation = checkpointMutation('ilo');
  const given = { ...handed, ...changed };
  const { data, errors } = await ask(ilo, keeper, operation, given, identity, checkpointKeys);
  expect(data).toEqual({ iloKeepCheckpoint: null });
  expect(errors?.[0]?.extensions?.['code']).toBe(code);
  expect(await kept()).toEqual(before);
});

test('a second hash of the same entry is kept beside the first: it proves that it was rewritten', async () => {
  const [first] = await kept();
  const { errors } = await ask(
    ilo,
    keeper,
    checkpointMutation('ilo'),
    handed,
    service,
    checkpointKeys,
  );
  expect(errors).toBeUndefined();
  expect((await kept()).map(({ hash }) => hash)).toEqual(
    expect.arrayContaining([first?.hash, handed.hash]),
  );
});

test('nobody takes a checkpoint back, and the keeper least', async () => {
  for (const sql of ['DELETE FROM audit_checkpoint', `UPDATE audit_checkpoint SET hash = ''`])
    await expect(keeper.query(sql)).rejects.toThrow('permission denied');
  const owner = await openDatabase(ilo, clones[1]?.ownerUrl ?? '');
  await expect(owner.query('DELETE FROM audit_checkpoint')).rejects.toThrow('only added to');
  await owner.destroy();
});

function fail(): never {
  throw new Error('There is no key');
}
