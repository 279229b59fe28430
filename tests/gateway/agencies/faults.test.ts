import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';

import { AgencyUnavailable } from '../../../gateway/agencies/agency.ts';
import { eventually } from '../../support/eventually.ts';
import { answering, faults, latency } from '../../support/faults.ts';
import { faultyProxy } from '../../support/faulty-proxy.ts';
import { openTestAgency } from '../../support/open-test-agency.ts';
import { scriptedAgency } from '../../support/scripted-agency.ts';

const settings = { deadlineMilliseconds: 800, retries: 0, maxResponseBytes: 1_000_000 };
const answer = { data: { centres: 3 }, headers: {} };

let agency: Awaited<ReturnType<typeof scriptedAgency>>;
let proxy: Awaited<ReturnType<typeof faultyProxy>>;
let connection: ReturnType<typeof openTestAgency>;

beforeEach(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  agency = await scriptedAgency();
  proxy = await faultyProxy(agency.port);
  connection = openTestAgency(proxy.url, settings);
});

afterEach(async () => {
  jest.restoreAllMocks();
  await connection.close();
  await proxy.stop();
  await agency.stop();
});

test.each([
  ['silence', faults.silence, 'TIMEOUT', true],
  ['a body that trickles without end', faults.trickle, 'TIMEOUT', true],
  ['an answer later than the deadline', latency(3_000), 'TIMEOUT', true],
  ['a reset before the answer', faults.resetBefore, 'CONNECTION', true],
  ['a reset within the body', faults.resetWithin, 'CONNECTION', true],
  ['a half-closed connection within the body', faults.halfClose, 'CONNECTION', true],
  ['garbage', faults.garbage, 'BAD_RESPONSE', false],
  [
    'a page instead of JSON',
    answering(200, { 'content-type': 'text/html' }, '<p>'),
    'BAD_RESPONSE',
    false,
  ],
  ['JSON that is cut', answering(200, {}, '{"data":{"cen'), 'BAD_RESPONSE', false],
  [
    'JSON that is no answer',
    answering(404, {}, '{"message":"no such page"}'),
    'BAD_RESPONSE',
    false,
  ],
  ['a list', answering(200, {}, '[{"data":null}]'), 'BAD_RESPONSE', false],
  ['data that is no object', answering(200, {}, '{"data":[1]}'), 'BAD_RESPONSE', false],
  ['nothing', answering(200, {}, ''), 'BAD_RESPONSE', false],
  ['a redirect', answering(302, { location: '/elsewhere' }, ''), 'BAD_RESPONSE', false],
  ['500 without GraphQL', answering(500, {}, '{"error":"oops"}'), 'BAD_RESPONSE', false],
  ['503 without GraphQL', answering(503, {}, '{"error":"busy"}'), 'BAD_RESPONSE', true],
  ['a page of 502', answering(502, { 'content-type': 'text/html' }, '<h1>'), 'BAD_RESPONSE', true],
  ['a body of 100 MB', faults.hundredMegabytes, 'TOO_LARGE', false],
  ['an endless body', faults.endless, 'TOO_LARGE', false],
])(
  '%s is no answer; the next one is, and no socket is left',
  async (_name, fault, reason, retryable) => {
    expect(await connection.ask()).toEqual(answer);
    proxy.suffer(fault);
    const failure: unknown = await connection.ask().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AgencyUnavailable);
    expect(failure).toMatchObject({ agency: 'centres', reason, retryable });
    proxy.suffer(faults.none);
    expect(await connection.ask()).toEqual(answer);
    expect(proxy.openSockets()).toBeLessThanOrEqual(2);
    expect(connection.seen).toEqual(['ANSWERED', reason, 'ANSWERED']);
    await connection.close();
    await eventually(() => proxy.openSockets() === 0);
  },
);

test('an answer that is late but in time is one', async () => {
  proxy.suffer(latency(100));
  expect(await connection.ask()).toEqual(answer);
});

test('a reset after the answer costs nothing', async () => {
  proxy.suffer(faults.resetAfter);
  expect(await connection.ask()).toEqual(answer);
  await eventually(() => proxy.openSockets() === 0);
  proxy.suffer(faults.none);
  expect(await connection.ask()).toEqual(answer);
});

test('of a body that is too large only about as much is read as may be taken', async () => {
  const before = process.memoryUsage();
  for (const fault of [faults.endless, faults.hundredMegabytes, faults.endless]) {
    proxy.suffer(fault);
    expect(await connection.outcome()).toBe('TOO_LARGE');
  }
  await eventually(() => proxy.openSockets() === 0);
  // The limit, what the kernel buffers, and what was already written to it.
  expect(proxy.bytesSent()).toBeLessThan(40_000_000);
  const after = process.memoryUsage();
  expect(after.external - before.external).toBeLessThan(40_000_000);
});

test('an agency that is not there cannot be reached', async () => {
  await proxy.stop();
  expect(await connection.outcome()).toBe('CONNECTION');
});

test('keys that could reach a prototype stay what they are: keys', async () => {
  const body =
    '{"data":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}}';
  proxy.suffer(answering(200, {}, body));
  const { data } = await connection.ask();
  expect(Object.keys(data ?? {})).toEqual(['__proto__', 'constructor']);
  expect(Object.getPrototypeOf(data)).not.toHaveProperty('polluted');
  expect({}).not.toHaveProperty('polluted');
});

test('a fault is logged whole when it begins and when it ends, and the board shows it', async () => {
  await connection.ask();
  expect(connection.status()).toBe('up');
  proxy.suffer(faults.resetBefore);
  await connection.outcome();
  await connection.outcome();
  expect(connection.status()).toBe('down');
  proxy.suffer(faults.none);
  await connection.ask();
  expect(connection.status()).toBe('up');
  expect(jest.mocked(console.error).mock.calls).toEqual([
    ['Agency "centres" does not answer', expect.objectContaining({ cause: expect.anything() })],
    ['Agency "centres" answers again'],
  ]);
});
