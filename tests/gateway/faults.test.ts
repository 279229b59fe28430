import { EventEmitter, once } from 'node:events';

import { buildSubgraphSchema } from '@apollo/subgraph';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { GraphQLError, GraphQLScalarType } from 'graphql';

import { errorResponse } from '../../subgraphs/_kit/wire/error-response.ts';
import { jsonResponse } from '../../subgraphs/_kit/wire/json-response.ts';
import { startGateway } from '../support/start-gateway.ts';
import { startTinyAgency } from '../support/tiny-agency.ts';
import { tinySdl, writeTinySupergraph } from '../support/tiny-supergraph.ts';
import { until } from '../support/until.ts';

const centresSdl = `
  type Centre @key(fields: "code") { code: ID! name: String }
  type Query { centres: [Centre!]! broken: String refused: String }`;

const bedsSdl = `
  scalar Day
  type Centre @key(fields: "code") { code: ID! beds: Int }
  type Query { bedsOn(day: Day!): Int spareBeds: Int }`;

const centresSchema = buildSubgraphSchema({
  typeDefs: tinySdl(centresSdl),
  resolvers: {
    Query: {
      centres: () => [
        { code: 'TAP', name: 'Tapachula' },
        { code: 'HUI', name: 'Huixtla' },
      ],
      broken: () => {
        throw new Error('password authentication failed for user "unhcr"');
      },
      refused: () => {
        const extensions = { code: 'BAD_USER_INPUT', argument: 'first', stacktrace: ['at /srv/x'] };
        throw new GraphQLError('Cannot read argument "first"', { extensions });
      },
    },
  },
});

const bedsSchema = buildSubgraphSchema({
  typeDefs: tinySdl(bedsSdl),
  resolvers: {
    Day: new GraphQLScalarType({
      name: 'Day',
      parseValue: (value) => {
        if (/^\d{4}-\d\d-\d\d$/.test(String(value))) return value;
        throw new GraphQLError(`Cannot read "${String(value)}", give a day such as "2026-09-30"`);
      },
    }),
    Query: { bedsOn: () => 40, spareBeds: () => 3 },
    Centre: { __resolveReference: ({ code }: { code: string }) => ({ code, beds: 12 }) },
  },
});

const supergraph = writeTinySupergraph({ centres: centresSdl, 'un-beds': bedsSdl });
const everything = '{ centres { name beds } spareBeds }';
const closedPort = 'http://127.0.0.1:65535/graphql';

interface Stoppable {
  readonly stop: () => Promise<void>;
}

let started: Stoppable[] = [];
let log: jest.SpiedFunction<typeof console.error>;

beforeEach(() => {
  log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(async () => {
  await Promise.all(started.map(({ stop }) => stop()));
  started = [];
  log.mockRestore();
});

async function stoppedLater<Started extends Stoppable>(starting: Promise<Started>) {
  const running = await starting;
  started.push(running);
  return running;
}

async function startBoth() {
  const centres = await stoppedLater(startTinyAgency(centresSchema));
  const beds = await stoppedLater(startTinyAgency(bedsSchema));
  const urls = { centres: centres.url, 'un-beds': beds.url };
  return { beds, gateway: await stoppedLater(startGateway(supergraph, urls)) };
}

const unavailable = (agency: string, reason: string, retryable: boolean) => ({
  extensions: { code: 'AGENCY_UNAVAILABLE', agency, reason, retryable },
});

test('a question is answered by the agencies together', async () => {
  const { gateway } = await startBoth();
  expect((await gateway.ask(everything)).answer).toEqual({
    data: {
      centres: [
        { name: 'Tapachula', beds: 12 },
        { name: 'Huixtla', beds: 12 },
      ],
      spareBeds: 3,
    },
  });
});

test('the gateway starts while every agency is down, and serves its schema', async () => {
  const gateway = await stoppedLater(startGateway(supergraph, {}));
  expect((await gateway.ask('{ __type(name: "Centre") { name } }')).answer).toEqual({
    data: { __type: { name: 'Centre' } },
  });
  expect((await gateway.ask('{ spareBeds }')).answer).toMatchObject({
    data: { spareBeds: null },
    errors: [unavailable('un-beds', 'CONNECTION', true)],
  });
});

test('while one agency is down, the data of the others stands and it is named once', async () => {
  const { gateway, beds } = await startBoth();
  await gateway.ask(everything);
  await beds.stop();
  const { status, answer } = await gateway.ask(everything);
  expect(status).toBe(200);
  expect(answer).toMatchObject({
    data: {
      centres: [
        { name: 'Tapachula', beds: null },
        { name: 'Huixtla', beds: null },
      ],
      spareBeds: null,
    },
    errors: [
      {
        message: 'Cannot reach agency "un-beds", its part is missing, ask again later',
        ...unavailable('un-beds', 'CONNECTION', true),
      },
    ],
  });
  expect(answer).toHaveProperty('errors.length', 1);
});

test('an agency that is down is logged when it begins, not at every call', async () => {
  const gateway = await stoppedLater(startGateway(supergraph, {}));
  await gateway.ask('{ spareBeds }');
  await gateway.ask('{ spareBeds }');
  expect(log).toHaveBeenCalledTimes(1);
  expect(log).toHaveBeenCalledWith(
    'Agency "un-beds" does not answer',
    expect.objectContaining({ reason: 'CONNECTION', cause: expect.anything() }),
  );
});

test.each([
  ['a page of a proxy', 502, 'text/html', '<h1>Bad gateway</h1>', true],
  ['JSON that is no answer', 404, 'application/json', '{"message":"no such page"}', false],
  ['JSON that is cut', 200, 'application/json', '{"data":{"spare', false],
])('%s is no answer of an agency', async (_name, status, contentType, body, retryable) => {
  const route = {
    methods: ['POST'] as const,
    respond: () => ({ status, headers: { 'content-type': contentType }, body }),
  };
  const impostor = await stoppedLater(startTinyAgency(bedsSchema, { '/graphql': route }));
  const gateway = await stoppedLater(startGateway(supergraph, { 'un-beds': impostor.url }));
  const { answer } = await gateway.ask('{ spareBeds }');
  expect(answer).toMatchObject({ errors: [unavailable('un-beds', 'BAD_RESPONSE', retryable)] });
  expect(JSON.stringify(answer)).not.toContain('127.0.0.1');
});

test('an agency that runs another schema than was composed is unavailable, not the client wrong', async () => {
  const other = buildSubgraphSchema({ typeDefs: tinySdl('type Query { other: Int }') });
  const agency = await stoppedLater(startTinyAgency(other));
  const gateway = await stoppedLater(startGateway(supergraph, { 'un-beds': agency.url }));
  expect((await gateway.ask('{ spareBeds }')).answer).toMatchObject({
    errors: [unavailable('un-beds', 'BAD_RESPONSE', false)],
  });
});

test('a malformed value that only the agency can judge is refused in its words', async () => {
  const { gateway } = await startBoth();
  const question = 'query ($day: Day!) { bedsOn(day: $day) }';
  expect((await gateway.ask(question, { day: 'soon' })).answer).toMatchObject({
    errors: [
      {
        message: expect.stringContaining('give a day such as "2026-09-30"'),
        extensions: { code: 'BAD_USER_INPUT', agency: 'un-beds' },
      },
    ],
  });
});

test('an error meant to be read passes, without what shows the inside', async () => {
  const { gateway } = await startBoth();
  expect((await gateway.ask('{ refused }')).answer).toEqual({
    data: { refused: null },
    errors: [
      {
        message: 'Cannot read argument "first"',
        path: ['refused'],
        extensions: { code: 'BAD_USER_INPUT', argument: 'first', agency: 'centres' },
      },
    ],
  });
});

test('an unknown error is masked for the client and logged whole', async () => {
  const { gateway } = await startBoth();
  expect((await gateway.ask('{ broken centres { code } }')).answer).toEqual({
    data: { broken: null, centres: [{ code: 'TAP' }, { code: 'HUI' }] },
    errors: [
      {
        message: 'Cannot answer because of an internal error in agency "centres"',
        path: ['broken'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', agency: 'centres' },
      },
    ],
  });
  expect(JSON.stringify(log.mock.calls.map((call) => call.map(String)))).toContain(
    'password authentication failed',
  );
});

test('readiness names each agency: by its own word, else by its last call', async () => {
  const centres = await stoppedLater(startTinyAgency(centresSchema));
  const noDatabase = {
    methods: ['GET'] as const,
    respond: () => errorResponse(503, 'DATABASE_UNAVAILABLE', 'Cannot reach the database'),
  };
  const beds = await stoppedLater(startTinyAgency(bedsSchema, { '/readyz': noDatabase }));
  const urls = { centres: centres.url, 'un-beds': beds.url };
  const gateway = await stoppedLater(startGateway(supergraph, urls));
  const response = await fetch(`${gateway.url}/readyz`);
  const since = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  expect([response.status, await response.json()]).toEqual([
    200,
    {
      status: 'ready',
      supergraph: { id: expect.stringMatching(/^[0-9a-f]{64}$/), error: null },
      agencies: { centres: { status: 'up', since }, 'un-beds': { status: 'down', since } },
    },
  ]);
});

test('a foreign agency, which has no readiness of its own, is unknown until it was called', async () => {
  const foreign = { methods: ['GET'] as const, respond: () => errorResponse(404, 'NOT_FOUND', '') };
  const centres = await stoppedLater(startTinyAgency(centresSchema, { '/readyz': foreign }));
  const gateway = await stoppedLater(
    startGateway(supergraph, { 'un-beds': closedPort, centres: centres.url }),
  );
  const statuses = async () => (await fetch(`${gateway.url}/readyz`)).json();
  expect(await statuses()).toMatchObject({
    agencies: { centres: { status: 'unknown' }, 'un-beds': { status: 'down' } },
  });
  await gateway.ask('{ centres { code } }');
  expect(await statuses()).toMatchObject({ agencies: { centres: { status: 'up' } } });
});

test('who was told that an agency is away does not read that it is up, until it was asked again', async () => {
  let probes = 0;
  const refused = new EventEmitter();
  const ready = async () => {
    probes += 1;
    if (probes === 1) await once(refused, 'refused');
    return jsonResponse(200, {});
  };
  const refuse = () => jsonResponse(500, {});
  const centres = await stoppedLater(
    startTinyAgency(centresSchema, {
      '/graphql': { methods: ['POST'], respond: refuse },
      '/readyz': { methods: ['GET'], respond: ready },
    }),
  );
  const gateway = await stoppedLater(startGateway(supergraph, { centres: centres.url }));
  const status = async () => (await fetch(`${gateway.url}/readyz`)).text();

  const asked = status();
  await until(() => probes === 1);
  expect((await gateway.ask('{ centres { code } }')).answer).toMatchObject({
    errors: [{ extensions: { code: 'AGENCY_UNAVAILABLE' } }],
  });
  refused.emit('refused');
  expect(await asked).toContain('"centres":{"status":"down"');
  await until(async () => (await status()).includes('"centres":{"status":"up"'));
});

test("the federation library's reports to its vendor are off before a gateway is made", async () => {
  delete process.env['APOLLO_TELEMETRY_DISABLED'];
  await stoppedLater(startGateway(supergraph, {}));
  expect(process.env['APOLLO_TELEMETRY_DISABLED']).toBe('true');
});

test('the process lives whatever its agencies do', async () => {
  const gateway = await stoppedLater(startGateway(supergraph, {}));
  const response = await fetch(`${gateway.url}/livez`);
  expect([response.status, await response.json()]).toEqual([200, { status: 'alive' }]);
});

test('batches, landing pages and cross-site forms are off', async () => {
  const { gateway } = await startBoth();
  const endpoint = `${gateway.url}/graphql`;
  const post = { method: 'POST', headers: { 'content-type': 'application/json' } };
  const batch = JSON.stringify([{ query: '{ spareBeds }' }, { query: '{ spareBeds }' }]);
  expect((await fetch(endpoint, { ...post, body: batch })).status).toBe(400);
  const landing = await fetch(endpoint, { headers: { accept: 'text/html' } });
  expect([landing.status, await landing.text()]).toEqual([400, expect.not.stringContaining('<')]);
  const form = { method: 'POST', headers: { 'content-type': 'text/plain' } };
  expect((await fetch(endpoint, { ...form, body: '{"query":"{ spareBeds }"}' })).status).toBe(400);
});

test('a request of more than 100 kB is refused', async () => {
  const { gateway } = await startBoth();
  const { status, answer } = await gateway.ask(`{ spareBeds } # ${'x'.repeat(100_000)}`);
  expect(status).toBe(413);
  expect(answer).toMatchObject({ errors: [{ extensions: { code: 'REQUEST_TOO_LARGE' } }] });
});

test('a long answer is compressed for who takes it, and is kept by no cache', async () => {
  const { gateway } = await startBoth();
  const introspection =
    '{ __schema { types { name kind description fields { name description } } } }';
  const compressed = await gateway.ask(introspection, {}, { 'accept-encoding': 'gzip' });
  const plain = await gateway.ask(introspection, {}, { 'accept-encoding': 'identity' });
  expect(compressed.headers.get('content-encoding')).toBe('gzip');
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(compressed.answer).toEqual(plain.answer);
  expect(plain.headers.get('cache-control')).toBe('no-store');
});
