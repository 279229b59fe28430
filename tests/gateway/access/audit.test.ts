import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { openGatewayAudit } from '../../../gateway/access/audit/open-gateway-audit.ts';
import { issueApiToken } from '../../../gateway/access/identity/manage-api-tokens.ts';
import { usualGatewaySettings } from '../../../gateway/gateway-settings.ts';
import { createGateway } from '../../../gateway/create-gateway.ts';
import type { GatewayDatabase } from '../../../gateway/database/open-database.ts';
import { openGatewayDatabase } from '../../../gateway/database/open-database.ts';
import { projectRoot } from '../../../gateway/project-root.ts';
import { readSupergraph } from '../../../gateway/supergraph/read-supergraph.ts';
import { freePorts } from '../../../scripts/local/free-ports.ts';
import { appendAudit } from '../../../subgraphs/_kit/audit/append-audit.ts';
import { checkpointMutation } from '../../../subgraphs/_kit/audit/checkpoints/checkpoint-mutation.ts';
import {
  publicHalf,
  readCheckpointKey,
  readPublicKeys,
} from '../../../subgraphs/_kit/audit/checkpoints/checkpoint-keys.ts';
import { makeCheckpoint } from '../../../subgraphs/_kit/audit/checkpoints/make-checkpoint.ts';
import { readEntries } from '../../../subgraphs/_kit/audit/read-entries.ts';
import type { StoredEntry } from '../../../subgraphs/_kit/audit/stored-entry.ts';
import { verifyChain } from '../../../subgraphs/_kit/audit/verify-chain.ts';
import { openDatabase } from '../../../subgraphs/_kit/database/open-database.ts';
import { callGateway } from '../../../subgraphs/_kit/outbox/call-gateway.ts';
import { askGateway } from '../../../subgraphs/_kit/services/ask-gateway.ts';
import { dispatchOutbox } from '../../../subgraphs/_kit/outbox/dispatch-outbox.ts';
import { serveSubgraph } from '../../../subgraphs/_kit/serve-subgraph.ts';
import { deriveKey } from '../../../subgraphs/_kit/wire/signature/derive-key.ts';
import { ilo } from '../../../subgraphs/ilo/subgraph.ts';
import { unWomen } from '../../../subgraphs/un-women/subgraph.ts';
import type { ClonedDatabase } from '../../support/database.ts';
import { cloneDatabase, createGatewayDatabase } from '../../support/database.ts';
import { testMasterKey, testSigningKeys } from '../../support/signed-headers.ts';
import { testAsOf } from '../../support/test-clock.ts';

const seed = Buffer.alloc(32, 'un-women');
const checkpointKeys = readPublicKeys('KEYS', `un-women:${publicHalf(seed)}`);
const [iloPort = 0] = await freePorts(1);

const clones: ClonedDatabase[] = [];
let maker: DataSource;
let keeper: DataSource;
let own: GatewayDatabase;
let gateway: { readonly url: string; readonly stop: () => Promise<void> };

beforeAll(async () => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  const gatewayClone = await createGatewayDatabase();
  clones.push(gatewayClone, await cloneDatabase('un-women'), await cloneDatabase('ilo'));
  maker = await openDatabase(unWomen, clones[1]?.url ?? '');
  keeper = await openDatabase(ilo, clones[2]?.url ?? '');
  own = openGatewayDatabase(gatewayClone.ownerUrl);
  const file = readSupergraph(join(projectRoot, 'schema/supergraph.graphql'));
  const agencies = file.agencies.map(({ name, url }) => ({
    name,
    url: name === 'ilo' ? `http://127.0.0.1:${iloPort}/graphql` : url,
  }));
  gateway = await createGateway({
    host: '127.0.0.1',
    port: 0,
    workers: 1,
    supergraph: { ...file, agencies },
    readAgain: () => ({ ...file, agencies }),
    settings: usualGatewaySettings,
    identity: { issuers: [], localIssuer: null, databaseUrl: gatewayClone.url },
    signingKeys: [testMasterKey],
  });
});
afterAll(async () => {
  await gateway.stop();
  await own.close();
  for (const db of [maker, keeper]) await db.destroy();
  for (const clone of clones) await clone.drop();
});

const entries = () =>
  own.query<{
    action: string;
    record_type: string;
    fields: string[];
    actor: string;
    count: number;
  }>('SELECT action, record_type, fields, actor, count FROM audit_entry ORDER BY sequence');
const ask = async (query: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, text: await response.text() };
};

/** What is noted is written within a second: expects it again until then. */
const soon = async (expectation: () => Promise<void>): Promise<void> => {
  const giveUpAt = performance.now() + 20_000;
  for (;;) {
    try {
      await expectation();
      return;
    } catch (error) {
      if (performance.now() > giveUpAt) throw error;
      await setTimeout(100);
    }
  }
};

const serveIlo = () =>
  serveSubgraph(ilo, {
    host: '127.0.0.1',
    port: iloPort,
    portVariable: 'ILO_PORT',
    databaseUrl: clones[2]?.url ?? '',
    signingKeys: testSigningKeys('ilo'),
    services: { gatewayUrl: null, checkpointKey: null, checkpointKeys },
    asOf: testAsOf,
  });

describe("the gateway's own audit", () => {
  test('says which fields were withheld from whom, in the words of the schema alone', async () => {
    const asked = `{ mine: unWomen { secretly: gbvCases(filter: { centre: "CMID-TAP" }) { totalCount } } }`;
    await Promise.all([ask(asked), ask(asked), ask(asked)]);
    await soon(async () => {
      const refused = (await entries()).filter(({ fields }) => fields.includes('unWomen.gbvCases'));
      expect(refused.reduce((sum, { count }) => sum + count, 0)).toBe(3);
      expect(refused[0]).toMatchObject({
        action: 'REFUSAL',
        record_type: 'UNAUTHORIZED_FIELD_OR_TYPE',
        actor: 'public',
      });
    });
    expect(JSON.stringify(await entries())).not.toMatch(/secretly|CMID-TAP/);
  });

  test('says that a credential was refused, and never which', async () => {
    expect((await ask('{ __typename }', { authorization: 'Bearer guessed' })).status).toBe(401);
    await soon(async () => {
      expect((await entries()).map(({ record_type }) => record_type)).toContain('UNAUTHENTICATED');
    });
    expect(JSON.stringify(await entries())).not.toContain('guessed');
  });

  test('says that a token was used, under a pseudonym', async () => {
    const wish = { name: 'sheet', agency: 'ILO', scopes: ['ilo:report'], days: 1 };
    const { token, prefix } = await issueApiToken(own, wish);
    expect((await ask('{ __typename }', { authorization: `Bearer ${token}` })).status).toBe(200);
    const [row] = await own.query<{ actor: string }>('SELECT staff_pseudonym($1) AS actor', [
      `token:${prefix}`,
    ]);
    await soon(async () => {
      const used = (await entries()).find(({ action }) => action === 'TOKEN_USE');
      expect(used).toMatchObject({ record_type: 'ApiToken', actor: row?.actor, count: 1 });
    });
  });

  test('is a chain that holds, and that its server can neither read nor change', async () => {
    const query = (sql: string, values: unknown[]) => own.query<StoredEntry & object>(sql, values);
    const { broken, entries: count } = await verifyChain(readEntries({ query }), []);
    expect([broken, count > 0]).toEqual([null, true]);
    const serving = openGatewayDatabase(clones[0]?.url ?? '');
    for (const sql of ['SELECT * FROM audit_entry', 'DELETE FROM audit_entry', 'TABLE audit_key'])
      await expect(serving.query(sql)).rejects.toThrow('permission denied');
    await serving.close();
  });

  test('counts a flood instead of writing each of its facts, and goes to the log without a database', async () => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const audit = openGatewayAudit(null);
    const fact = { sub: 'public', agency: null, purpose: null, action: 'REFUSAL' } as const;
    for (let at = 0; at < 5_000; at += 1)
      audit.note({ ...fact, recordType: 'FLOOD', fields: [`field${at % 1_000}`] });
    await audit.close();
    const lines = logged.mock.calls.map((call) => String(call[1]));
    logged.mockRestore();
    expect(lines.length).toBeLessThanOrEqual(201);
    const counts = lines.map((line) => Number(/"count":(\d+)/.exec(line)?.[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(5_000);
  });
});

describe('a service', () => {
  const access = (name: string, by = name) => ({
    subgraph: name,
    gatewayUrl: `${gateway.url}/graphql`,
    key: deriveKey(testMasterKey, by),
  });
  const message = {
    id: '1',
    receiver: 'ilo',
    scope: 'audit:checkpoint',
    operation: checkpointMutation('ilo'),
    variables: {
      subgraph: 'un-women',
      sequence: 1,
      hash: 'a'.repeat(64),
      at: '2026-09-30T12:00:00.000Z',
      signature: 'none',
    },
  };

  test('hands its checkpoint through the gateway to another agency, which may be away meanwhile', async () => {
    const key = readCheckpointKey('KEY', seed.toString('base64url'));
    if (!key) throw new Error('There is no key');
    const read = { recordType: 'GbvCase', recordIds: [], fields: [], purpose: 'AUDIT', count: 0 };
    await appendAudit(maker.manager, { ...read, sub: 'ana', agency: 'UN_WOMEN', action: 'READ' });
    const making = { key, keepers: ['ilo'], everyEntries: 1, everyMinutes: 60 };
    expect(await makeCheckpoint(maker, { ...making, subgraph: 'un-women' })).toBe(true);
    const deliver = callGateway(askGateway(access('un-women')));
    expect(await dispatchOutbox(maker, deliver)).toBe(0);
    const served = await serveIlo();
    try {
      await soon(async () => {
        await maker.query('UPDATE outbox SET due_at = clock_timestamp()');
        expect(await dispatchOutbox(maker, deliver)).toBe(1);
      });
      const kept: readonly unknown[] = await keeper.query(
        'SELECT subgraph, sequence::int FROM audit_checkpoint',
      );
      expect(kept).toEqual([{ subgraph: 'un-women', sequence: 1 }]);
      const [written]: readonly unknown[] = await keeper.query(
        `SELECT actor, action, record_type FROM audit_entry`,
      );
      expect(written).toEqual({
        actor: 'service:un-women',
        action: 'WRITE',
        record_type: 'AuditCheckpoint',
      });
    } finally {
      await served.stop();
    }
  });

  test('is refused under the name of another', async () => {
    const deliver = callGateway(askGateway(access('un-women', 'iom')));
    await expect(deliver(message)).rejects.toThrow('not the service that it names');
  });

  test('has no scope but those of services, whatever it claims', async () => {
    const deliver = callGateway(askGateway(access('un-women')));
    const operation = `mutation ($idempotencyKey: ID!) { iloKeepCheckpoint(idempotencyKey: $idempotencyKey, subgraph: "un-women", sequence: 1, hash: "", at: "", signature: "") { sequence } }`;
    for (const scope of ['ilo:cases', 'audit:ilo'])
      await expect(deliver({ ...message, operation, scope, variables: {} })).rejects.toThrow(
        'UNAUTHORIZED_FIELD_OR_TYPE',
      );
  });

  test('is answered once: what is sent again as it was is refused', async () => {
    const caught: { readonly body: string; readonly headers: Record<string, string> }[] = [];
    const real = globalThis.fetch;
    const spy = jest.spyOn(globalThis, 'fetch').mockImplementation((url, init = {}) => {
      caught.push({
        body: typeof init.body === 'string' ? init.body : '',
        headers: Object.fromEntries(new Headers(init.headers)),
      });
      return real(url, init);
    });
    await callGateway(askGateway(access('un-women')))(message).catch(() => undefined);
    spy.mockRestore();
    const [sent] = caught;
    const again = await fetch(`${gateway.url}/graphql`, { method: 'POST', ...sent });
    expect(again.status).toBe(401);
  });
});

test("an agency's audit says of each who read it, even where several ask the same at once", async () => {
  const served = await serveIlo();
  try {
    const wish = { name: 'audit', agency: null, scopes: ['audit:read', 'audit:ilo'], days: 1 };
    const { token, prefix } = await issueApiToken(own, wish);
    const query = '{ ilo { auditTrail(period: "2026-09", first: 1) { totalCount } } }';
    const asking = () => ask(query, { authorization: `Bearer ${token}` });
    await soon(async () => {
      expect((await asking()).text).toContain('"totalCount":0');
    });
    const read = async () =>
      (
        await keeper.query<readonly { actor: string }[]>(
          `SELECT actor FROM audit_entry WHERE action = 'AUDIT_READ'`,
        )
      ).map(({ actor }) => actor);
    const before = (await read()).length;
    await Promise.all([asking(), asking(), asking()]);
    const after = await read();
    expect(after).toHaveLength(before + 3);
    const owner = await openDatabase(ilo, clones[2]?.ownerUrl ?? '');
    const [row]: readonly { actor: string }[] = await owner.query(
      'SELECT staff_pseudonym($1) AS actor',
      [`token:${prefix}`],
    );
    await owner.destroy();
    expect(new Set(after)).toEqual(new Set([row?.actor]));
  } finally {
    await served.stop();
  }
});
