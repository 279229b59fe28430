import { createHmac } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { HeaderMap } from '@apollo/server';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { exportSPKI, importJWK, SignJWT } from 'jose';

import { describeIdentity } from '../../../gateway/access/identity/describe-identity.ts';
import { openIdentity } from '../../../gateway/access/identity/open-identity.ts';
import type { IdentityCheck } from '../../../gateway/access/identity/open-identity.ts';
import { IdentityRefused } from '../../../gateway/access/identity/identity-refused.ts';
import { publicIdentity } from '../../../subgraphs/_kit/wire/identity.ts';
import { audience, createTestKey, issuer } from '../../support/issuer.ts';
import type { TestKey } from '../../support/issuer.ts';

let key: TestKey;
let other: TestKey;
let identity: IdentityCheck;

const nowSeconds = () => Math.floor(Date.now() / 1_000);
const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
const refusedBy = async (asking: Promise<unknown>): Promise<IdentityRefused> => {
  const outcome: unknown = await asking.catch((error: unknown) => error);
  if (outcome instanceof IdentityRefused) return outcome;
  throw new Error(`It was not refused but ${JSON.stringify(outcome)}`);
};
const refusalOf = async (asking: Promise<unknown>): Promise<string> => {
  const { code, message } = await refusedBy(asking);
  return `${code}: ${message}`;
};
const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

beforeAll(async () => {
  key = await createTestKey('first');
  other = await createTestKey('first');
  const jwks = join(mkdtempSync(join(tmpdir(), 'identity-')), 'jwks.json');
  writeFileSync(jwks, JSON.stringify({ keys: [key.jwk] }));
  identity = await openIdentity({
    issuers: [{ issuer, audience, jwks }],
    localIssuer: null,
    databaseUrl: null,
  });
});

describe('who is asking', () => {
  test('nobody in particular, without a credential', async () => {
    expect(await identity.authenticate({ headers: {} })).toEqual(publicIdentity);
  });

  test('whom a token names, with what it says that she may do', async () => {
    const token = await key.sign({
      agency: 'UN_WOMEN',
      scope: 'un-women:cases un-women:sensitive',
      purposes: 'CASE_MANAGEMENT',
      centres: 'CIM-TIJ CMID-TAP',
    });
    const headers = { ...bearer(token).headers, 'x-purpose': 'CASE_MANAGEMENT' };
    expect(await identity.authenticate({ headers })).toEqual({
      sub: 'staff-1',
      agency: 'UN_WOMEN',
      member: null,
      scopes: ['un-women:cases', 'un-women:sensitive'],
      centres: ['CIM-TIJ', 'CMID-TAP'],
      purpose: 'CASE_MANAGEMENT',
    });
  });

  test('one with no centres at all is not one with all of them', async () => {
    const none = await identity.authenticate(bearer(await key.sign({ centres: '' })));
    const all = await identity.authenticate(bearer(await key.sign({})));
    expect([none.centres, all.centres]).toEqual([[], null]);
  });

  test('a clock that is half a minute behind or ahead does no harm', async () => {
    const late = await key.sign({ exp: nowSeconds() - 30 });
    const early = await key.sign({ nbf: nowSeconds() + 30 });
    for (const token of [late, early]) {
      expect(await identity.authenticate(bearer(token))).toMatchObject({ sub: 'staff-1' });
    }
  });

  test('anybody the same, where nothing is configured', async () => {
    const nothing = { issuers: [], localIssuer: null, databaseUrl: null };
    const open = await openIdentity(nothing);
    expect(await open.authenticate(bearer('an-agency-may-know-it'))).toEqual(publicIdentity);
    expect(describeIdentity(nothing)).toEqual([
      expect.stringContaining('No identity is configured'),
    ]);
  });
});

describe('a token is refused, and its bearer is not taken for the public,', () => {
  const cases: readonly (readonly [string, () => Promise<string>, string])[] = [
    ['when it has expired', () => key.sign({ exp: nowSeconds() - 61 }), 'it has expired'],
    ['before it is valid', () => key.sign({ nbf: nowSeconds() + 90 }), 'it is not valid yet'],
    [
      'of another issuer',
      () => key.sign({ iss: 'https://else.test' }),
      'its issuer is not trusted',
    ],
    ['without an issuer', () => key.sign({ iss: undefined }), 'its issuer is not trusted'],
    ['for another audience', () => key.sign({ aud: 'other' }), 'it is meant for another audience'],
    ['without an audience', () => key.sign({ aud: undefined }), 'it is meant for another audience'],
    ['that never expires', () => key.sign({ exp: undefined }), 'its claim "exp" is missing'],
    ['that names nobody', () => key.sign({ sub: undefined }), 'its claim "sub" is missing'],
    ['that names the public', () => key.sign({ sub: 'public' }), 'its claim "sub"'],
    ['that names a service', () => key.sign({ sub: 'service:unhcr' }), 'its claim "sub"'],
    ['with scopes that are no words', () => key.sign({ scope: [1] }), 'its claim "scope"'],
    ['with an agency that is none', () => key.sign({ agency: 'a b' }), 'its claim "agency"'],
    ['signed with another key', () => other.sign(), 'its signature does not hold'],
    ['that is garbage', () => Promise.resolve('garbage'), 'it is neither a JWT nor an API token'],
    ['with garbage inside', () => Promise.resolve('e30.e30.e30'), 'its issuer is not trusted'],
    ['that is too long', () => Promise.resolve('x'.repeat(9_000)), 'the header'],
  ];

  test.each(cases)('%s', async (_, makeToken, reason) => {
    const asking = identity.authenticate(bearer(await makeToken()));
    expect(await refusalOf(asking)).toContain(
      `UNAUTHENTICATED: Cannot accept the credential: ${reason}`,
    );
  });

  test('when it claims to need no signature', async () => {
    const [, claims] = (await key.sign()).split('.');
    for (const alg of ['none', 'None', 'NONE']) {
      const token = `${encode({ alg, kid: 'first' })}.${claims ?? ''}.`;
      expect(await refusalOf(identity.authenticate(bearer(token)))).toContain('signature');
    }
  });

  test('when it is signed with the public key as if that were a secret', async () => {
    const [, claims] = (await key.sign()).split('.');
    const head = `${encode({ alg: 'HS256', kid: 'first' })}.${claims ?? ''}`;
    const publicKey = await importJWK(key.jwk, 'ES256', { extractable: true });
    if (publicKey instanceof Uint8Array) throw new Error('It is no public key');
    for (const secret of [await exportSPKI(publicKey), JSON.stringify(key.jwk), key.jwk.x ?? '']) {
      const signature = createHmac('sha256', secret).update(head).digest('base64url');
      const asking = identity.authenticate(bearer(`${head}.${signature}`));
      expect(await refusalOf(asking)).toContain('its signature does not hold');
    }
  });

  test('when it brings the key to verify it with', async () => {
    const claims = { iss: issuer, aud: audience, sub: 'staff-1', exp: nowSeconds() + 60 };
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: 'first', jwk: other.jwk, jku: 'https://else.test' })
      .sign(other.privateKey);
    expect(await refusalOf(identity.authenticate(bearer(token)))).toContain('signature');
  });

  test('when a letter of what it claims was changed', async () => {
    const [head, claims = '', signature] = (await key.sign({ scope: 'a:report' })).split('.');
    const changed = Buffer.from(claims, 'base64url').toString().replace('a:report', 'b:report');
    const token = [head, Buffer.from(changed).toString('base64url'), signature].join('.');
    expect(await refusalOf(identity.authenticate(bearer(token)))).toContain('signature');
  });

  test.each(['Bearer', 'Bearer  ', '', 'Digest abc', 'Bearer a b', 'token', 'Basic dTpw'])(
    'and so is the header "%s"',
    async (authorization) => {
      const asking = identity.authenticate({ headers: { authorization } });
      expect(await refusalOf(asking)).toContain('UNAUTHENTICATED');
    },
  );

  test('with 401 and the challenge that a client expects', async () => {
    const error = await refusedBy(identity.authenticate(bearer('garbage')));
    const challenge = 'Bearer realm="concierto", error="invalid_token"';
    expect(error.extensions['http']).toEqual({
      status: 401,
      headers: new HeaderMap([['www-authenticate', challenge]]),
    });
  });
});

describe('the purpose', () => {
  const state = async (purpose: string, claims: object) =>
    identity.authenticate({
      headers: { ...bearer(await key.sign({ ...claims })).headers, 'x-purpose': purpose },
    });

  test('is one of those that are listed, where her token names none', async () => {
    expect(await state('AUDIT', {})).toMatchObject({ purpose: 'AUDIT' });
    expect(await refusalOf(state('CURIOSITY', {}))).toBe(
      'BAD_REQUEST: Cannot take x-purpose "CURIOSITY": state one of CASE_MANAGEMENT, SUPERVISION, REPORTING, DATA_QUALITY, AUDIT, DATA_SUBJECT_REQUEST',
    );
  });

  test('is one of those that her token names, and the refusal says which', async () => {
    const claims = { purposes: ['REPORTING', 'CURIOSITY'] };
    expect(await state('REPORTING', claims)).toMatchObject({ purpose: 'REPORTING' });
    const reason = 'state one of REPORTING';
    expect(await refusalOf(state('AUDIT', claims))).toBe(
      `BAD_REQUEST: Cannot take x-purpose "AUDIT": ${reason}`,
    );
    expect(await refusalOf(state('CURIOSITY', claims))).toContain(reason);
    expect(await refusalOf(state('AUDIT', { purposes: '' }))).toContain('leave the header out');
  });

  test.each(['', 'audit', 'AUDIT, REPORTING', '__proto__', '\u0007<script>'])(
    '"%s" is none',
    async (purpose) => {
      const refusal = await refusalOf(state(purpose, {}));
      expect(refusal).toContain('BAD_REQUEST');
      expect(refusal).not.toContain('<');
    },
  );
});
