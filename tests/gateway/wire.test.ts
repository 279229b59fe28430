import { request } from 'node:http';

import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

import { graphqlRoute } from '../../subgraphs/_kit/wire/graphql-route.ts';
import { jsonResponse } from '../../subgraphs/_kit/wire/json-response.ts';
import type { Route } from '../../subgraphs/_kit/wire/route.ts';
import { serveHttp } from '../../subgraphs/_kit/wire/serve-http.ts';

const apollo = new ApolloServer<{ readonly bytes: number }>({
  typeDefs: 'type Query { bytes: Int! echo(text: String!): String! }',
  resolvers: {
    Query: {
      bytes: (_parent, _args, { bytes }: { bytes: number }) => bytes,
      echo: (_parent, { text }: { text: string }) => text,
    },
  },
});

const slow: Route = {
  methods: ['GET'],
  respond: async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    return jsonResponse(200, { slow: true });
  },
};

const routes = new Map([
  ['/graphql', graphqlRoute(apollo, ({ rawBody }) => ({ bytes: rawBody.length }))],
  ['/slow', slow],
]);

const options = { host: '127.0.0.1', port: 0, portVariable: 'PORT', maxBodyBytes: 2_000, routes };

let server: Awaited<ReturnType<typeof serveHttp>>;

beforeAll(async () => {
  await apollo.start();
  server = await serveHttp(options);
});

afterAll(async () => {
  await server.stop();
  await apollo.stop();
});

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

test('the context of a request is made from the bytes as they came', async () => {
  const body = '{ "query":   "{ bytes }" }';
  expect(await (await post(body)).json()).toEqual({ data: { bytes: body.length } });
});

test('a body that comes in pieces is read whole, letters cut in two included', async () => {
  const bytes = Buffer.from(JSON.stringify({ query: '{ echo(text: "Tapachula, niñez") }' }));
  const cut = bytes.indexOf(Buffer.from('ñ')) + 1;
  const answer = await new Promise<string>((resolve, reject) => {
    const outgoing = request(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
    });
    outgoing.on('error', reject).on('response', (response) => {
      response.setEncoding('utf8').on('data', resolve);
    });
    outgoing.write(bytes.subarray(0, cut));
    setTimeout(() => outgoing.end(bytes.subarray(cut)), 20);
  });
  expect(JSON.parse(answer)).toEqual({ data: { echo: 'Tapachula, niñez' } });
});

test('a body above the limit is refused, announced or not, and the connection serves on', async () => {
  const body = JSON.stringify({ query: `{ echo(text: "${'x'.repeat(500_000)}") }` });
  const announced = await post(body);
  expect(announced.status).toBe(413);
  expect(await announced.json()).toMatchObject({
    errors: [{ extensions: { code: 'REQUEST_TOO_LARGE' } }],
  });
  const chunked = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: new Blob([body]).stream(),
    duplex: 'half',
  });
  expect(chunked.status).toBe(413);
  expect((await post('{"query":"{ bytes }"}')).status).toBe(200);
});

test('what is not JSON is refused with 400', async () => {
  expect((await post('{"query":')).status).toBe(400);
  expect((await post('query { bytes }', { 'content-type': 'application/xml' })).status).toBe(400);
  expect((await post('')).status).toBe(400);
});

test('a simple form post, as another site could send it, is refused', async () => {
  const response = await post('{"query":"{ bytes }"}', { 'content-type': 'text/plain' });
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('Cross-Site Request Forgery');
});

test('a question may come by GET', async () => {
  const url = `${server.url}/graphql?query=${encodeURIComponent('{ bytes }')}`;
  const response = await fetch(url, { headers: { 'apollo-require-preflight': '1' } });
  expect(await response.json()).toEqual({ data: { bytes: 0 } });
});

test('HEAD, OPTIONS, other methods and unknown paths are answered sanely', async () => {
  const ask = (method: string, path: string) => fetch(server.url + path, { method });
  const head = await ask('HEAD', '/slow');
  expect([head.status, await head.text()]).toEqual([200, '']);
  const optionsAnswer = await ask('OPTIONS', '/graphql');
  expect([optionsAnswer.status, optionsAnswer.headers.get('allow')]).toEqual([
    204,
    'GET, POST, HEAD, OPTIONS',
  ]);
  const deleted = await ask('DELETE', '/slow');
  expect([deleted.status, deleted.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  const unknown = await ask('GET', '/nowhere');
  expect([unknown.status, await unknown.json()]).toMatchObject([
    404,
    { errors: [{ message: 'Cannot find "/nowhere", try one of /graphql, /slow' }] },
  ]);
});

test('a server that stops answers the request under way and takes no more', async () => {
  const stopping = await serveHttp(options);
  const underWay = fetch(`${stopping.url}/slow`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const stopped = stopping.stop();
  const answer = await underWay;
  expect([await answer.json(), answer.headers.get('connection')]).toEqual([
    { slow: true },
    'close',
  ]);
  await stopped;
  await expect(fetch(`${stopping.url}/slow`)).rejects.toThrow();
});

test('a taken port is named with the variable that changes it', async () => {
  const port = Number(new URL(server.url).port);
  await expect(serveHttp({ ...options, port, portVariable: 'UNHCR_PORT' })).rejects.toThrow(
    `Cannot listen on 127.0.0.1:${port}: port ${port} is taken, choose another with UNHCR_PORT`,
  );
});
