import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { beforeAll, expect, test } from '@jest/globals';

import { readIdentityConfig } from '../../../gateway/access/identity/identity-config.ts';
import { createTestKey } from '../../support/issuer.ts';

const folder = mkdtempSync(join(tmpdir(), 'identity-config-'));
const jwks = join(folder, 'jwks.json');
const supergraph = join(folder, 'supergraph.graphql');
const read = (environment: Readonly<Record<string, string>>) =>
  readIdentityConfig(environment, supergraph);
const wrongs = (environment: Readonly<Record<string, string>>): readonly string[] => {
  try {
    read(environment);
  } catch (error) {
    return String(error).replace('StartupError: ', '').split('\n');
  }
  return [];
};

beforeAll(async () => {
  writeFileSync(jwks, JSON.stringify({ keys: [(await createTestKey('first')).jwk] }));
});

test('nothing set configures nothing', () => {
  const nothing = { issuers: [], localIssuer: null, databaseUrl: null };
  expect(read({})).toEqual(nothing);
  expect(read({ IDENTITY_ISSUER: '', LOCAL_ISSUER: '', GATEWAY_DATABASE_URL: '' })).toEqual(
    nothing,
  );
});

test('one issuer comes from three variables, several from a file, whose keys lie beside it', () => {
  const file = join(folder, 'issuers.json');
  const other = { issuer: 'https://b.test', audience: 'concierto', jwks: 'https://b.test/keys' };
  const beside = { issuer: 'https://c.test', audience: 'concierto', jwks: 'jwks.json' };
  writeFileSync(file, JSON.stringify([other, beside]));
  const first = { issuer: 'https://a.test', audience: 'concierto', jwks };
  const { issuers } = read({
    IDENTITY_ISSUER: first.issuer,
    IDENTITY_AUDIENCE: first.audience,
    IDENTITY_JWKS: jwks,
    IDENTITY_ISSUERS: file,
  });
  expect(issuers).toEqual([first, other, { ...beside, jwks }]);
});

test('the local issuer keeps its key in a folder, and its personas are beside the supergraph', () => {
  expect(read({ LOCAL_ISSUER: '/tmp/local' }).localIssuer).toEqual({
    folder: '/tmp/local',
    personasFile: join(folder, 'personas.csv'),
  });
});

test('the local issuer does not run in production', () => {
  expect(wrongs({ LOCAL_ISSUER: '/tmp/local', NODE_ENV: 'production' })).toEqual([
    'Cannot run the local issuer with NODE_ENV=production: it gives tokens to anybody, set LOCAL_ISSUER to nothing',
  ]);
});

test('everything missing or wrong is reported at once', () => {
  const file = join(folder, 'wrong.json');
  const empty = join(folder, 'empty.json');
  writeFileSync(empty, '{"keys":[{"kty":"oct","k":"c2VjcmV0"}]}');
  const usual = { issuer: 'https://b.test', audience: 'concierto', jwks };
  writeFileSync(
    file,
    JSON.stringify([
      { ...usual, secret: 'x' },
      { ...usual, jwks: 'http://b.test/keys' },
      { ...usual, jwks: 'empty.json' },
      { ...usual, audience: '' },
    ]),
  );
  const lines = wrongs({
    IDENTITY_ISSUER: 'https://a.test',
    IDENTITY_ISSUERS: file,
    LOCAL_ISSUER: '/tmp/local',
    NODE_ENV: 'production',
    GATEWAY_DATABASE_URL: 'mysql://root:hunter2@db/gateway',
  });
  expect(lines).toEqual([
    'Cannot trust an issuer without IDENTITY_AUDIENCE and IDENTITY_JWKS, set that too',
    expect.stringContaining('entry 1: give texts for issuer, audience, jwks and nothing else'),
    expect.stringContaining('"http://b.test/keys": give an https address'),
    expect.stringContaining('"empty.json": it holds no public key'),
    expect.stringContaining('entry 4: give texts'),
    expect.stringContaining('NODE_ENV=production'),
    expect.stringContaining('Cannot use GATEWAY_DATABASE_URL'),
  ]);
  expect(lines.join()).not.toContain('hunter2');
});

test.each([
  ['IDENTITY_ISSUERS', '/nowhere/issuers.json', 'Cannot read IDENTITY_ISSUERS'],
  ['IDENTITY_JWKS', '/nowhere/jwks.json', 'Cannot use IDENTITY_JWKS "/nowhere/jwks.json"'],
  ['IDENTITY_JWKS', 'ftp://a.test/jwks.json', 'give an https address'],
])('%s "%s" is refused', (variable, value, reason) => {
  const single = { IDENTITY_ISSUER: 'https://a.test', IDENTITY_AUDIENCE: 'a', IDENTITY_JWKS: jwks };
  expect(wrongs({ ...single, [variable]: value }).join()).toContain(reason);
});

test('an issuer is trusted once', () => {
  const file = join(folder, 'twice.json');
  const entry = { issuer: 'https://a.test', audience: 'concierto', jwks };
  writeFileSync(file, JSON.stringify([entry, { ...entry, audience: 'other' }]));
  expect(wrongs({ IDENTITY_ISSUERS: file })).toEqual([
    'Cannot trust the issuer "https://a.test" twice, leave one out',
  ]);
});
