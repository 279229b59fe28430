import { buildSubgraphSchema } from '@apollo/subgraph';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';

import { startGateway } from '../support/start-gateway.ts';
import { switchableProxy } from '../support/switchable-proxy.ts';
import { startTinyAgency } from '../support/tiny-agency.ts';
import { tinySdl, writeTinySupergraph } from '../support/tiny-supergraph.ts';
import { until } from '../support/until.ts';

const agencies = ['centres', 'beds', 'meals'] as const;
const field = { centres: 'name', beds: 'beds', meals: 'meals' } as const;
const sdl = {
  centres:
    'type Centre @key(fields: "code") { code: ID! name: String } type Query { centres: [Centre!] }',
  beds: 'type Centre @key(fields: "code") { code: ID! beds: Int } type Query { spareBeds: Int }',
  meals: 'type Centre @key(fields: "code") { code: ID! meals: Int } type Query { spareMeals: Int }',
};
const everything = '{ centres { name beds meals } spareBeds spareMeals }';
const whole = {
  data: { centres: [{ name: 'Tapachula', beds: 12, meals: 300 }], spareBeds: 3, spareMeals: 40 },
};

const resolvers = {
  centres: { Query: { centres: () => [{ code: 'TAP', name: 'Tapachula' }] } },
  beds: { Query: { spareBeds: () => 3 }, Centre: { beds: () => 12 } },
  meals: { Query: { spareMeals: () => 40 }, Centre: { meals: () => 300 } },
};

let ask: (query: string) => Promise<{ status: number; answer: unknown }>;
const proxies = new Map<string, Awaited<ReturnType<typeof switchableProxy>>>();
const stops: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const urls: Record<string, string> = {};
  for (const name of agencies) {
    const schema = buildSubgraphSchema({
      typeDefs: tinySdl(sdl[name]),
      resolvers: resolvers[name],
    });
    const agency = await startTinyAgency(schema);
    const proxy = await switchableProxy(Number(new URL(agency.url).port));
    proxies.set(name, proxy);
    urls[name] = `http://127.0.0.1:${proxy.port}/graphql`;
    stops.push(proxy.close, agency.stop);
  }
  const gateway = await startGateway(writeTinySupergraph(sdl), urls);
  ask = gateway.ask;
  stops.unshift(gateway.stop);
});

afterAll(async () => {
  for (const stop of stops) await stop();
  jest.restoreAllMocks();
});

test.each(agencies)(
  'while %s dies and comes back under load, every request is answered, and soon whole again',
  async (name) => {
    let isOver = false;
    const answers: { status: number; answer: unknown }[] = [];
    const client = async () => {
      while (!isOver) answers.push(await ask(everything));
    };
    const clients = Array.from({ length: 20 }, client);
    await until(() => answers.length > 50);

    proxies.get(name)?.turn(false);
    const killedAt = answers.length;
    await until(() => answers.length > killedAt + 200);
    const torn = answers.at(-1)?.answer;
    proxies.get(name)?.turn(true);
    const returnedAt = performance.now();
    await until(() => JSON.stringify(answers.at(-1)?.answer) === JSON.stringify(whole));
    const secondsToNotice = (performance.now() - returnedAt) / 1_000;
    isOver = true;
    await Promise.all(clients);

    expect(answers.map(({ status }) => status).filter((status) => status !== 200)).toEqual([]);
    expect(torn).toMatchObject({
      errors: [{ extensions: { code: 'AGENCY_UNAVAILABLE', agency: name } }],
    });
    expect(JSON.stringify(torn)).not.toContain(
      `"${field[name]}":${name === 'centres' ? '"' : '1'}`,
    );
    expect(secondsToNotice).toBeLessThan(60);
  },
);
