import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';

import { afterAll, beforeAll, expect, test } from '@jest/globals';

import { crossOrigin } from '../../../gateway/http/cross-origin.ts';
import { securityHeaders } from '../../../gateway/http/security-headers.ts';
import { readEntrance, usualEntrance } from '../../../gateway/limits/settings/entrance-config.ts';
import { jsonResponse } from '../../../subgraphs/_kit/wire/json-response.ts';
import type { Route } from '../../../subgraphs/_kit/wire/route.ts';
import { serveHttp } from '../../../subgraphs/_kit/wire/serve-http.ts';

const echo: Route = {
  methods: ['GET', 'POST'],
  respond: ({ rawBody }) => jsonResponse(200, { bytes: rawBody.length }),
};
const broken: Route = {
  methods: ['GET'],
  respond: () => {
    throw new TypeError('Nobody foresaw this');
  },
};

const serve = (origins: readonly string[]) => {
  const forOrigins = crossOrigin('/graphql', origins);
  return serveHttp({
    host: '127.0.0.1',
    port: 0,
    portVariable: 'PORT',
    maxBodyBytes: 10_000,
    routes: new Map([
      ['/graphql', echo],
      ['/other', echo],
      ['/broken', broken],
    ]),
    headers: securityHeaders,
    arrivalMilliseconds: 600,
    finish: (response, message) => Promise.resolve(forOrigins(response, message)),
  });
};

const servers: Awaited<ReturnType<typeof serve>>[] = [];
let [closed, open, listed] = ['', '', ''];

beforeAll(async () => {
  for (const origins of [[], ['*'], ['https://board.example', 'https://b.example']]) {
    servers.push(await serve(origins));
  }
  [closed = '', open = '', listed = ''] = servers.map(({ url }) => url);
});

afterAll(() => Promise.all(servers.map(({ stop }) => stop())));

const from = (origin: string, more: Record<string, string> = {}) => ({
  headers: { origin, ...more },
});
const corsOf = ({ headers }: Response) =>
  Object.fromEntries([...headers].filter(([name]) => /^access-control|^vary/.test(name)));

test.each(['/graphql', '/nowhere', '/broken'])('every answer is guarded: %s', async (path) => {
  const log = console.error;
  console.error = () => undefined;
  const { headers } = await fetch(closed + path).finally(() => (console.error = log));
  for (const [name, value] of Object.entries(securityHeaders))
    expect(headers.get(name)).toBe(value);
});

test('unless origins are listed no page of elsewhere reads an answer', async () => {
  const asked = from('https://board.example', { 'access-control-request-method': 'POST' });
  const preflight = await fetch(`${closed}/graphql`, { method: 'OPTIONS', ...asked });
  expect([preflight.status, corsOf(preflight)]).toEqual([204, {}]);
  expect(corsOf(await fetch(`${closed}/graphql`, asked))).toEqual({});
});

test('a listed origin is allowed by its name, others are not, and caches tell them apart', async () => {
  const allowed = corsOf(await fetch(`${listed}/graphql?a=1`, from('https://board.example')));
  expect(allowed).toEqual({
    'access-control-allow-origin': 'https://board.example',
    'access-control-expose-headers': 'retry-after',
    vary: 'origin',
  });
  for (const origin of ['https://evil.example', 'null', 'https://board.example.evil.example']) {
    expect(corsOf(await fetch(`${listed}/graphql`, from(origin)))).toEqual({ vary: 'origin' });
  }
  expect(corsOf(await fetch(`${listed}/other`, from('https://board.example')))).toEqual({});
});

test('a preflight is told what may be sent, and credentials never are asked for', async () => {
  const asked = { 'access-control-request-method': 'POST' };
  for (const url of [open, listed]) {
    const preflight = await fetch(`${url}/graphql`, {
      method: 'OPTIONS',
      ...from('https://b.example', asked),
    });
    expect([preflight.status, corsOf(preflight)]).toMatchObject([
      204,
      {
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': expect.stringContaining('authorization'),
        'access-control-max-age': '600',
        'access-control-allow-origin': url === open ? '*' : 'https://b.example',
      },
    ]);
    expect(preflight.headers.has('access-control-allow-credentials')).toBe(false);
  }
});

/** Sends what a client would, and waits for all that comes back. */
async function send(...pieces: readonly string[]): Promise<string> {
  const socket = connect(Number(new URL(closed).port), '127.0.0.1').setEncoding('latin1');
  let answer = '';
  socket.on('data', (text: string) => (answer += text)).on('error', () => undefined);
  for (const piece of pieces) socket.write(piece);
  await once(socket, 'close');
  return answer;
}

test.each([
  ['whose head never ends', 'POST /graphql HTTP/1.1\r\nhost: x\r\nx-slow: '],
  ['whose body never comes', 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n{'],
  ['that says nothing', ''],
])('a request %s is cut', async (_title, piece) => {
  const answer = await send(piece);
  if (piece === '') return;
  expect(answer).toMatch(/^HTTP\/1.1 408 Request Timeout\r\n/);
  expect(answer).toContain('"code":"REQUEST_TIMEOUT"');
});

test('a body that drips is cut however steadily', async () => {
  const outgoing = request(`${closed}/graphql`, { method: 'POST' });
  const drip = setInterval(() => outgoing.write(' '), 50);
  outgoing.write('{');
  const status = await new Promise<number | undefined>((resolve) => {
    outgoing.on('response', ({ statusCode }) => {
      resolve(statusCode);
    });
    outgoing.on('error', () => {
      resolve(0);
    });
  });
  clearInterval(drip);
  outgoing.destroy();
  expect([0, 408]).toContain(status);
});

test('what is no HTTP, or has a head without end, is refused in words', async () => {
  const garbage = await send('\u0016\u0003\u0001 this is no HTTP\r\n\r\n');
  expect(garbage).toMatch(/^HTTP\/1.1 400 Bad Request\r\n[^]*"code":"BAD_REQUEST"/);
  const long = await send(`GET /graphql HTTP/1.1\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`);
  expect(long).toMatch(/^HTTP\/1.1 431 [^]*"code":"HEADERS_TOO_LARGE"/);
  const smuggled = await send(
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
  );
  expect(smuggled).toMatch(/^HTTP\/1.1 400 /);
});

const entrance = (environment: Record<string, string>) => readEntrance((name) => environment[name]);

test('who may come in is read from the environment', () => {
  expect(entrance({})).toEqual(usualEntrance);
  expect(
    entrance({
      CORS_ORIGINS: 'https://board.example, http://localhost:3000,',
      RATE_LIMIT_REDIS_URL: 'rediss://:secret@host:6379',
      PERSISTED_ONLY: '1',
    }),
  ).toEqual({
    corsOrigins: ['https://board.example', 'http://localhost:3000'],
    rateLimitRedisUrl: 'rediss://:secret@host:6379',
    persistedOnly: true,
  });
  const wrong = {
    CORS_ORIGINS: 'https://board.example/,board.example',
    RATE_LIMIT_REDIS_URL: 'http://:secret@host',
    PERSISTED_ONLY: 'yes',
  };
  expect(() => entrance(wrong)).toThrow(
    [
      'Cannot use "https://board.example/" in CORS_ORIGINS, give origins such as https://board.example, or *',
      'Cannot use "board.example" in CORS_ORIGINS, give origins such as https://board.example, or *',
      'Cannot use RATE_LIMIT_REDIS_URL, give an address such as redis://host:6379',
      'Cannot use PERSISTED_ONLY "yes", give 1 or 0',
    ].join('\n'),
  );
});
