import { request } from 'node:http';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import { buildSubgraphSchema } from '@apollo/subgraph';
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';

import { usualGatewaySettings } from '../../../gateway/gateway-settings.ts';
import { usualLimits } from '../../../gateway/limits/settings/limit-settings.ts';
import { startGateway } from '../../support/start-gateway.ts';
import { startTinyAgency } from '../../support/tiny-agency.ts';
import { tinySdl, writeTinySupergraph } from '../../support/tiny-supergraph.ts';

jest.setTimeout(120_000);

const sdl = `
  type Query {
    centre(code: ID): Centre
    centres(first: Int = 50, after: String): CentreConnection
    survivors(kind: ViolenceKind): [Centre!]
  }
  type Mutation { closeCentre(code: ID!): Centre }
  enum ViolenceKind { TRAFFICKING }
  type CentreConnection { edges: [CentreEdge!]! totalCount: Int! }
  type CentreEdge { node: Centre! }
  type Centre { code: ID! name: String beds: Int neighbours(first: Int = 10): CentreConnection parent: Centre }`;

const centre: Record<string, unknown> = { code: 'TAP', name: 'Tapachula', beds: 12 };
centre['parent'] = centre;
const page = { edges: [{ node: centre }], totalCount: 1 };
centre['neighbours'] = page;

let closed = 0;
let gateway: Awaited<ReturnType<typeof startGateway>>;
let secretive: Awaited<ReturnType<typeof startGateway>>;
const stops: (() => Promise<unknown>)[] = [];
let log: jest.SpiedFunction<typeof console.error>;

beforeAll(async () => {
  const schema = buildSubgraphSchema({
    typeDefs: tinySdl(sdl),
    resolvers: {
      Query: { centre: () => centre, centres: () => page, survivors: () => [centre] },
      Mutation: { closeCentre: () => ((closed += 1), centre) },
    },
  });
  const agency = await startTinyAgency(schema);
  const file = writeTinySupergraph({ centres: sdl });
  // One client does in this file what many would: she never spends all.
  const rate = { ...usualLimits.rate, publicPoints: 1e9 };
  const limits = { ...usualLimits, rate };
  const settings = { ...usualGatewaySettings, limits };
  gateway = await startGateway(file, { centres: agency.url }, settings);
  const issuer = {
    issuer: 'https://id.example',
    audience: 'graph',
    jwks: 'https://id.example/keys',
  };
  secretive = await startGateway(file, { centres: agency.url }, settings, { issuers: [issuer] });
  stops.push(gateway.stop, secretive.stop, agency.stop);
});

afterAll(async () => {
  for (const stop of stops) await stop();
});

beforeEach(() => {
  log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

/** Nothing that a client sends is an error that nobody foresaw. */
afterEach(() => {
  expect(log.mock.calls).toEqual([]);
  log.mockRestore();
});

const repeat = (count: number, part: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join(' ');

interface Refusal {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string };
  }[];
}

const codeOf = (answer: unknown) => (answer as Refusal).errors?.[0]?.extensions.code;

/** Each with the code by which it is refused; many of them, no two alike, as a flood would be. */
const floods: Record<string, readonly [string, (at: number) => string]> = {
  'aliases of one field': [
    'ALIAS_LIMIT',
    (at) => `{ ${repeat(60, (n) => `a${at}x${n}: centre { name }`)} }`,
  ],
  'aliases of __typename': [
    'ALIAS_LIMIT',
    (at) => `{ ${repeat(300, (n) => `a${at}x${n}: __typename`)} }`,
  ],
  'aliases in fragments': [
    'ALIAS_LIMIT',
    (at) => `{ centre { ${'...F '.repeat(30)} } } fragment F on Centre { a${at}: name }`,
  ],
  'aliases in fragments of fragments': [
    'ALIAS_LIMIT',
    (at) =>
      `{ centre { ${'...F '.repeat(5)} } } fragment F on Centre { ${'...G '.repeat(5)} } fragment G on Centre { a${at}: name }`,
  ],
  'directives of nobody': [
    'DIRECTIVE_LIMIT',
    (at) => `{ centre { name ${`@a${at} `.repeat(800)} } }`,
  ],
  'directives that are known': [
    'DIRECTIVE_LIMIT',
    (at) => `{ centre { ${repeat(60, (n) => `name @include(if: ${(at + n) % 2 === 0})`)} } }`,
  ],
  'fragments that double each other': [
    'SELECTION_LIMIT',
    (at) =>
      `{ centre { ...F0 } } ${repeat(60, (n) => `fragment F${n} on Centre { ...F${n + 1} ...F${n + 1} }`)} fragment F60 on Centre { name${at} }`,
  ],
  'fragments that hold themselves': [
    'FRAGMENT_CYCLE',
    (at) =>
      `{ centre { ...A${at} } } fragment A${at} on Centre { ...B } fragment B on Centre { ...A${at} }`,
  ],
  'fragments that hold themselves, unused': [
    'FRAGMENT_CYCLE',
    (at) => `{ centre { name } } fragment A${at} on Centre { parent { ...A${at} } }`,
  ],
  'one field again and again': [
    'COMPARISON_LIMIT',
    (at) => `{ x${at}: centre { ${'beds '.repeat(900)} } }`,
  ],
  'a tree of equal fields': [
    'COMPARISON_LIMIT',
    (at) => {
      const tree = (depth: number): string =>
        depth === 0 ? `name${at}` : `parent { ${tree(depth - 1)} } `.repeat(2);
      return `{ centre { ${tree(7)} } }`;
    },
  ],
  depth: [
    'DEPTH_LIMIT',
    (at) => `{ centre { ${'parent { '.repeat(100 + at)} name ${'}'.repeat(102 + at)}`,
  ],
  'depth in fragments': [
    'DEPTH_LIMIT',
    (at) =>
      `{ centre { ...F0 } } ${repeat(20 + at, (n) => `fragment F${n} on Centre { parent { ...F${n + 1} } }`)} fragment F${20 + at} on Centre { name }`,
  ],
  'depth of fragments alone': [
    'DEPTH_LIMIT',
    (at) => `{ centre { ${'... { '.repeat(100 + at)} name ${'}'.repeat(102 + at)}`,
  ],
  roots: ['ROOT_FIELD_LIMIT', (at) => `{ ${repeat(60, () => `centre { name${at} }`)} }`],
  tokens: ['DOCUMENT_TOO_LARGE', (at) => `{ ${repeat(3_000, (n) => `f${at}x${n}`)} }`],
  'tokens nested in values': [
    'DOCUMENT_TOO_LARGE',
    (at) => `{ centre(code: ${'['.repeat(20_000 + at)}${']'.repeat(20_000 + at)}) { name } }`,
  ],
  'pages in pages': [
    'COST_LIMIT',
    (at) =>
      `{ centres(first: 200) { edges { node { neighbours(first: 199) { edges { node { x${at}: name } } } } } } }`,
  ],
  'pages in fragments': [
    'COST_LIMIT',
    (at) =>
      `{ centres(first: 200) { ...P } } fragment P on CentreConnection { edges { node { ...N } } } fragment N on Centre { neighbours(first: 200) { edges { node { x${at}: name } } } }`,
  ],
  'one long page': ['PAGE_TOO_LARGE', (at) => `{ centres(first: ${201 + at}) { totalCount } }`],
};

/** The middle of the times that a small question takes, each text asked for the first time or before. */
async function latency(url: string): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < 15; at += 1) {
    const started = performance.now();
    const response = await post(url, { query: '{ centre { name } }' });
    expect(await response.json()).toEqual({ data: { centre: { name: 'Tapachula' } } });
    times.push(performance.now() - started);
  }
  return times.toSorted((one, other) => one - other)[7] ?? NaN;
}

function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

test.each(Object.entries(floods))('a flood of %s is refused', async (_name, [code, documentOf]) => {
  await latency(gateway.url);
  const calm = await latency(gateway.url);
  const flood = Array.from({ length: 20 }, (_, at) => gateway.ask(documentOf(at)));
  const during = latency(gateway.url);
  const answers = await Promise.all(flood);
  for (const { status, answer } of answers) {
    expect([codeOf(answer), status]).toEqual([code, 400]);
    expect((answer as Refusal).data).toBeUndefined();
    expect(JSON.stringify(answer).length).toBeLessThan(1_000);
  }
  expect(await during).toBeLessThan(20 * calm + 100);
  expect(await latency(gateway.url)).toBeLessThan(5 * calm + 50);
});

test.each([
  ['a value', 'query ($n: Int) { P }', { n: 201 }, 'PAGE_TOO_LARGE'],
  ['a default', 'query ($n: Int = 201) { P }', {}, 'PAGE_TOO_LARGE'],
  ['a value over a small default', 'query ($n: Int = 1) { P }', { n: 5_000 }, 'PAGE_TOO_LARGE'],
  ['a value beyond all integers', 'query ($n: Int) { P }', { n: 1e300 }, 'PAGE_TOO_LARGE'],
  ['two hundred twice', 'query ($n: Int) { P }', { n: 200 }, 'COST_LIMIT'],
])('no variable hides how much is asked: %s', async (_title, query, variables, code) => {
  const pages =
    'centres(first: $n) { edges { node { neighbours(first: $n) { edges { node { name } } } } } }';
  const { status, answer } = await gateway.ask(query.replace('P', pages), variables);
  expect([codeOf(answer), status]).toEqual([code, 400]);
});

test('null and nothing are no way to an endless page', async () => {
  const query = 'query ($n: Int) { centres(first: $n) { edges { node { name } } } }';
  for (const variables of [{ n: null }, {}]) {
    const { answer } = await gateway.ask(query, variables, { 'x-cost': '1' });
    expect(answer).toMatchObject({ extensions: { cost: { requested: 101, allowed: 20_000 } } });
  }
});

test('what an operation may cost is said to who asks', async () => {
  const { answer, headers } = await gateway.ask('{ centre { name } }', {}, { 'x-cost': '1' });
  expect(answer).toEqual({
    data: { centre: { name: 'Tapachula' } },
    extensions: { cost: { requested: 1, allowed: 20_000 } },
  });
  expect(headers.get('cache-control')).toBe('no-store');
});

test('the price is that of the operation that is executed', async () => {
  const query =
    'query Cheap { centre { name } } query Dear { centres(first: 200) { edges { node { neighbours(first: 200) { edges { node { name } } } } } } }';
  const ask = async (operationName?: string) =>
    (await post(gateway.url, { query, operationName })).json();
  expect(await ask('Cheap')).toEqual({ data: { centre: { name: 'Tapachula' } } });
  expect(codeOf(await ask('Dear'))).toBe('COST_LIMIT');
  expect(await ask()).toMatchObject({
    errors: [{ message: expect.stringContaining('operation') }],
  });
});

test('a batch is refused, however small', async () => {
  const response = await post(gateway.url, [{ query: '{ centre { name } }' }]);
  expect(response.status).toBe(400);
  expect(codeOf(await response.json())).toBe('BAD_REQUEST');
});

const words = [
  'centr',
  'survivor',
  'closeCentr',
  'bed',
  'nam',
  'cod',
  'neighbour',
  'secret',
  'admin',
];

test('nobody is told what would have been right', async () => {
  for (const word of words) {
    for (const query of [
      `{ ${word} }`,
      `{ centre { ${word} } }`,
      `{ centre(${word}: 1) { name } }`,
      `{ survivors(kind: ${word}) { name } }`,
      `{ ... on ${word} { name } }`,
      `mutation { ${word} }`,
    ]) {
      const { status, answer } = await gateway.ask(query);
      expect([status, codeOf(answer)]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
      expect(JSON.stringify(answer)).not.toMatch(/did you mean/i);
    }
  }
  const variables = { kind: 'TRAFICKING' };
  const query = 'query ($kind: ViolenceKind) { survivors(kind: $kind) { name } }';
  const { answer } = await gateway.ask(query, variables);
  expect(codeOf(answer)).toBe('BAD_USER_INPUT');
  expect(JSON.stringify(answer)).not.toMatch(/did you mean|"TRAFFICKING"/i);
});

test('who may not see the schema is told nothing of it, by introspection or by mistakes', async () => {
  for (const query of [
    '{ __schema { types { name } } }',
    '{ a: __type(name: "Centre") { fields { name } } }',
    '{ ...F } fragment F on Query { ... { __schema { queryType { name } } } }',
    'mutation { __schema { queryType { name } } }',
  ]) {
    const { status, answer } = await secretive.ask(query);
    expect([status, codeOf(answer)]).toEqual([400, 'INTROSPECTION_DISABLED']);
  }
  expect((await gateway.ask('{ __schema { queryType { name } } }')).status).toBe(200);
  expect((await secretive.ask('{ __typename }')).answer).toEqual({ data: { __typename: 'Query' } });
  for (const query of [
    `{ ${words.join(' ')} }`,
    '{ centre }',
    '{ centre(code: { a: 1 }) { name } }',
    'mutation { closeCentre { name } }',
    'query ($kind: ViolenceKind!) { centre(code: $kind) { name } }',
  ]) {
    const { answer } = await secretive.ask(query);
    expect((answer as Refusal).errors).toEqual([
      expect.objectContaining({
        message: 'Cannot take the document: it does not fit the schema',
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      }),
    ]);
  }
  const { answer } = await secretive.ask(
    'query ($kind: ViolenceKind) { survivors(kind: $kind) { name } }',
    { kind: 'TRAFICKING' },
  );
  expect((answer as Refusal).errors?.map(({ message }) => message)).toEqual([
    'Cannot take the variables: they do not fit the document',
  ]);
});

test('no other site can make a browser ask, by GET or by a form', async () => {
  const query = 'mutation { closeCentre(code: "TAP") { name } }';
  const get = `${gateway.url}/graphql?query=${encodeURIComponent(query)}`;
  const form = { method: 'POST', body: new URLSearchParams({ query }) };
  const text = { method: 'POST', body: JSON.stringify({ query }) };
  const file = { method: 'POST', body: new FormData() };
  file.body.set('query', query);
  for (const response of [
    await fetch(get),
    await fetch(`${gateway.url}/graphql`, form),
    await fetch(`${gateway.url}/graphql`, text),
    await fetch(`${gateway.url}/graphql`, file),
  ]) {
    expect([response.status, codeOf(await response.json())]).toEqual([400, 'BAD_REQUEST']);
  }
  const own = await fetch(get, { headers: { 'apollo-require-preflight': '1' } });
  expect([own.status, own.headers.get('access-control-allow-origin')]).toEqual([405, null]);
  expect(closed).toBe(0);
});

test('no name reaches a prototype', async () => {
  const polluted = '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}';
  const body = `{"query": "query ($__proto__: ID, $constructor: ID) { __proto__: centre(code: $__proto__) { __proto__: name constructor: code toString: beds } constructor: centre(code: $constructor) { name } }", "variables": ${polluted}}`;
  const odd = await post(gateway.url, body);
  expect([odd.status, codeOf(await odd.json())]).toEqual([400, 'BAD_USER_INPUT']);
  const text = await (
    await post(gateway.url, body.replace(polluted, '{"__proto__": "TAP", "constructor": "x"}'))
  ).text();
  expect(text.trim()).toBe(
    '{"data":{"__proto__":{"__proto__":"Tapachula","constructor":"TAP","toString":12},"constructor":{"name":"Tapachula"}}}',
  );
  const whole = await post(gateway.url, `{"__proto__": {"query": "{ centre { name } }"}, "a": 1}`);
  expect([whole.status, codeOf(await whole.json())]).toEqual([400, 'BAD_REQUEST']);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('values nested without end are refused, used or not', async () => {
  const deep = `${'['.repeat(40_000)}${']'.repeat(40_000)}`;
  const query = '{ centre { name } }';
  const response = await post(gateway.url, `{"query": "${query}", "variables": {"a": ${deep}}}`);
  expect([response.status, codeOf(await response.json())]).toEqual([400, 'VARIABLES_TOO_DEEP']);
  const elsewhere = await post(gateway.url, `{"query": "${query}", "extensions": {"a": ${deep}}}`);
  expect(await elsewhere.json()).toEqual({ data: { centre: { name: 'Tapachula' } } });
});

test('a body that is too long is refused, however it comes', async () => {
  const body = JSON.stringify({ query: `{ centre { name } } #${'x'.repeat(5_000_000)}` });
  const announced = await post(gateway.url, body);
  expect([announced.status, codeOf(await announced.json())]).toEqual([413, 'REQUEST_TOO_LARGE']);
  const calm = await latency(gateway.url);
  const flood = Array.from({ length: 20 }, () => post(gateway.url, body));
  for (const response of await Promise.all(flood)) expect(response.status).toBe(413);
  expect(await latency(gateway.url)).toBeLessThan(5 * calm + 50);
});

test('who is slow or silent keeps nobody else waiting', async () => {
  const calm = await latency(gateway.url);
  const { port } = new URL(gateway.url);
  const head = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';
  const sockets = Array.from({ length: 300 }, (_, at): Socket => {
    const socket = connect(Number(port), '127.0.0.1').on('error', () => undefined);
    if (at % 3 === 0) socket.write(head);
    if (at % 3 === 1) socket.write(`${head}content-length: 90000\r\n\r\n{`);
    return socket;
  });
  await sleep(200);
  expect(await latency(gateway.url)).toBeLessThan(5 * calm + 50);
  for (const socket of sockets) socket.destroy();
});

test('who goes away with her question still unread is forgotten', async () => {
  const calm = await latency(gateway.url);
  for (let at = 0; at < 50; at += 1) {
    const outgoing = request(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': '90000' },
    }).on('error', () => undefined);
    outgoing.write('{"query":');
    setTimeout(() => outgoing.destroy(), at % 10);
  }
  await sleep(100);
  expect(await latency(gateway.url)).toBeLessThan(5 * calm + 50);
});

test('whoever asks too much is told to wait, and others are not', async () => {
  const limits = {
    ...usualLimits,
    rate: { publicPoints: 500, identifiedPoints: 1, trustedProxies: 1 },
  };
  const file = writeTinySupergraph({ centres: sdl });
  const strict = await startGateway(file, {}, { ...usualGatewaySettings, limits });
  stops.unshift(strict.stop);
  const flood = (address: string) =>
    Promise.all(
      Array.from({ length: 10 }, () =>
        strict.ask(
          '{ __schema { queryType { name } } __typename }',
          {},
          { 'x-forwarded-for': address },
        ),
      ),
    );
  const answers = await flood('203.0.113.7');
  expect(answers.map(({ status }) => status).toSorted()).toEqual([
    200,
    ...Array.from({ length: 9 }, () => 429),
  ]);
  const [refused] = answers.filter(({ status }) => status === 429);
  expect(codeOf(refused?.answer)).toBe('RATE_LIMITED');
  expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
  const bad = await strict.ask('{ nobody', {}, { 'x-forwarded-for': '203.0.113.7' });
  expect(bad.status).toBe(429);
  const other = await strict.ask('{ __typename }', {}, { 'x-forwarded-for': '203.0.113.8' });
  expect(other.status).toBe(200);
});
