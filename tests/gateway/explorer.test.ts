import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from '@jest/globals';

import { explorerRoutes } from '../../gateway/explorer/explorer-routes.ts';
import { serveHttp } from '../../subgraphs/_kit/wire/serve-http.ts';

const folder = mkdtempSync(join(tmpdir(), 'explorer-'));
const page = join(folder, 'page');
const supergraph = join(folder, 'supergraph.graphql');
const serve = (builtPage: string) =>
  serveHttp({
    host: '127.0.0.1',
    port: 0,
    portVariable: 'PORT',
    maxBodyBytes: 1_000,
    routes: explorerRoutes(builtPage, supergraph),
  });

let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>Concierto</title>');
  writeFileSync(join(page, 'assets', 'index-1a2b.js'), 'plain');
  writeFileSync(join(page, 'assets', 'index-1a2b.js.br'), 'as brotli');
  writeFileSync(join(page, 'assets', 'index-1a2b.js.gz'), 'as gzip');
  server = await serve(page);
});

afterAll(() => server.stop());

test.each(['/graphiql', '/graphiql/'])('%s is the page, asked for anew each time', async (path) => {
  const response = await fetch(server.url + path);
  expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-cache']);
  expect(await response.text()).toContain('<title>Concierto</title>');
});

test('the page may load from here alone, evaluate nothing, and be framed by nobody', async () => {
  const { headers } = await fetch(`${server.url}/graphiql`);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'; script-src 'self'; worker-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['identity', null],
])('an asset is kept for good and comes for "%s" as %s', async (accepted, encoding) => {
  const { headers } = await fetch(`${server.url}/graphiql/assets/index-1a2b.js`, {
    method: 'HEAD',
    headers: { 'accept-encoding': accepted },
  });
  expect([headers.get('content-encoding'), headers.get('vary')]).toEqual([
    encoding,
    'accept-encoding',
  ]);
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
});

test('no path leads out of the page', async () => {
  for (const path of ['/graphiql/%2e%2e/supergraph.graphql', '/graphiql/..%2fsupergraph.graphql']) {
    expect((await fetch(server.url + path)).status).toBe(404);
  }
});

test('the questions beside the supergraph come in order, titled by their first line', async () => {
  const ask = async () => (await fetch(`${server.url}/graphiql/questions.json`)).json();
  expect(await ask()).toEqual({ questions: [] });
  mkdirSync(join(folder, 'questions'));
  writeFileSync(join(folder, 'questions', '02-b.graphql'), 'query B { b }\n# not a title');
  writeFileSync(join(folder, 'questions', '01-a.graphql'), '# Who is it?\nquery A { a }\n');
  writeFileSync(join(folder, 'questions', 'README.md'), '# Not a question');
  expect(await ask()).toEqual({
    questions: [
      { name: '01-a', title: 'Who is it?', query: '# Who is it?\nquery A { a }\n' },
      { name: '02-b', title: '02-b', query: 'query B { b }\n# not a title' },
    ],
  });
});

test('an explorer that is not built says how to build it', async () => {
  const bare = await serve(join(folder, 'nothing'));
  const response = await fetch(`${bare.url}/graphiql`);
  expect([response.status, await response.text()]).toEqual([
    503,
    expect.stringContaining('run \\"node scripts/build.js\\" and start the gateway again'),
  ]);
  await bare.stop();
});
