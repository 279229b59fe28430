import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';

import { eventually } from '../../support/eventually.ts';
import { openTestAgency } from '../../support/open-test-agency.ts';
import { scriptedAgency } from '../../support/scripted-agency.ts';

const breaker = {
  failureRate: 0.5,
  windowMilliseconds: 60_000,
  minimumCalls: 4,
  openMilliseconds: 200,
};
const settings = { breaker, retries: 0, deadlineMilliseconds: 1_000 };
const broken = { status: 500, headers: { 'content-type': 'text/plain' }, body: 'Broken' };

let script: Parameters<typeof scriptedAgency>[0];
let agency: Awaited<ReturnType<typeof scriptedAgency>>;
let connection: ReturnType<typeof openTestAgency>;

beforeEach(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  script = () => ({});
  agency = await scriptedAgency((n) => script?.(n) ?? {});
  connection = openTestAgency(agency.url, settings);
});

afterEach(async () => {
  jest.restoreAllMocks();
  await connection.close();
  await agency.stop();
});

const states = () => connection.seen.filter((event) => event.startsWith('breaker'));

async function ask(times: number) {
  const outcomes: string[] = [];
  for (let n = 0; n < times; n += 1) outcomes.push(await connection.outcome());
  return outcomes;
}

async function open() {
  script = () => broken;
  expect(await ask(5)).toEqual([...Array<string>(4).fill('BAD_RESPONSE'), 'BREAKER_OPEN']);
  expect(states()).toEqual(['breaker open']);
}

/** Asks until the breaker lets a call through. */
async function firstAnswer() {
  let outcome = 'BREAKER_OPEN';
  await eventually(() => {
    if (outcome === 'BREAKER_OPEN') void connection.outcome().then((next) => (outcome = next));
    return outcome !== 'BREAKER_OPEN';
  });
  return outcome;
}

test('an agency that keeps failing is asked no more, mutations included', async () => {
  await open();
  expect(await connection.outcome({ kind: 'mutation' })).toBe('BREAKER_OPEN');
  expect(agency.asked).toHaveLength(4);
});

test('after a while one call tries, and when it succeeds all go through', async () => {
  await open();
  script = () => ({});
  expect(await firstAnswer()).toBe('answered');
  expect(states()).toEqual(['breaker open', 'breaker half-open', 'breaker closed']);
  expect(await ask(3)).toEqual(['answered', 'answered', 'answered']);
});

test('a trial that fails keeps the others away', async () => {
  await open();
  expect(await firstAnswer()).toBe('BAD_RESPONSE');
  expect(states()).toEqual(['breaker open', 'breaker half-open', 'breaker open']);
  expect(await connection.outcome()).toBe('BREAKER_OPEN');
});

test('while one call tries, the others do not wait for it', async () => {
  await open();
  script = () => 'never';
  const trial = firstAnswer();
  await eventually(() => agency.asked.length === 5);
  expect(await ask(3)).toEqual(['BREAKER_OPEN', 'BREAKER_OPEN', 'BREAKER_OPEN']);
  expect(await trial).toBe('TIMEOUT');
  expect(agency.asked).toHaveLength(5);
});

test('a trial that its client abandons proves nothing', async () => {
  await open();
  script = () => 'never';
  const client = new AbortController();
  let outcome = 'BREAKER_OPEN';
  while (outcome === 'BREAKER_OPEN') {
    const trial = connection.outcome({ signal: client.signal });
    const asked = eventually(() => agency.asked.length === 5).then(() => {
      client.abort();
    });
    outcome = await Promise.race([trial, asked.then(() => trial)]);
  }
  expect(outcome).toMatch(/^AbortError/);
  expect(states()).toEqual(['breaker open', 'breaker half-open', 'breaker open']);
});

test('an agency that answers is well, whatever it says', async () => {
  script = () => ({ status: 500, body: '{"errors":[{"message":"Cannot count"}]}' });
  expect(await ask(6)).toEqual(Array(6).fill('answered'));
  script = () => ({ status: 404, body: '{}' });
  expect(await ask(6)).toEqual(Array(6).fill('BAD_RESPONSE'));
  expect(states()).toEqual([]);
});

test('an agency is not blamed for clients that leave, nor for requests without time', async () => {
  script = () => 'never';
  for (let n = 1; n <= 6; n += 1) {
    const client = new AbortController();
    const outcome = connection.outcome({ signal: client.signal });
    await eventually(() => agency.asked.length === n);
    client.abort();
    expect(await outcome).toMatch(/^AbortError/);
  }
  for (let n = 1; n <= 6; n += 1) {
    expect(await connection.outcome({ deadline: performance.now() + 30 })).toBe('TIMEOUT');
  }
  expect(states()).toEqual([]);
});

test('an agency that is silent for its whole deadline is blamed', async () => {
  script = () => 'never';
  const outcomes = await Promise.all(Array.from({ length: 4 }, () => connection.outcome()));
  expect(outcomes).toEqual(Array(4).fill('TIMEOUT'));
  expect(states()).toEqual(['breaker open']);
});

test('an agency is blamed at whatever moment it was asked', async () => {
  script = () => 'never';
  const moments = Array.from({ length: 100 }, (_moment, at) => 600 + at / 7);
  // One from which a second, by rounding, is a little less than a second long.
  const moment = moments.find((now) => now + 1_000 - now < 1_000) ?? NaN;
  const now = jest.spyOn(performance, 'now').mockReturnValue(moment);
  const deadline = moment + 20_000;
  const outcomes = Array.from({ length: 4 }, () => connection.outcome({ deadline }));
  await eventually(() => agency.asked.length === 4);
  now.mockReturnValue(moment + 1_100);
  expect(await Promise.all(outcomes)).toEqual(Array(4).fill('TIMEOUT'));
  expect(states()).toEqual(['breaker open']);
});
