import { afterEach, expect, jest, test } from '@jest/globals';

import { eventually } from '../../support/eventually.ts';
import { openTestAgency } from '../../support/open-test-agency.ts';
import { scriptedAgency } from '../../support/scripted-agency.ts';

const usualBreaker = { failureRate: 0.5, windowMilliseconds: 10_000, openMilliseconds: 1_000 };
const patientBreaker = { ...usualBreaker, minimumCalls: 1_000_000 };

let stops: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const stop of stops) await stop();
  stops = [];
  jest.restoreAllMocks();
});

async function start(
  script: Parameters<typeof scriptedAgency>[0],
  settings: Parameters<typeof openTestAgency>[1] = {},
) {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const agency = await scriptedAgency(script);
  const connection = openTestAgency(agency.url, { breaker: patientBreaker, ...settings });
  stops = [connection.close, agency.stop];
  return { agency, connection };
}

const busy = { status: 503, headers: { 'content-type': 'text/plain' }, body: 'Busy' };
const busyFor = (seconds: string) => ({
  ...busy,
  headers: { ...busy.headers, 'retry-after': seconds },
});

test('a query that fails in passing is asked again', async () => {
  const { agency, connection } = await start((n) => (n < 3 ? busy : {}));
  expect(await connection.ask()).toMatchObject({ data: { centres: 3 } });
  expect(agency.asked).toHaveLength(3);
  expect(connection.seen).toEqual([
    'retry after BAD_RESPONSE',
    'retry after BAD_RESPONSE',
    'ANSWERED',
  ]);
});

test('a query is asked again no more often than the settings say', async () => {
  const { agency, connection } = await start(() => busy, { retries: 1 });
  expect(await connection.outcome()).toBe('BAD_RESPONSE');
  expect(agency.asked).toHaveLength(2);
});

test('a mutation is never asked again', async () => {
  const { agency, connection } = await start(() => busyFor('0'));
  expect(await connection.outcome({ kind: 'mutation' })).toBe('BAD_RESPONSE');
  expect(agency.asked).toHaveLength(1);
});

test.each([
  ['GraphQL errors', { status: 503, body: '{"errors":[{"message":"Busy"}]}' }, 'answered'],
  ['a status that will not pass', { ...busy, status: 404 }, 'BAD_RESPONSE'],
  ['JSON that cannot be read', { body: '{' }, 'BAD_RESPONSE'],
  ['a deadline that was missed', 'never', 'TIMEOUT'],
] as const)('after %s nothing is asked again', async (_name, answer, expected) => {
  const { agency, connection } = await start(() => answer, { deadlineMilliseconds: 100 });
  expect(await connection.outcome()).toBe(expected);
  expect(agency.asked).toHaveLength(1);
});

test('over many queries, retries stay within their budget', async () => {
  const { agency, connection } = await start(() => busy, { retryBudget: 0.1 });
  for (let round = 0; round < 5; round += 1) {
    await Promise.all(Array.from({ length: 10 }, () => connection.outcome()));
  }
  // Fifty queries, ten retries that were saved up, and one for every ten queries.
  expect(agency.asked.length).toBeGreaterThanOrEqual(60);
  expect(agency.asked.length).toBeLessThanOrEqual(65);
});

test('the agency is given the pause that it asks for', async () => {
  const { agency, connection } = await start((n) => (n === 1 ? busyFor('1') : {}));
  const startedAt = performance.now();
  expect(await connection.outcome()).toBe('answered');
  expect(performance.now() - startedAt).toBeGreaterThan(950);
  expect(agency.asked).toHaveLength(2);
});

test('a pause longer than a client would wait is not waited for, but passed back', async () => {
  const { agency, connection } = await start(() => busyFor('60'));
  await expect(connection.ask()).rejects.toMatchObject({
    reason: 'BAD_RESPONSE',
    retryable: true,
    headers: { 'retry-after': '60' },
  });
  expect(agency.asked).toHaveLength(1);
});

test('what would come after the deadline of the request is not asked', async () => {
  const { agency, connection } = await start(() => busyFor('1'));
  expect(await connection.outcome({ deadline: performance.now() + 800 })).toBe('BAD_RESPONSE');
  expect(agency.asked).toHaveLength(1);
});

test('a client that leaves during a pause ends it', async () => {
  const { agency, connection } = await start(() => busyFor('2'));
  const client = new AbortController();
  const outcome = connection.outcome({ signal: client.signal });
  await eventually(() => connection.seen.length === 1);
  client.abort();
  expect(await outcome).toMatch(/^AbortError/);
  expect(agency.asked).toHaveLength(1);
  expect(connection.seen).toEqual(['retry after BAD_RESPONSE', 'ABORTED']);
});
