import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { parse } from 'graphql';

import { usualGatewaySettings } from '../../../gateway/gateway-settings.ts';
import { openStatusBoard } from '../../../gateway/agencies/status-board.ts';
import { graphqlServer } from '../../../gateway/http/graphql-server.ts';
import { openMetrics } from '../../../gateway/metrics/open-metrics.ts';
import { openSupergraphs } from '../../../gateway/supergraph/open-supergraphs.ts';
import { readSupergraph } from '../../../gateway/supergraph/read-supergraph.ts';
import { GatewayContext } from '../../../gateway/supergraph/request/gateway-context.ts';
import { publicIdentity } from '../../../subgraphs/_kit/wire/identity.ts';
import { holding } from '../../support/access/protected-graph.ts';
import { useStoppedLater } from '../../support/stopped-later.ts';
import { startTinyAgency } from '../../support/tiny-agency.ts';
import { until } from '../../support/until.ts';

jest.setTimeout(120_000);

const stoppedLater = useStoppedLater();
const file = join(mkdtempSync(join(tmpdir(), 'rules-')), 'supergraph.graphql');
let touched: string[] = [];

beforeEach(() => {
  touched = [];
  for (const method of ['log', 'error'] as const)
    jest.spyOn(console, method).mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
});

const sdl = (rules: { readonly secret?: string; readonly open?: string } = {}) => `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
    import: ["@key", { name: "@requiresScopes", as: "@needs" }, "@authenticated"])
  type Query {
    open: String ${rules.open ?? ''}
    secret: String ${rules.secret ?? '@needs(scopes: [["secret"]])'}
    known: String @authenticated
  }`;

const tell = (field: string) => async (): Promise<string> => {
  touched.push(field);
  await new Promise((resolve) => setTimeout(resolve, 100));
  return `the ${field}`;
};
const resolvers = {
  Query: { open: tell('open'), secret: tell('secret'), known: tell('known') },
};

async function openGateway(text = sdl()) {
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl()), resolvers });
  const agency = await stoppedLater(startTinyAgency(schema));
  const write = (text: string) => {
    const services = [{ name: 'one', typeDefs: parse(text), url: agency.url }];
    const { supergraphSdl = '', errors } = composeServices(services);
    expect(errors).toBeUndefined();
    writeFileSync(file, supergraphSdl);
  };
  write(text);
  const supergraphs = await openFile();
  const server = graphqlServer(supergraphs, () => undefined);
  await server.start();
  await stoppedLater(Promise.resolve({ stop: () => server.stop() }));
  const ask = async (query: string, identity = publicIdentity) => {
    const contextValue = new GatewayContext({ identity });
    const { body } = await server.executeOperation({ query }, { contextValue });
    if (body.kind !== 'single') throw new TypeError('Incremental delivery is not used');
    const { data, errors = [] } = body.singleResult;
    return { data: JSON.parse(JSON.stringify(data ?? null)) as unknown, errors };
  };
  return { ask, write, supergraphs };
}

function openFile() {
  const supergraph = readSupergraph(file);
  const readAgain = () => readSupergraph(file);
  const opening = { supergraph, readAgain, settings: usualGatewaySettings, signingKeys: [] };
  return openSupergraphs(opening, openStatusBoard(), openMetrics().observer);
}

test('an anonymous request with the text of an authorized one does not call what is protected', async () => {
  const { ask } = await openGateway();
  const query = '{ open secret known }';
  const authorized = await ask(query, holding('secret'));
  expect(authorized.data).toEqual({ open: 'the open', secret: 'the secret', known: 'the known' });
  expect(touched).toEqual(['open', 'secret', 'known']);
  touched = [];
  const anonymous = await ask(query);
  expect(anonymous.data).toEqual({ open: 'the open', secret: null, known: null });
  expect(anonymous.errors).toMatchObject([
    { path: ['secret'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } },
    { path: ['known'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } },
  ]);
  expect(touched).toEqual(['open']);
});

test('requests of the same text at the same time share only what both may see', async () => {
  const { ask } = await openGateway();
  const query = '{ open secret }';
  const medic = holding('secret');
  await Promise.all([ask(query, medic), ask(query)]);
  touched = [];
  const all = [ask(query, medic), ask(query), ask(query, medic), ask(query), ask(query, holding())];
  const [one, two, three, four, five] = (await Promise.all(all)).map(({ data }) => data);
  expect([one, three]).toEqual(Array(2).fill({ open: 'the open', secret: 'the secret' }));
  expect([two, four, five]).toEqual(Array(3).fill({ open: 'the open', secret: null }));
  expect(touched.filter((field) => field === 'secret')).toHaveLength(1);
});

test('nothing left asks no agency', async () => {
  const { ask } = await openGateway();
  const { data, errors } = await ask('{ secret known }');
  expect(data).toBeNull();
  expect(errors.map(({ path }) => path)).toEqual([['secret'], ['known']]);
  expect(touched).toEqual([]);
});

test('the rules of a supergraph hold from the moment it is served, for operations that were kept too', async () => {
  const { ask, write, supergraphs } = await openGateway();
  const { id } = supergraphs.status;
  expect((await ask('{ open secret }', holding('secret'))).errors).toEqual([]);
  write(sdl({ secret: '@needs(scopes: [["more"]])', open: '@authenticated' }));
  await until(() => supergraphs.status.id !== id);
  touched = [];
  const query = '{ open secret }';
  const before = await ask(query, holding('secret'));
  expect(before.data).toEqual({ open: 'the open', secret: null });
  expect((await ask(query)).data).toBeNull();
  expect(touched).toEqual(['open']);
  expect((await ask(query, holding('more'))).errors).toEqual([]);
});

test('a supergraph whose rules cannot be read is not served, and one that comes later changes nothing', async () => {
  const { ask, write, supergraphs } = await openGateway();
  write(sdl());
  const composed = readSupergraph(file).sdl;
  const broken = composed.replace('authenticated/v0.1', 'authenticated/v0.9');
  writeFileSync(file, broken);
  await expect(async () => openFile()).rejects.toThrow(
    'Cannot enforce "https://specs.apollo.dev/authenticated/v0.9"',
  );
  await until(() => supergraphs.status.error !== null);
  expect((await ask('{ open known }')).data).toEqual({ open: 'the open', known: null });
});

test('a policy that is not there is named when the supergraph is loaded', async () => {
  const { ask } = await openGateway(
    sdl({ secret: '@policy(policies: [["unheard_of"], ["purpose_stated", "odd"]])' }).replace(
      '"@authenticated"',
      '"@authenticated", "@policy"',
    ),
  );
  expect(jest.mocked(console.error).mock.calls.map(String)).toEqual([
    expect.stringContaining('"odd"'),
    expect.stringContaining('"unheard_of"'),
  ]);
  expect((await ask('{ open secret }', { ...holding(), purpose: 'AUDIT' })).data).toEqual({
    open: 'the open',
    secret: null,
  });
});
