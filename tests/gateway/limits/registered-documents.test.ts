import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildSubgraphSchema } from '@apollo/subgraph';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';

import { usualGatewaySettings } from '../../../gateway/gateway-settings.ts';
import { openGatewayDatabase } from '../../../gateway/database/open-database.ts';
import { documentId } from '../../../gateway/limits/registered/document-id.ts';
import { openRegisteredDocuments } from '../../../gateway/limits/registered/registered-documents.ts';
import { usualEntrance } from '../../../gateway/limits/settings/entrance-config.ts';
import { usualLimits } from '../../../gateway/limits/settings/limit-settings.ts';
import { addDocuments } from '../../../scripts/local/documents/add-documents.ts';
import { checkDocuments } from '../../../scripts/local/documents/check-documents.ts';
import { listDocuments } from '../../../scripts/local/documents/list-documents.ts';
import { openRegister } from '../../../scripts/local/documents/register.ts';
import type { Register } from '../../../scripts/local/documents/register.ts';
import { askGateway } from '../../../subgraphs/_kit/services/ask-gateway.ts';
import { createGatewayDatabase } from '../../support/database.ts';
import type { ClonedDatabase } from '../../support/database.ts';
import { testMasterKey, testSigningKeys } from '../../support/signed-headers.ts';
import { startGateway } from '../../support/start-gateway.ts';
import { startTinyAgency } from '../../support/tiny-agency.ts';
import { tinySdl, writeTinySupergraph } from '../../support/tiny-supergraph.ts';

jest.setTimeout(60_000);

const sdl = 'type Query { centre(code: ID): Centre } type Centre { name: String parent: Centre }';
const supergraph = writeTinySupergraph({ centres: sdl });
const folder = mkdtempSync(join(tmpdir(), 'documents-'));
const stops: (() => Promise<unknown>)[] = [];
let database: ClonedDatabase;
let register: Register;
let ordinary: Awaited<ReturnType<typeof startGateway>>;
let persistedOnly: Awaited<ReturnType<typeof startGateway>>;

/** More aliases than a client may send who was not expected. */
const aliases = Array.from({ length: 40 }, (_, at) => `a${at}: name`).join(' ');
const large = `query Large($code: ID) { centre(code: $code) { ${aliases} } }`;
const mutationless = 'query One { centre { name } } query Two { centre { one: name } }';

function write(name: string, text: string): string {
  const file = join(folder, `${name}.graphql`);
  writeFileSync(file, text);
  return file;
}

beforeAll(async () => {
  database = await createGatewayDatabase();
  const opened = await openRegister(database.ownerUrl);
  register = opened.register;
  const centre = { name: 'Tapachula' };
  const schema = buildSubgraphSchema({
    typeDefs: tinySdl(sdl),
    resolvers: { Query: { centre: (_parent, { code }) => (code === 'NO' ? null : centre) } },
  });
  const agency = await startTinyAgency(schema);
  const start = (isClosed: boolean) =>
    startGateway(supergraph, { centres: agency.url }, usualGatewaySettings, {
      databaseUrl: database.url,
      entrance: { ...usualEntrance, persistedOnly: isClosed },
      signingKeys: [testMasterKey],
    });
  ordinary = await start(false);
  persistedOnly = await start(true);
  stops.push(ordinary.stop, persistedOnly.stop, agency.stop, opened.close, database.drop);
  await said(() =>
    addDocuments(register, [write('large', large), write('two', mutationless)], supergraph),
  );
});

afterAll(async () => {
  for (const stop of stops) await stop();
});

/** What some work prints. */
async function said(work: () => Promise<unknown>): Promise<readonly string[]> {
  const log = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  await work();
  const lines = log.mock.calls.map(([line]) => String(line));
  log.mockRestore();
  return lines;
}

async function post(gateway: { readonly url: string }, body: object) {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, answer: await response.json() };
}

const refusal = (code: string, status = 400) => ({
  status,
  answer: { errors: [{ extensions: { code } }] },
});

test('a registered document is asked by its id, with variables, and may exceed the limits', async () => {
  expect(await post(ordinary, { query: large })).toMatchObject(refusal('ALIAS_LIMIT'));
  const asked = { documentId: documentId(large), variables: { code: 'NO' } };
  expect(await post(ordinary, asked)).toEqual({ status: 200, answer: { data: { centre: null } } });
  const { answer } = await post(ordinary, { documentId: documentId(large) });
  expect(answer).toMatchObject({ data: { centre: { a0: 'Tapachula', a39: 'Tapachula' } } });
});

test('so it is by GET, and by the name of one of its operations', async () => {
  const search = new URLSearchParams({
    documentId: documentId(mutationless),
    operationName: 'Two',
  });
  const headers = { 'apollo-require-preflight': '1' };
  const response = await fetch(`${ordinary.url}/graphql?${String(search)}`, { headers });
  expect(await response.json()).toEqual({ data: { centre: { one: 'Tapachula' } } });
});

test('a document that is not registered, or no id, or an id beside a query, is refused', async () => {
  const unknown = documentId('{ centre { name } }');
  expect(await post(ordinary, { documentId: unknown })).toMatchObject(
    refusal('DOCUMENT_NOT_FOUND'),
  );
  expect(await post(ordinary, { documentId: "' OR true --" })).toMatchObject(
    refusal('DOCUMENT_NOT_FOUND'),
  );
  expect(await post(ordinary, { documentId: documentId(large), query: large })).toMatchObject(
    refusal('DOCUMENT_AMBIGUOUS'),
  );
});

test('where only registered documents are served, nothing else is', async () => {
  for (const query of [
    '{ centre { name } }',
    '{ __schema { types { name } } }',
    '{ __typename }',
  ]) {
    expect(await post(persistedOnly, { query })).toMatchObject(refusal('DOCUMENT_REQUIRED'));
  }
  expect(await post(persistedOnly, { extensions: { persistedQuery: {} } })).toMatchObject(
    refusal('DOCUMENT_REQUIRED'),
  );
  const { answer } = await post(persistedOnly, { documentId: documentId(large) });
  expect(answer).toMatchObject({ data: { centre: { a0: 'Tapachula' } } });
});

test('a service of a subgraph asks what stands in its own code, registered or not', async () => {
  const gatewayUrl = `${persistedOnly.url}/graphql`;
  const [key] = testSigningKeys('centres');
  if (!key) throw new Error('There is a key for every service');
  const ask = askGateway({ subgraph: 'centres', gatewayUrl, key });
  const answer = await ask({ query: '{ centre { name } }', scopes: [] });
  expect(answer.data).toEqual({ centre: { name: 'Tapachula' } });
});

test('registered documents have no free pass to what a minute may cost', async () => {
  const rate = { ...usualLimits.rate, publicPoints: 1 };
  const strict = await startGateway(
    supergraph,
    {},
    { ...usualGatewaySettings, limits: { ...usualLimits, rate } },
    { databaseUrl: database.url },
  );
  stops.unshift(strict.stop);
  const ask = async () => (await post(strict, { documentId: documentId(large) })).status;
  expect([await ask(), await ask()]).toEqual([200, 429]);
});

test('the gateway itself registers and changes nothing', async () => {
  const { query, close } = openGatewayDatabase(database.url);
  await expect(query('DELETE FROM registered_document')).rejects.toThrow('permission denied');
  await close();
});

test('a database that is away is said to be so, and what was asked before is known', async () => {
  const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let isAway = false;
  const documents = openRegisteredDocuments({
    query: () => (isAway ? Promise.reject(new Error('away')) : Promise.resolve([])),
  });
  const id = documentId('a');
  await expect(documents.find(id)).rejects.toThrow(`Cannot find document "${id}"`);
  isAway = true;
  await expect(documents.find(id)).rejects.toThrow('Cannot find document');
  await expect(documents.find(documentId('b'))).rejects.toMatchObject({
    extensions: { code: 'DOCUMENTS_UNAVAILABLE', http: { status: 503 } },
  });
  log.mockRestore();
});

test('files are registered under their names if all fit the schema, and listed', async () => {
  const wrong = write('wrong', '{ centre { nobody } }');
  const fine = write('fine', '{ centre { name } }');
  await expect(addDocuments(register, [fine, wrong], supergraph)).rejects.toThrow(
    `Cannot register "${wrong}": line 1: Cannot query field "nobody" on type "Centre".`,
  );
  const lines = await said(() => listDocuments(register));
  expect(lines).toEqual([
    expect.stringMatching(new RegExp(`^${documentId(large)}  \\d{4}-\\d\\d-\\d\\d  large$`)),
    expect.stringContaining('  two'),
  ]);
  const again = write('again', large);
  expect(await said(() => addDocuments(register, [again], supergraph))).toEqual([
    `${documentId(large)}  again`,
  ]);
  await said(() => addDocuments(register, [write('large', large)], supergraph));
});

test('documents that no longer fit the schema are named', async () => {
  expect(await said(() => checkDocuments(register, supergraph))).toEqual([
    'All 2 registered documents fit the schema',
  ]);
  const other = writeTinySupergraph({
    centres: 'type Query { centre: Centre } type Centre { name: Int }',
  });
  await expect(checkDocuments(register, other)).rejects.toThrow(
    `"large" (${documentId(large)}) no longer fits: line 1: Unknown argument "code"`,
  );
});
