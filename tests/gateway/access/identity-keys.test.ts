import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { JWK } from 'jose';

import { IdentityRefused } from '../../../gateway/access/identity/identity-refused.ts';
import { openKeySet } from '../../../gateway/access/identity/key-set.ts';
import { keysAt, keysIn } from '../../../gateway/access/identity/key-sources.ts';
import { verifyToken } from '../../../gateway/access/identity/verify-token.ts';
import { audience, createTestKey, issuer } from '../../support/issuer.ts';
import type { TestKey } from '../../support/issuer.ts';
import { until } from '../../support/until.ts';

let first: TestKey;
let second: TestKey;

/** What the issuer publishes now, or the status with which it fails. */
let published: readonly JWK[] | number = [];
let reads = 0;
let address = '';
const server = createServer((_, response) => {
  reads += 1;
  response.writeHead(typeof published === 'number' ? published : 200);
  response.end(JSON.stringify({ keys: published }));
});

beforeAll(async () => {
  first = await createTestKey('first');
  second = await createTestKey('second');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  address = `http://127.0.0.1:${typeof bound === 'object' ? (bound?.port ?? 0) : 0}/jwks.json`;
});

afterAll(() => {
  server.close();
});

const subOf = async (token: string, keyOf: ReturnType<typeof keysAt>) =>
  (await verifyToken(token, [{ issuer, audience, keyOf }])).sub;
const codeOf = (asking: Promise<unknown>) =>
  asking.then(
    () => 'accepted',
    (error: unknown) => (error instanceof IdentityRefused ? error.code : String(error)),
  );

describe('keys at an address', () => {
  test('are read once for many tokens', async () => {
    [published, reads] = [[first.jwk], 0];
    const keyOf = keysAt(address);
    await Promise.all([first.sign(), first.sign()].map(async (token) => subOf(await token, keyOf)));
    expect(await subOf(await first.sign(), keyOf)).toBe('staff-1');
    expect(reads).toBe(1);
  });

  test('are read again for a token of a rotated key, but not for each that names an unknown one', async () => {
    [published, reads] = [[first.jwk], 0];
    const cooldown = 300;
    const read = async () => {
      reads += 1;
      return Promise.resolve({ keys: typeof published === 'number' ? [] : [...published] });
    };
    const keyOf = openKeySet(read, { fresh: 60_000, usable: 60_000, cooldown });
    expect(await subOf(await first.sign(), keyOf)).toBe('staff-1');
    for (let flood = 0; flood < 20; flood += 1) {
      expect(await codeOf(subOf(await second.sign(), keyOf))).toBe('UNAUTHENTICATED');
    }
    expect(reads).toBeLessThanOrEqual(2);
    published = [second.jwk];
    const rotated = await second.sign();
    await until(async () => (await codeOf(subOf(rotated, keyOf))) === 'accepted');
    expect(await codeOf(subOf(await first.sign(), keyOf))).toBe('UNAUTHENTICATED');
  });

  test('that cannot be read leave the question open: nobody is refused for it, or let in', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    published = 503;
    expect(await codeOf(subOf(await first.sign(), keysAt(address)))).toBe('IDENTITY_UNAVAILABLE');
    expect(log).toHaveBeenCalledTimes(1);
    log.mockRestore();
  });

  test('that were known serve on while their issuer is away', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    let isAway = false;
    const read = () =>
      isAway ? Promise.reject(new Error('away')) : Promise.resolve({ keys: [first.jwk] });
    const keyOf = openKeySet(read, { fresh: 0, usable: 60_000, cooldown: 0 });
    expect(await subOf(await first.sign(), keyOf)).toBe('staff-1');
    isAway = true;
    expect(await subOf(await first.sign(), keyOf)).toBe('staff-1');
    expect(await codeOf(subOf(await second.sign(), keyOf))).toBe('UNAUTHENTICATED');
    log.mockRestore();
  });

  test('are never symmetric, whatever an issuer publishes', async () => {
    const k = Buffer.from('secret').toString('base64url');
    published = [{ kty: 'oct', kid: 'first', k, alg: 'HS256' }];
    expect(await codeOf(subOf(await first.sign(), keysAt(address)))).toBe('UNAUTHENTICATED');
  });
});

test('keys in a file are read again when it changes', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'keys-')), 'jwks.json');
  writeFileSync(file, JSON.stringify({ keys: [first.jwk] }));
  const keyOf = keysIn(file);
  expect(await subOf(await first.sign(), keyOf)).toBe('staff-1');
  writeFileSync(file, JSON.stringify({ keys: [second.jwk] }));
  const [old, rotated] = [await first.sign(), await second.sign()];
  await until(async () => (await codeOf(subOf(rotated, keyOf))) === 'accepted');
  expect(await codeOf(subOf(old, keyOf))).toBe('UNAUTHENTICATED');
});

test.each(['RS256', 'PS256', 'ES384', 'EdDSA'])('an issuer may sign with %s', async (alg) => {
  const key = await createTestKey('its', alg);
  const keyOf = openKeySet(() => Promise.resolve({ keys: [key.jwk] }), {
    fresh: 1_000,
    usable: 1_000,
    cooldown: 0,
  });
  expect(await subOf(await key.sign(), keyOf)).toBe('staff-1');
});
