import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from '@jest/globals';

import { usualSettings } from '../../../gateway/agencies/settings/agency-settings.ts';
import { settingsOf, usualGatewaySettings } from '../../../gateway/gateway-settings.ts';
import { readGatewaySettings } from '../../../gateway/read-gateway-settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'gateway-settings-'));
const agencies = ['centres', 'beds'];

function write(settings: unknown): string {
  const file = join(folder, 'settings.json');
  writeFileSync(file, typeof settings === 'string' ? settings : JSON.stringify(settings));
  return file;
}

function problems(settings: unknown): readonly string[] {
  const file = write(settings);
  try {
    readGatewaySettings(file, agencies);
    return [];
  } catch (error) {
    return String(error)
      .replaceAll(`, in settings "${file}"`, '')
      .replaceAll(`"${file}"`, 'FILE')
      .replace('StartupError: ', '')
      .split('\n');
  }
}

test('what is not said is as usual', () => {
  expect(readGatewaySettings(write({}), agencies)).toEqual(usualGatewaySettings);
});

test('an agency is treated as the defaults say, but for what is said of it', () => {
  const settings = readGatewaySettings(
    write({
      defaults: { requestBudgetMilliseconds: 5_000, retries: 1, breaker: { minimumCalls: 7 } },
      subgraphs: { beds: { sharing: false, headers: { passOn: ['Accept-Language', 'X-Ward'] } } },
    }),
    agencies,
  );
  const breaker = { ...usualSettings.breaker, minimumCalls: 7 };
  expect(settings.requestBudgetMilliseconds).toBe(5_000);
  expect(settingsOf(settings, 'centres')).toEqual({ ...usualSettings, retries: 1, breaker });
  expect(settingsOf(settings, 'beds')).toEqual({
    ...usualSettings,
    retries: 1,
    breaker,
    sharing: false,
    headers: { ...usualSettings.headers, passOn: ['accept-language', 'x-ward'] },
  });
  expect(settingsOf(settings, 'centres').headers).toBe(usualSettings.headers);
});

test('every mistake is reported at once', () => {
  const settings = {
    default: {},
    defaults: { retries: 1.5, sharing: 'yes', breaker: { failureRate: 2, speed: 1 }, bulkhead: 3 },
    subgraphs: {
      beds: { requestBudgetMilliseconds: 1, deadlineMilliseconds: 0, headers: { passOn: 'all' } },
      sea: { headers: { passOn: ['host', 'a b'], passBack: ['content-length'] } },
    },
  };
  expect(problems(settings)).toEqual([
    'Cannot use 1.5 for "defaults.retries", give a whole number from 0 to 10',
    'Cannot use 2 for "defaults.breaker.failureRate", give a number from 0.01 to 0.99',
    'Cannot use 3 for "defaults.bulkhead", give an object',
    'Cannot use "yes" for "defaults.sharing", give true or false',
    'Cannot use 0 for "subgraphs.beds.deadlineMilliseconds", give a whole number from 1 to 3600000',
    'Cannot use "all" for "subgraphs.beds.headers.passOn", give a list of names',
    'Cannot find subgraph "sea" in the supergraph, choose from centres, beds',
    'Cannot use "host" in "subgraphs.sea.headers.passOn": it is the gateway\'s own affair, leave it out',
    'Cannot use "a b" in "subgraphs.sea.headers.passOn": that is no name of a header',
    'Cannot use "content-length" in "subgraphs.sea.headers.passBack": it is the gateway\'s own affair, leave it out',
    expect.stringMatching(/^Cannot find setting "default", choose from defaults, /),
    expect.stringMatching(
      /^Cannot find setting "defaults.breaker.speed", choose from failureRate, /,
    ),
    expect.stringMatching(/^Cannot find setting "subgraphs.beds.requestBudgetMilliseconds"/),
  ]);
});

test('a file that is none, or no JSON, or no object is said to be so', () => {
  expect(problems('{ "defaults": ')).toEqual([
    expect.stringMatching(/^Cannot parse settings FILE: /),
  ]);
  expect(problems([])).toEqual(['Cannot use settings FILE: give an object']);
  expect(() => readGatewaySettings(join(folder, 'nowhere.json'))).toThrow(
    /^Cannot read settings ".*nowhere.json": ENOENT/,
  );
});
