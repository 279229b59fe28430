import { afterAll, beforeAll, expect, test } from '@jest/globals';

import type { SubgraphConfig } from '../../subgraphs/_kit/subgraph-config.ts';
import { serveSubgraph } from '../../subgraphs/_kit/serve-subgraph.ts';
import { readSubgraphConfig } from '../../subgraphs/_kit/subgraph-config.ts';
import { unhcr } from '../../subgraphs/unhcr/subgraph.ts';
import type { ClonedDatabase } from '../support/database.ts';
import { cloneDatabase } from '../support/database.ts';
import { signedHeaders, testSigningKeys } from '../support/signed-headers.ts';
import { testAsOf } from '../support/test-clock.ts';

const questions = ['{ __typename }', '{ _service { sdl } }', '{ unhcr { __typename } }'];

let clone: ClonedDatabase;
let signed: Awaited<ReturnType<typeof serveSubgraph>>;
let keyless: Awaited<ReturnType<typeof serveSubgraph>>;

beforeAll(async () => {
  clone = await cloneDatabase('unhcr');
  const config: SubgraphConfig = {
    host: '127.0.0.1',
    port: 0,
    portVariable: 'PORT',
    databaseUrl: clone.url,
    signingKeys: testSigningKeys('unhcr'),
    asOf: testAsOf,
  };
  signed = await serveSubgraph(unhcr, config);
  keyless = await serveSubgraph(unhcr, { ...config, signingKeys: [] });
});

afterAll(async () => {
  await signed.stop();
  await keyless.stop();
  await clone.drop();
});

async function post(url: string, body: string, headers: Record<string, string>, search = '') {
  const response = await fetch(`${url}/graphql${search}`, { method: 'POST', headers, body });
  const answer = (await response.json()) as Answer; // GraphQL over HTTP
  return { status: response.status, data: answer.data, error: answer.errors?.[0] };
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: object }[];
}

test.each(questions)(
  '%s is answered to the gateway once, and refused when it is repeated',
  async (query) => {
    const body = JSON.stringify({ query });
    const headers = signedHeaders('unhcr', body);
    const first = await post(signed.url, body, headers);
    expect([first.status, first.error]).toEqual([200, undefined]);
    expect(await post(signed.url, body, headers)).toMatchObject({
      status: 401,
      error: { extensions: { code: 'SIGNATURE_REFUSED' } },
    });
  },
);

test.each(questions)(
  '%s is refused to everybody else, a body that is no JSON too',
  async (query) => {
    const body = JSON.stringify({ query });
    const json = { 'content-type': 'application/json' };
    const unsigned = { status: 401, error: { extensions: { code: 'UNSIGNED_REQUEST' } } };
    const refused = { status: 401, error: { extensions: { code: 'SIGNATURE_REFUSED' } } };
    expect(await post(signed.url, body, json)).toMatchObject(unsigned);
    expect(await post(signed.url, '{', json)).toMatchObject(unsigned);
    const foreign = signedHeaders('iom', body);
    expect(await post(signed.url, body, foreign)).toMatchObject(refused);
    expect(await post(signed.url, `${body} `, signedHeaders('unhcr', body))).toMatchObject(refused);
    expect(await post(signed.url, body, signedHeaders('unhcr', body), '?x')).toMatchObject(refused);
    expect(await post(signed.url, '{', signedHeaders('unhcr', '['))).toMatchObject(refused);
  },
);

test('a question in an address cannot be signed, and is not answered', async () => {
  const response = await fetch(`${signed.url}/graphql?query={__typename}`);
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
});

test('a subgraph without a key says which variable to set, and tells only of its health', async () => {
  const body = JSON.stringify({ query: '{ __typename }' });
  const { status, error } = await post(keyless.url, body, signedHeaders('unhcr', body));
  expect(status).toBe(401);
  expect(error?.message).toContain('set UNHCR_SIGNING_KEYS');
  expect(error?.extensions).toEqual({ code: 'UNSIGNED_REQUEST' });
  const health = await Promise.all(['/livez', '/readyz'].map((path) => fetch(keyless.url + path)));
  expect(health.map((response) => response.status)).toEqual([200, 200]);
});

test('a malformed key ends the start with the rest of what is wrong', () => {
  const environment = { UNHCR_SIGNING_KEYS: 'secret', AS_OF: 'tomorrow' };
  const read = () => readSubgraphConfig(unhcr, environment);
  expect(read).toThrow(/UNHCR_DATABASE_URL.*\n.*UNHCR_SIGNING_KEYS: a key is malformed.*\nAS_OF/);
});
