import { afterAll, beforeAll, expect, test } from '@jest/globals';

import { createGatewayDatabase } from '../support/database.ts';
import type { ClonedDatabase } from '../support/database.ts';
import { startScript } from '../support/start-script.ts';

let database: ClonedDatabase;

beforeAll(async () => {
  database = await createGatewayDatabase();
});

afterAll(() => database.drop());

async function token(...args: readonly string[]) {
  const script = startScript('token', args, {
    GATEWAY_DATABASE_URL: database.url,
    GATEWAY_OWNER_DATABASE_URL: database.ownerUrl,
  });
  return { code: await script.ended, output: script.output() };
}

test('a token is issued, shown once, listed by its prefix, and revoked', async () => {
  const wish = ['--name', 'Sheet', '--scopes', 'unhcr:report, monitoring:joint'];
  const issued = await token('issue', ...wish, '--agency', 'UNHCR', '--expires', '30');
  expect(issued.code).toBe(0);
  const [, prefix = '', secret = ''] = /concierto_(\w{8})_([\w-]{43})\n/.exec(issued.output) ?? [];
  const valid = await token('list');
  expect(valid.output).toMatch(
    new RegExp(`^${prefix}  valid until .*Sheet \\(UNHCR\\)  unhcr:report monitoring:joint$`, 'm'),
  );
  expect(valid.output).not.toContain(secret);
  expect(await token('revoke', prefix)).toMatchObject({ code: 0 });
  expect((await token('list')).output).toMatch(new RegExp(`^${prefix}  revoked `, 'm'));
});

test('everything wrong with a wish is said at once', async () => {
  const { code, output } = await token(
    'issue',
    '--scopes',
    'Foo',
    '--agency',
    'X',
    '--expires',
    '999',
  );
  expect(code).toBe(2);
  expect(output.trim().split('\n')).toEqual([
    'Give --name: who or what uses the token',
    expect.stringContaining('Cannot read scope "Foo"'),
    expect.stringContaining('Cannot find agency "X": choose from UNHCR'),
    expect.stringContaining('Cannot read --expires "999"'),
  ]);
});

test.each([
  [['revoke', 'aaaaaaaa'], 1, 'Cannot find token "aaaaaaaa"'],
  [['revoke'], 2, 'give a prefix'],
  [['give'], 2, 'give issue, list or revoke'],
  [['list', '--name', 'x'], 2, 'Cannot take --name with list'],
  [['--help'], 0, 'Exit codes'],
])('%j ends with exit code %i', async (args, code, text) => {
  const ended = await token(...args);
  expect(ended.code).toBe(code);
  expect(ended.output).toContain(text);
});
