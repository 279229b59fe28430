import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';

import { eventually } from '../../support/eventually.ts';
import { latency } from '../../support/faults.ts';
import { faultyProxy } from '../../support/faulty-proxy.ts';
import { openTestAgency } from '../../support/open-test-agency.ts';
import { scriptedAgency } from '../../support/scripted-agency.ts';

const onePlace = { bulkhead: { concurrent: 1, queue: 1 } };

let agency: Awaited<ReturnType<typeof scriptedAgency>>;
let stops: (() => Promise<void>)[] = [];

/** The first requests are never answered, the others at once. */
let silences: number;

beforeEach(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  silences = 0;
  agency = await scriptedAgency((n) => (n <= silences ? 'never' : {}));
  stops = [agency.stop];
});

afterEach(async () => {
  for (const stop of stops) await stop();
  jest.restoreAllMocks();
});

function connect(settings: Parameters<typeof openTestAgency>[1], url = agency.url) {
  const connection = openTestAgency(url, settings);
  stops.unshift(connection.close);
  return connection;
}

const within = (milliseconds: number) => ({ deadline: performance.now() + milliseconds });

test('beyond the places and the queue of an agency nothing waits', async () => {
  silences = 1;
  const { outcome } = connect({ ...onePlace, deadlineMilliseconds: 1_000 });
  const first = outcome();
  const second = outcome();
  expect(await outcome()).toBe('BREAKER_OPEN');
  expect(await first).toBe('TIMEOUT');
  expect(await second).toBe('answered');
  expect(await outcome()).toBe('answered');
});

test('who waits in the queue waits no longer than her own time', async () => {
  silences = 1;
  const { outcome } = connect(onePlace);
  const client = new AbortController();
  const first = outcome({ signal: client.signal });
  await eventually(() => agency.asked.length === 1);
  expect(await outcome(within(100))).toBe('TIMEOUT');
  expect(agency.asked).toHaveLength(1);
  client.abort();
  expect(await first).toMatch(/^AbortError/);
  expect(await outcome()).toBe('answered');
});

test('who leaves the queue makes room in it', async () => {
  silences = 1;
  const { outcome } = connect(onePlace);
  const first = outcome(within(1_000));
  const client = new AbortController();
  const second = outcome({ signal: client.signal });
  client.abort();
  expect(await second).toMatch(/^AbortError/);
  const third = outcome();
  expect(await first).toBe('TIMEOUT');
  expect(await third).toBe('answered');
  expect(agency.asked).toHaveLength(2);
});

test('a call that nobody waits for is abandoned towards the agency, socket and all', async () => {
  silences = 1;
  const proxy = await faultyProxy(agency.port);
  stops.unshift(proxy.stop);
  const { outcome, seen } = connect({}, proxy.url);
  const client = new AbortController();
  const abandoned = outcome({ signal: client.signal });
  await eventually(() => agency.asked.length === 1);
  client.abort();
  expect(await abandoned).toBe('AbortError: Nobody waits for agency "centres" any more');
  await eventually(() => agency.closed() === 1);
  expect(await outcome()).toBe('answered');
  await eventually(() => proxy.openSockets() <= 1);
  expect(seen).toEqual(['ABORTED', 'ANSWERED']);
});

test('a call that is given up before it was sent leaves the connection to the others', async () => {
  const proxy = await faultyProxy(agency.port);
  stops.unshift(proxy.stop);
  proxy.suffer(latency(400));
  const { outcome } = connect({ connections: 1 }, proxy.url);
  const first = outcome();
  await eventually(() => agency.asked.length === 1);
  expect(await outcome(within(50))).toBe('TIMEOUT');
  expect([await first, await outcome()]).toEqual(['answered', 'answered']);
  expect(agency.asked).toHaveLength(2);
  expect(proxy.connections()).toBe(1);
});

test('many calls can wait on one signal, and leave nothing on it', async () => {
  const { outcome } = connect({});
  const { signal } = new AbortController();
  const listen = jest.spyOn(signal, 'addEventListener');
  const outcomes = await Promise.all(Array.from({ length: 50 }, () => outcome({ signal })));
  expect(new Set(outcomes)).toEqual(new Set(['answered']));
  expect(listen).not.toHaveBeenCalled();
});

test('what nobody waits for, or has no time, is not sent', async () => {
  const { outcome } = connect({});
  expect(await outcome({ signal: AbortSignal.abort() })).toMatch(/^AbortError/);
  expect(await outcome(within(0))).toBe('TIMEOUT');
  expect(agency.asked).toEqual([]);
});

test('a call has what is left of its request, however patient the agency is treated', async () => {
  silences = 1;
  const { outcome } = connect({ deadlineMilliseconds: 60_000 });
  const startedAt = performance.now();
  expect(await outcome(within(150))).toBe('TIMEOUT');
  expect(performance.now() - startedAt).toBeLessThan(5_000);
});

test('no more connections are made than the settings allow', async () => {
  const proxy = await faultyProxy(agency.port);
  stops.unshift(proxy.stop);
  const { outcome } = connect({ connections: 2 }, proxy.url);
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => outcome()));
  expect(new Set(outcomes)).toEqual(new Set(['answered']));
  expect(proxy.openSockets()).toBe(2);
});

test('a connection that was closed answers no more', async () => {
  const { outcome, close } = connect({ retries: 0 });
  await close();
  expect(await outcome()).toBe('CONNECTION');
});
