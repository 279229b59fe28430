import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';

import { describeIdentity } from '../../../gateway/access/identity/describe-identity.ts';
import { openIdentity } from '../../../gateway/access/identity/open-identity.ts';
import type { IdentityCheck } from '../../../gateway/access/identity/open-identity.ts';
import { readPersonas } from '../../../gateway/access/issuer/read-personas.ts';
import { projectRoot } from '../../../gateway/project-root.ts';
import { listedPurposes } from '../../../subgraphs/_kit/wire/listed-purposes.ts';
import { serveHttp } from '../../../subgraphs/_kit/wire/serve-http.ts';

const personasFile = join(projectRoot, 'schema/personas.csv');
const folder = join(mkdtempSync(join(tmpdir(), 'issuer-')), 'local-issuer');
const configAt = (where: string) => ({
  issuers: [],
  localIssuer: { folder: where, personasFile },
  databaseUrl: null,
});
const open = (where = folder) => openIdentity(configAt(where));

let identity: IdentityCheck;
let server: Awaited<ReturnType<typeof serveHttp>>;

beforeAll(async () => {
  identity = await open();
  server = await serveHttp({
    host: '127.0.0.1',
    port: 0,
    portVariable: 'PORT',
    maxBodyBytes: 1_000,
    routes: identity.routes,
  });
});

afterAll(() => server.stop());

const post = (body: string, contentType = 'application/json') =>
  fetch(`${server.url}/local-issuer/token`, {
    method: 'POST',
    headers: { 'content-type': contentType },
    body,
  });
const tokenOf = async (persona: string): Promise<string> => {
  const answer: unknown = await (await post(JSON.stringify({ persona }))).json();
  const { token }: { readonly token?: unknown } = { ...(answer ?? {}) };
  return typeof token === 'string' ? token : '';
};
const authenticate = (token: string, by = identity) =>
  by.authenticate({ headers: { authorization: `Bearer ${token}` } });

const publicKeyOf = async ({ routes }: IdentityCheck): Promise<unknown> => {
  const { signal } = new AbortController();
  const [path, search, rawBody] = ['/local-issuer/jwks.json', '', Buffer.alloc(0)];
  const request = { method: 'GET', path, search, headers: {}, rawBody, remoteAddress: '', signal };
  return (await routes.get(path)?.respond(request))?.body;
};

describe('the local issuer', () => {
  test('lists its personas in words, with what each may do', async () => {
    const response = await fetch(`${server.url}/local-issuer/personas`);
    const listed: unknown = expect.arrayContaining([
      {
        id: 'un-women-case-worker',
        label: 'UN Women, case worker',
        scopes: ['un-women:cases', 'un-women:sensitive'],
        purposes: ['CASE_MANAGEMENT', 'DATA_SUBJECT_REQUEST'],
      },
    ]);
    expect(await response.json()).toEqual({ personas: listed });
  });

  test('gives a token of a persona that holds for an hour', async () => {
    const token = await tokenOf('committee-government');
    expect(await authenticate(token)).toEqual({
      sub: 'persona:committee-government',
      agency: null,
      member: 'MX-COMAR',
      scopes: ['committee:read', 'governance:approve'],
      centres: null,
      purpose: null,
    });
    const { iat = 0, exp = 0 } = decodeJwt(token);
    expect(exp - iat).toBe(3_600);
  });

  test('says whom it knows when it is asked for somebody else', async () => {
    const response = await post('{"persona":"__proto__"}');
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('unhcr-case-worker');
    expect((await post('{')).status).toBe(400);
  });

  test.each([
    'application/x-www-form-urlencoded',
    'text/plain',
    'multipart/form-data; boundary=x',
    '',
  ])('gives nothing to what a page of another site can post: "%s"', async (contentType) => {
    const response = await post('{"persona":"analyst"}', contentType);
    expect(response.status).toBe(415);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('gives nothing to GET', async () => {
    expect((await fetch(`${server.url}/local-issuer/token?persona=analyst`)).status).toBe(405);
  });

  test('publishes the half of its key that verifies, and keeps the other to itself', async () => {
    const text = await (await fetch(`${server.url}/local-issuer/jwks.json`)).text();
    const [, secret = ''] =
      /"d":"([^"]+)"/.exec(readFileSync(join(folder, 'key.json'), 'utf8')) ?? [];
    expect(text).toContain('"kty":"EC"');
    expect(text).not.toContain('"d"');
    expect(secret).toHaveLength(43);
    expect(text).not.toContain(secret);
    expect(statSync(join(folder, 'key.json')).mode & 0o777).toBe(0o600);
  });

  test('has the same key in every process and after every start', async () => {
    const token = await tokenOf('analyst');
    expect(await authenticate(token, await open())).toMatchObject({ sub: 'persona:analyst' });
    const fresh = join(folder, 'another');
    const workers = await Promise.all([open(fresh), open(fresh), open(fresh)]);
    expect(new Set(await Promise.all(workers.map(publicKeyOf))).size).toBe(1);
    for (const worker of workers) {
      await expect(authenticate(token, worker)).rejects.toThrow('its signature does not hold');
    }
  });

  test('says at the start that this is a local setup', () => {
    expect(describeIdentity(configAt(folder))).toEqual([expect.stringContaining('local setup')]);
  });

  test('does not start with a key that is none, or without personas', async () => {
    const broken = mkdtempSync(join(tmpdir(), 'issuer-'));
    writeFileSync(join(broken, 'key.json'), '{}');
    await expect(open(broken)).rejects.toThrow('Cannot keep the key of the local issuer');
    const localIssuer = { folder, personasFile: join(folder, 'none.csv') };
    const asking = openIdentity({ issuers: [], localIssuer, databaseUrl: null });
    await expect(asking).rejects.toThrow('Cannot read the personas in');
  });
});

describe('the personas', () => {
  const personas = readPersonas(personasFile);
  const agencies = ['UNHCR', 'IOM', 'ILO', 'UN_WOMEN', 'PAHO', 'UNICEF', 'UNOPS'];

  test('are each somebody else, and state only purposes that are listed', () => {
    const ids = personas.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(personas.map(({ label }) => label)).size).toBe(ids.length);
    const odd = personas
      .flatMap(({ purposes }) => purposes)
      .filter((one) => !listedPurposes.includes(one));
    expect(odd).toEqual([]);
  });

  test('of each agency are a case worker, an officer and a dashboard, of no other agency', () => {
    for (const agency of agencies) {
      const name = agency.toLowerCase().replaceAll('_', '-');
      const own = personas.filter(({ id }) => id.startsWith(`${name}-`));
      expect(own.map(({ id }) => id)).toEqual(
        ['case-worker', 'officer', 'dashboard'].map((role) => `${name}-${role}`),
      );
      const scopes = own.flatMap((persona) => persona.scopes);
      expect(
        scopes.filter(
          (scope) =>
            !/^(monitoring:|committee:read|governance:peer-verify)/.test(scope) &&
            !scope.startsWith(`${name}:`),
        ),
      ).toEqual([]);
      expect(own.map((persona) => persona.agency)).toEqual([agency, agency, agency]);
    }
  });

  test('who see protected cells see the joint view; case workers, auditors and the Government neither', () => {
    const holding = (scope: string) =>
      personas.filter(({ scopes }) => scopes.includes(scope)).map(({ id }) => id);
    const seeing = holding('monitoring:cube');
    expect(seeing).toEqual(holding('monitoring:joint'));
    const others = personas.map(({ id }) => id).filter((id) => !seeing.includes(id));
    expect(others.filter((id) => !id.endsWith('-case-worker'))).toEqual([
      'committee-government',
      'auditor',
    ]);
  });

  test('who verify or publish do not approve, and who withdraw do nothing else with reports', () => {
    const deciding = personas.map(({ id, scopes }) => [
      id,
      scopes.filter((scope) => /^governance:(verify|approve|publish|withdraw)$/.test(scope)),
    ]);
    expect(deciding.filter(([, scopes]) => scopes?.length !== 0)).toEqual([
      ['governance-officer', ['governance:verify', 'governance:publish']],
      ['data-protection-officer', ['governance:withdraw']],
      ['committee-government', ['governance:approve']],
      ['committee-unhcr', ['governance:approve']],
      ['committee-un-women', ['governance:approve']],
    ]);
  });

  test('of a centre work on its records alone', async () => {
    const token = await tokenOf('unhcr-case-worker');
    expect(await authenticate(token)).toMatchObject({ centres: ['CMID-TAP'] });
  });
});
