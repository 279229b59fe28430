import { expect, test } from '@jest/globals';

import type { Identity } from '../../../subgraphs/_kit/wire/identity.ts';
import { deriveKey } from '../../../subgraphs/_kit/wire/signature/derive-key.ts';
import { signRequest } from '../../../subgraphs/_kit/wire/signature/sign-request.ts';
import { readSigningKeys } from '../../../subgraphs/_kit/wire/signature/signing-key.ts';
import type { SigningKey } from '../../../subgraphs/_kit/wire/signature/signing-key.ts';
import { usedNonces } from '../../../subgraphs/_kit/wire/signature/used-nonces.ts';
import { skewMs, verifyRequest } from '../../../subgraphs/_kit/wire/signature/verify-request.ts';

const now = Date.UTC(2026, 8, 30, 12);
const older: SigningKey = { id: 'k1', secret: Buffer.alloc(32, 1) };
const newer: SigningKey = { id: 'k2', secret: Buffer.alloc(32, 2) };
const worker: Identity = {
  sub: 'unhcr-017',
  agency: 'UNHCR',
  member: null,
  scopes: ['unhcr:cases'],
  centres: ['CMID-TAP'],
  purpose: null,
};
const body = '{"query":"{ __typename }"}';

/** What an agency with these keys makes of a request signed as UNHCR's, with something changed on the way. */
function sent({
  keys = [older],
  signedWith = deriveKey(older, 'unhcr'),
  signedAt = now,
  receivedAt = now,
  nonce = 'c6c5a1c8-1b1f-4a51-93a0-6a2b7c9f0a11',
  nonces = usedNonces(skewMs, now - 10 * skewMs),
  change = {},
  headers = {},
}: {
  readonly keys?: readonly SigningKey[];
  readonly signedWith?: SigningKey;
  readonly signedAt?: number;
  readonly receivedAt?: number;
  readonly nonce?: string;
  readonly nonces?: ReturnType<typeof usedNonces>;
  readonly change?: { method?: string; path?: string; search?: string; rawBody?: Buffer };
  readonly headers?: Record<string, string | undefined>;
} = {}) {
  const request = { subgraph: 'unhcr', method: 'POST', path: '/graphql?a=1' };
  const signed = { ...request, rawBody: body, identity: worker };
  const own = { ...signRequest(signedWith, signed, signedAt, nonce), ...headers };
  const received = { method: 'POST', path: '/graphql', search: '?a=1', headers: own };
  const ownKeys = keys.map((key) => deriveKey(key, 'unhcr'));
  const verifier = { subgraph: 'unhcr', keys: ownKeys, nonces };
  const whole = { ...received, rawBody: Buffer.from(body), ...change };
  const believed = verifyRequest(verifier, whole, receivedAt);
  return 'identity' in believed ? believed.identity : believed.refusal.reason;
}

test('a request that was signed by the gateway says on whose behalf it comes', () => {
  expect(sent()).toEqual(worker);
});

test.each<readonly [string, Parameters<typeof sent>[0], string]>([
  ['one byte of the body', { change: { rawBody: Buffer.from(`${body} `) } }, 'does not fit'],
  ['the path', { change: { path: '/graphqL' } }, 'does not fit'],
  ['the search string', { change: { search: '' } }, 'does not fit'],
  ['the method', { change: { method: 'GET' } }, 'does not fit'],
  ['the nonce', { headers: { 'x-concierto-nonce': 'another' } }, 'does not fit'],
  ['the time', { headers: { 'x-concierto-timestamp': String(now + 1) } }, 'does not fit'],
  ['the signature', { headers: { 'x-concierto-signature': 'AAAA' } }, 'does not fit'],
])('a request of which %s was changed on the way is refused', (_what, change, reason) => {
  expect(sent(change)).toContain(reason);
});

test('an identity that was changed on the way is refused, by a single scope too', () => {
  const forged = { ...worker, scopes: [...worker.scopes, 'unhcr:sensitive'] };
  const identity = Buffer.from(JSON.stringify(forged)).toString('base64url');
  expect(sent({ headers: { 'x-concierto-identity': identity } })).toContain('does not fit');
});

test.each([
  'x-concierto-key',
  'x-concierto-timestamp',
  'x-concierto-nonce',
  'x-concierto-identity',
  'x-concierto-signature',
])('a request without %s is not signed', (name) => {
  expect(sent({ headers: { [name]: undefined } })).toContain('it is not signed');
});

test('a signature counts for sixty seconds, whichever clock is behind', () => {
  expect(sent({ signedAt: now - 60_000 })).toEqual(worker);
  expect(sent({ signedAt: now + 60_000 })).toEqual(worker);
  expect(sent({ signedAt: now - 60_001 })).toContain('too long ago');
  expect(sent({ signedAt: now + 60_001 })).toContain('in the future');
  const headers = { 'x-concierto-timestamp': '1e13' };
  expect(sent({ headers })).toContain('time cannot be read');
});

test('a request that was heard once is not heard again, however late within its time', () => {
  const nonces = usedNonces(skewMs, now - 10 * skewMs);
  expect(sent({ nonces, signedAt: now + 60_000 })).toEqual(worker);
  for (const receivedAt of [now, now + 30_000, now + 119_999, now + 120_000]) {
    expect(sent({ nonces, signedAt: now + 60_000, receivedAt })).toContain('sent before');
  }
  expect(sent({ nonces, signedAt: now + 60_000, receivedAt: now + 120_001 })).toContain('long ago');
});

test('what was signed before the server started may have been heard by the one before it', () => {
  const nonces = usedNonces(skewMs, now);
  expect(sent({ nonces, signedAt: now - 1 })).toContain('before this server started');
  expect(sent({ nonces, signedAt: now })).toEqual(worker);
});

test("another subgraph's key, an unknown one and the master itself sign nothing here", () => {
  expect(sent({ signedWith: deriveKey(older, 'iom') })).toContain('does not fit');
  expect(sent({ signedWith: older })).toContain('does not fit');
  expect(sent({ signedWith: deriveKey(newer, 'unhcr') })).toContain('not one of this subgraph');
  const renamed = { ...deriveKey(newer, 'unhcr'), id: 'k1' };
  expect(sent({ signedWith: renamed })).toContain('does not fit');
});

test('while keys are exchanged both count, and the old one no more once it is gone', () => {
  const [before, after] = [older, newer].map((key) => deriveKey(key, 'unhcr'));
  if (!before || !after) throw new Error('There are two keys');
  for (const signedWith of [before, after]) {
    expect(sent({ keys: [older, newer], signedWith })).toEqual(worker);
    expect(sent({ keys: [newer, older], signedWith })).toEqual(worker);
  }
  expect(sent({ keys: [newer], signedWith: after })).toEqual(worker);
  expect(sent({ keys: [newer], signedWith: before })).toContain('not one of this subgraph');
});

test('a flood of signed requests is refused rather than fill the memory, and what is old is let go', () => {
  const nonces = usedNonces(skewMs, now - 10 * skewMs, 3);
  for (const nonce of ['a', 'b', 'c']) expect(sent({ nonces, nonce })).toEqual(worker);
  expect(sent({ nonces, nonce: 'd' })).toContain('too many');
  expect(sent({ nonces, nonce: 'a' })).toContain('sent before');
  const later = { signedAt: now + 61_001, receivedAt: now + 61_001 };
  for (const nonce of ['e', 'f', 'a']) expect(sent({ nonces, nonce, ...later })).toEqual(worker);
});

test('unsigned requests leave nothing in the memory', () => {
  const nonces = usedNonces(skewMs, now - 10 * skewMs, 1);
  for (let at = 0; at < 10; at += 1) {
    sent({ nonces, nonce: `n${at}`, signedWith: deriveKey(older, 'iom') });
  }
  expect(sent({ nonces })).toEqual(worker);
});

test('a signed identity that is none is refused', () => {
  const nobody = { sub: 'x', scopes: 'unhcr:cases' };
  const signedBy = (identity: object) => {
    const request = { subgraph: 'unhcr', method: 'POST', path: '/', rawBody: '' };
    const key = deriveKey(older, 'unhcr');
    const headers = signRequest(key, { ...request, identity: identity as Identity }, now, 'n'); // as a broken gateway might
    const verifier = { subgraph: 'unhcr', keys: [key], nonces: usedNonces(skewMs, 0) };
    const received = { method: 'POST', path: '/', search: '', headers, rawBody: Buffer.of() };
    return verifyRequest(verifier, received, now);
  };
  expect(signedBy(worker)).toEqual({ identity: worker });
  expect(signedBy(nobody)).toMatchObject({ refusal: { code: 'SIGNATURE_REFUSED' } });
});

test('a key ring holds two keys at most, each with its own id and at least 32 bytes', () => {
  const secret = Buffer.alloc(32, 7).toString('base64url');
  expect(readSigningKeys('UNHCR_SIGNING_KEYS', `k1:${secret}, k2:${secret}`)).toHaveLength(2);
  expect(readSigningKeys('UNHCR_SIGNING_KEYS', '')).toEqual([]);
  for (const [text, reason] of [
    [`k1:${secret},k1:${secret}`, 'same id'],
    [`k1:${secret},k2:${secret},k3:${secret}`, 'more than 2'],
    ['k1:c2hvcnQ', '"k1" has less than 32 bytes'],
    ['nonsense', 'malformed'],
  ] as const) {
    expect(() => readSigningKeys('UNHCR_SIGNING_KEYS', text)).toThrow(reason);
  }
});
