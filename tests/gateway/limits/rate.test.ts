import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, expect, jest, test } from '@jest/globals';
import { GraphQLError } from 'graphql';

import { clientOf } from '../../../gateway/limits/rate/client-of.ts';
import type { Client } from '../../../gateway/limits/rate/client-of.ts';
import { openSharedStore } from '../../../gateway/limits/rate/open-shared-store.ts';
import type { SharedStore } from '../../../gateway/limits/rate/open-shared-store.ts';
import { openRateLimit } from '../../../gateway/limits/rate/rate-limit.ts';
import type { RateLimit } from '../../../gateway/limits/rate/rate-limit.ts';
import { freePorts } from '../../../scripts/local/free-ports.ts';
import { publicIdentity } from '../../../subgraphs/_kit/wire/identity.ts';
import { eventually } from '../../support/eventually.ts';

jest.setTimeout(60_000);

const settings = { publicPoints: 100, identifiedPoints: 300, trustedProxies: 0 };
const ana: Client = { kind: 'public', key: '203.0.113.7' };
const tool: Client = { kind: 'identified', key: 'tool-1' };

const refused = async (rate: RateLimit, client: Client, points: number) => {
  const error: unknown = await rate.spend(client, points).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof GraphQLError ? error : undefined;
};

test('a client spends points, not requests, and is told when there are more', async () => {
  const rate = openRateLimit(settings);
  expect(await refused(rate, ana, 60)).toBeUndefined();
  expect(await refused(rate, ana, 40)).toBeUndefined();
  const error = await refused(rate, ana, 1);
  expect(error?.extensions).toMatchObject({ code: 'RATE_LIMITED', http: { status: 429 } });
  expect(error?.message).toMatch(/its operations may cost 100 in all, ask again in \d+ s$/);
  const { headers } = error?.extensions['http'] as { headers: Map<string, string> };
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(50);
  expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(60);
});

test('who has spent all is refused before her request is looked at; others are not', async () => {
  const rate = openRateLimit(settings);
  rate.refuseIfSpent(ana);
  await refused(rate, ana, 101);
  expect(() => {
    rate.refuseIfSpent(ana);
  }).toThrow('Cannot answer so much in a minute');
  rate.refuseIfSpent({ ...ana, kind: 'identified' });
  rate.refuseIfSpent({ kind: 'public', key: '203.0.113.8' });
});

test('each kind of client has a purse of its own, and even nothing costs a point', async () => {
  const rate = openRateLimit(settings);
  expect(await refused(rate, tool, 299)).toBeUndefined();
  expect(await refused(rate, tool, 0)).toBeUndefined();
  expect(await refused(rate, tool, 0)).toBeDefined();
  expect(await refused(rate, { ...tool, kind: 'public' }, 100)).toBeUndefined();
  expect(await refused(rate, ana, Infinity)).toBeDefined();
});

test.each([
  ['203.0.113.7', '', 0, '203.0.113.7'],
  ['::ffff:203.0.113.7', '', 0, '203.0.113.7'],
  ['2001:db8:1:2:a:b:c:d', '', 0, '2001:db8:1:2'],
  ['2001:db8::1', '', 0, '2001:db8:0:0'],
  ['::1', '', 0, '0:0:0:0'],
  ['10.0.0.1', '198.51.100.9', 0, '10.0.0.1'],
  ['10.0.0.1', '203.0.113.7, 198.51.100.9', 1, '198.51.100.9'],
  ['10.0.0.1', '203.0.113.7, 198.51.100.9', 2, '203.0.113.7'],
  ['10.0.0.1', '198.51.100.9', 2, '10.0.0.1'],
  ['10.0.0.1', '', 1, '10.0.0.1'],
])(
  '%s, forwarded "%s" with %i proxies of ours, is %s',
  (remoteAddress, forwarded, proxies, key) => {
    const headers = { 'x-forwarded-for': forwarded };
    expect(clientOf({ headers, remoteAddress }, publicIdentity, proxies)).toEqual({
      kind: 'public',
      key,
    });
  },
);

test('who is identified is counted by who she is, wherever she is', () => {
  const identity = { ...publicIdentity, sub: 'ana' };
  expect(clientOf({ headers: {}, remoteAddress: '::1' }, identity, 0)).toEqual({
    kind: 'identified',
    key: 'ana',
  });
});

const stores: SharedStore[] = [];
const servers: ChildProcess[] = [];

afterEach(async () => {
  for (const store of stores.splice(0)) store.close();
  for (const server of servers.splice(0)) {
    if (server.exitCode === null && server.kill('SIGKILL')) await once(server, 'exit');
  }
});

const program = ['/usr/bin/redis-server', '/usr/bin/valkey-server'].find((path) =>
  existsSync(path),
);
if (program === undefined && process.env['CI'] === 'true') {
  throw new Error('Cannot find Redis, install it: apt-get install -y redis-server');
}
if (program === undefined) console.warn('No Redis here: shared rates are not tried');
const withServer = program === undefined ? test.skip : test;

async function startServer(port: number): Promise<ChildProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'rates-'));
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder];
  const server = spawn(program ?? '', options, { stdio: ['ignore', 'pipe', 'inherit'] });
  servers.push(server);
  let output = '';
  server.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  await eventually(() => output.includes('Ready to accept connections'));
  return server;
}

/** A gateway's own connection; what it spends counts in the store. */
async function openGateway(port: number): Promise<RateLimit> {
  const store = openSharedStore(`redis://127.0.0.1:${port}`);
  stores.push(store);
  const rate = openRateLimit(settings, store);
  await store.connected;
  return rate;
}

withServer('two gateways count together in one store', async () => {
  const [port = 0] = await freePorts(1);
  await startServer(port);
  const [one, other] = [await openGateway(port), await openGateway(port)];
  expect(await refused(one, ana, 70)).toBeUndefined();
  const error = await refused(other, ana, 70);
  expect(error?.extensions).toMatchObject({ code: 'RATE_LIMITED', http: { status: 429 } });
  expect(await refused(other, tool, 70)).toBeUndefined();
});

withServer(
  'without its store a gateway counts for itself, says so once, and comes back',
  async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const news = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    const [port = 0] = await freePorts(1);
    const server = await startServer(port);
    const [one, other] = [await openGateway(port), await openGateway(port)];
    expect(await refused(one, ana, 90)).toBeUndefined();
    server.kill('SIGKILL');
    await once(server, 'exit');
    await eventually(() => log.mock.calls.length === 2);
    expect(await refused(one, ana, 90)).toBeUndefined();
    expect(await refused(one, ana, 90)).toBeDefined();
    expect(await refused(other, ana, 90)).toBeUndefined();
    expect(log.mock.calls.map(([line]) => String(line))).toEqual(
      Array.from({ length: 2 }, () =>
        expect.stringMatching(
          /^Cannot count rates in "127.0.0.1:\d+", each process counts for itself/,
        ),
      ),
    );
    await startServer(port);
    await eventually(() => news.mock.calls.length === 2);
    expect(await refused(one, tool, 200)).toBeUndefined();
    expect(await refused(other, tool, 200)).toBeDefined();
    log.mockRestore();
    news.mockRestore();
  },
);

withServer('a store that is stuck holds nobody up', async () => {
  const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const [port = 0] = await freePorts(1);
  const server = await startServer(port);
  const rate = await openGateway(port);
  server.kill('SIGSTOP');
  expect(await refused(rate, ana, 60)).toBeUndefined();
  expect(await refused(rate, ana, 60)).toBeDefined();
  server.kill('SIGCONT');
  log.mockRestore();
});
