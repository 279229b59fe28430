import { buildSubgraphSchema } from '@apollo/subgraph';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';

import { usualGatewaySettings } from '../../../gateway/gateway-settings.ts';
import type { GatewaySettings } from '../../../gateway/gateway-settings.ts';
import { askGateway } from '../../../subgraphs/_kit/services/ask-gateway.ts';
import type { Route } from '../../../subgraphs/_kit/wire/route.ts';
import { readMetrics } from '../../support/read-metrics.ts';
import { testMasterKey, testSigningKeys } from '../../support/signed-headers.ts';
import { scriptedAgency } from '../../support/scripted-agency.ts';
import { startGateway } from '../../support/start-gateway.ts';
import { useStoppedLater } from '../../support/stopped-later.ts';
import { startTinyAgency } from '../../support/tiny-agency.ts';
import { tinySdl, writeTinySupergraph } from '../../support/tiny-supergraph.ts';
import { until } from '../../support/until.ts';

jest.setTimeout(120_000);

const centresSdl = `
  type Query { centres(first: Int = 2): [Centre!]! survivors: [Survivor!]! }
  type Mutation { close(code: ID!): Centre }
  type Centre @key(fields: "code") { code: ID! name: String diagnosis: String @tag(name: "sensitive") }
  type Survivor @tag(name: "sensitive") { name: String }`;
const bedsSdl = 'type Centre @key(fields: "code") { code: ID! beds: Int! }';
const file = writeTinySupergraph({ centres: centresSdl, beds: bedsSdl });
const stoppedLater = useStoppedLater();
let log: jest.SpiedFunction<typeof console.error>;

beforeEach(() => {
  log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  log.mockRestore();
});

async function start(settings: GatewaySettings = usualGatewaySettings) {
  const asked: string[] = [];
  const centre = { code: 'TAP', name: 'Tapachula', diagnosis: 'none' };
  const slowly = async <Value>(value: Value, field: string): Promise<Value> => {
    asked.push(field);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return value;
  };
  const centresSchema = buildSubgraphSchema({
    typeDefs: tinySdl(centresSdl),
    resolvers: {
      Query: {
        centres: (_parent, { first }: { first: number }) =>
          slowly(
            Array.from({ length: first }, () => centre),
            'centres',
          ),
        survivors: () => slowly([{ name: 'Ana' }], 'survivors'),
      },
      Mutation: { close: () => slowly(centre, 'close') },
    },
  });
  const bedsSchema = buildSubgraphSchema({
    typeDefs: tinySdl(bedsSdl),
    resolvers: { Centre: { __resolveReference: () => ({ code: 'TAP', beds: 12 }) } },
  });
  const centres = await stoppedLater(startTinyAgency(centresSchema));
  const beds = await stoppedLater(startTinyAgency(bedsSchema));
  const urls = { centres: centres.url, beds: beds.url };
  return { asked, beds, gateway: await stoppedLater(startGateway(file, urls, settings)) };
}

test('reads of equal text and rights that are under way at the same time are one', async () => {
  const { asked, gateway } = await start();
  await gateway.ask('{ centres { name } }');
  const ask = (language: string) =>
    gateway.ask('{ centres { name } }', {}, { 'accept-language': language });
  const answers = await Promise.all([ask('es'), ask('es'), ask('en')]);
  expect(answers.map(({ answer }) => answer)).toEqual(
    Array(3).fill({ data: { centres: [{ name: 'Tapachula' }, { name: 'Tapachula' }] } }),
  );
  expect(asked).toHaveLength(3);
});

test.each([
  ['survivors, a type that is sensitive', '{ survivors { name } }'],
  ['a field that is sensitive', '{ centres { diagnosis } }'],
  ['mutations', 'mutation { close(code: "TAP") { name } }'],
])('%s are never shared', async (_name, operation) => {
  const { asked, gateway } = await start();
  await gateway.ask(operation);
  await Promise.all([gateway.ask(operation), gateway.ask(operation)]);
  expect(asked).toHaveLength(3);
});

test('nothing is shared where the settings say so', async () => {
  const defaults = { ...usualGatewaySettings.defaults, sharing: false };
  const { asked, gateway } = await start({ ...usualGatewaySettings, defaults });
  await gateway.ask('{ centres { name } }');
  await Promise.all([gateway.ask('{ centres { name } }'), gateway.ask('{ centres { name } }')]);
  expect(asked).toHaveLength(3);
});

test('who asks for it is told how each agency served the request', async () => {
  const { gateway, beds } = await start();
  const question = '{ centres(first: 3) { name beds } }';
  const told = { 'x-agency-status': '1' };
  const { answer } = await gateway.ask(question, {}, told);
  const served = { calls: 1, milliseconds: expect.any(Number), status: 'answered' };
  expect(answer).toMatchObject({
    extensions: {
      agencies: { centres: { ...served, entities: 0 }, beds: { ...served, entities: 1 } },
    },
  });
  expect((await gateway.ask(question)).answer).not.toHaveProperty('extensions');
  await beds.stop();
  expect((await gateway.ask(question, {}, told)).answer).toMatchObject({
    extensions: { agencies: { centres: { status: 'answered' }, beds: { status: 'unavailable' } } },
  });
});

test('variables that do not fit are refused before any agency is asked', async () => {
  const { asked, gateway } = await start();
  const question = 'query ($first: Int!) { centres(first: $first) { name } }';
  expect(await gateway.ask(question, { first: 'many' })).toMatchObject({
    status: 400,
    answer: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] },
  });
  expect(asked).toEqual([]);
});

test('an operation that cannot be chosen is refused', async () => {
  const { gateway } = await start();
  expect(
    await gateway.ask('query A { centres { name } } query B { centres { code } }'),
  ).toMatchObject({
    status: 400,
    answer: { errors: [{ message: expect.stringContaining('operationName') }] },
  });
});

test('a value that does not fit its type is null, and the extensions say why', async () => {
  const { gateway } = await startScripted(() => ({ body: '{"data":{"centres":[{"name":{}}]}}' }));
  expect((await gateway.ask('{ centres { name } }')).answer).toEqual({
    data: { centres: [{ name: null }] },
    extensions: {
      valueCompletion: [
        { message: expect.stringContaining('String'), path: ['centres', 0, 'name'] },
      ],
    },
  });
});

async function startScripted(script: Parameters<typeof scriptedAgency>[0]) {
  const agency = await stoppedLater(scriptedAgency(script));
  const gateway = await stoppedLater(startGateway(file, { centres: agency.url }));
  return { agency, gateway };
}

test("what an agency says about keeping its answer is passed back, and an agency's wait too", async () => {
  const body = '{"data":{"centres":[]}}';
  const { gateway } = await startScripted((n) =>
    n === 1
      ? { body, headers: { 'cache-control': 'max-age=60, public' } }
      : { status: 503, body: '{}', headers: { 'retry-after': '7' } },
  );
  const { headers } = await gateway.ask('{ centres { name } }');
  expect(headers.get('cache-control')).toBe('public, max-age=60');
  expect(headers.get('vary')).toBe('authorization, x-purpose, x-agency-status, accept-language');
  const refused = await gateway.ask('{ centres { name } }');
  expect(refused.headers.get('retry-after')).toBe('7');
  expect(refused.headers.get('cache-control')).toBe('no-store');
});

test('a request that its client abandons is abandoned at the agency, and is no error in the log', async () => {
  const { agency, gateway } = await startScripted(() => 'never');
  const leaving = new AbortController();
  const abandoned = fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ centres { name } }"}',
    signal: leaving.signal,
  });
  await until(() => agency.asked.length === 1);
  expect(agency.closed()).toBe(0);
  leaving.abort();
  await expect(abandoned).rejects.toThrow();
  await until(() => agency.closed() === 1);
  const outcome = async () =>
    (await readMetrics(gateway.url)).get('concierto_requests_total{outcome="abandoned"}');
  await until(async () => (await outcome()) === 1);
  expect(log).not.toHaveBeenCalled();
});

test('a shared call goes on while one of those who asked still waits', async () => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  let calls = 0;
  const route: Route = {
    methods: ['POST'],
    respond: async () => {
      calls += 1;
      await held;
      const headers = { 'content-type': 'application/json' };
      return { status: 200, headers, body: '{"data":{"centres":[]}}' };
    },
  };
  const schema = buildSubgraphSchema({ typeDefs: tinySdl(centresSdl) });
  const agency = await stoppedLater(startTinyAgency(schema, { '/graphql': route }));
  const gateway = await stoppedLater(startGateway(file, { centres: agency.url }));
  const leaving = new AbortController();
  const post = { method: 'POST', headers: { 'content-type': 'application/json' } };
  const body = '{"query":"{ centres { name } }"}';
  const first = fetch(`${gateway.url}/graphql`, { ...post, body, signal: leaving.signal });
  await until(() => calls === 1);
  const second = gateway.ask('{ centres { name } }');
  await new Promise((resolve) => setTimeout(resolve, 200));
  leaving.abort();
  await expect(first).rejects.toThrow();
  await new Promise((resolve) => setTimeout(resolve, 200));
  release();
  expect((await second).answer).toEqual({ data: { centres: [] } });
  expect(calls).toBe(1);
});

test('a request gets what its budget allows, and no more', async () => {
  const agency = await stoppedLater(scriptedAgency(() => 'never'));
  const settings = { ...usualGatewaySettings, requestBudgetMilliseconds: 500 };
  const gateway = await stoppedLater(startGateway(file, { centres: agency.url }, settings));
  await gateway.ask('{ __typename }');
  const startedAt = performance.now();
  expect((await gateway.ask('{ survivors { name } }')).answer).toMatchObject({
    data: null,
    errors: [{ path: ['survivors'], extensions: { reason: 'TIMEOUT', agency: 'centres' } }],
  });
  expect(performance.now() - startedAt).toBeLessThan(3_000);
});

test('a service hears what the others answer while an agency hangs, with time left to merge it', async () => {
  const freeSdl = `type Centre @key(fields: "code") {
    code: ID! beds: Int @external free: String @requires(fields: "beds") }`;
  const sdl = { centres: centresSdl, beds: bedsSdl.replace('Int!', 'Int'), free: freeSdl };
  const centresSchema = buildSubgraphSchema({
    typeDefs: tinySdl(centresSdl),
    resolvers: { Query: { centres: () => [{ code: 'TAP', name: 'Tapachula' }] } },
  });
  const freeSchema = buildSubgraphSchema({
    typeDefs: tinySdl(freeSdl),
    resolvers: {
      Centre: {
        __resolveReference: (centre: object) => centre,
        free: ({ beds }: { beds: number | null }) => (beds === null ? 'unknown' : 'some'),
      },
    },
  });
  const [centres, beds, free] = await Promise.all([
    stoppedLater(startTinyAgency(centresSchema)),
    stoppedLater(scriptedAgency(() => 'never')),
    stoppedLater(startTinyAgency(freeSchema)),
  ]);
  const urls = { centres: centres.url, beds: beds.url, free: free.url };
  const settings = { ...usualGatewaySettings, serviceBudgetMilliseconds: 4_000 };
  const keys = { signingKeys: [testMasterKey] };
  const gateway = await stoppedLater(startGateway(writeTinySupergraph(sdl), urls, settings, keys));
  const [key] = testSigningKeys('free');
  if (!key) throw new Error('There is a key for every service');
  const ask = askGateway({ subgraph: 'free', gatewayUrl: `${gateway.url}/graphql`, key });
  const { data, errors } = await ask({ query: '{ centres { name beds free } }', scopes: [] });
  expect(data).toEqual({ centres: [{ name: 'Tapachula', beds: null, free: 'unknown' }] });
  expect(errors).toMatchObject([{ extensions: { agency: 'beds', reason: 'TIMEOUT' } }]);
});

test('the metrics count requests, plans and calls', async () => {
  const { gateway } = await start();
  for (let time = 0; time < 3; time += 1) await gateway.ask('{ centres { name beds } }');
  const metrics = await readMetrics(gateway.url);
  expect(Object.fromEntries(metrics)).toMatchObject({
    'concierto_requests_total{outcome="whole"}': 3,
    'concierto_plan_cache_requests_total{result="hit"}': 2,
    'concierto_plan_cache_requests_total{result="miss"}': 1,
    concierto_plan_cache_operations: 1,
    concierto_plan_cache_bytes: expect.any(Number),
    concierto_planning_seconds_count: 1,
    'concierto_agency_calls_total{agency="centres",outcome="answered"}': 3,
    'concierto_agency_calls_total{agency="beds",outcome="answered"}': 3,
    'concierto_agency_call_seconds_count{agency="beds"}': 3,
    'concierto_supergraph_loads_total{outcome="served"}': 1,
    process_resident_memory_bytes: expect.any(Number),
  });
});

test('the metrics count what is refused before it is executed', async () => {
  const { gateway } = await start();
  await gateway.ask('{ centres { name');
  await gateway.ask('{ centres { shoeSize } }');
  await gateway.ask('query Q($n: Int!) { centres { name } }');
  await fetch(`${gateway.url}/graphql`, { method: 'POST', body: '{ centres { name } }' });
  await gateway.ask('{ centres { name } }');
  const metrics = await readMetrics(gateway.url);
  expect(metrics.get('concierto_requests_total{outcome="refused"}')).toBe(4);
  expect(metrics.get('concierto_requests_total{outcome="whole"}')).toBe(1);
});
