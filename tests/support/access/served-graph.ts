import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, jest } from '@jest/globals';

import { readPersonas } from '../../../gateway/access/issuer/read-personas.ts';
import { usualGatewaySettings } from '../../../gateway/gateway-settings.ts';
import { createGateway } from '../../../gateway/create-gateway.ts';
import { projectRoot } from '../../../gateway/project-root.ts';
import { readSupergraph } from '../../../gateway/supergraph/read-supergraph.ts';
import { freePorts } from '../../../scripts/local/free-ports.ts';
import { serveSubgraph } from '../../../subgraphs/_kit/serve-subgraph.ts';
import type { Identity } from '../../../subgraphs/_kit/wire/identity.ts';
import { subgraphs } from '../../../subgraphs/index.ts';
import type { ClonedDatabase } from '../database.ts';
import { cloneDatabase } from '../database.ts';
import { signedHeaders, testMasterKey, testSigningKeys } from '../signed-headers.ts';
import { testAsOf } from '../test-clock.ts';
import type { GraphAnswer } from './graph-answer.ts';

const personasFile = join(projectRoot, 'schema/personas.csv');
const noCheckpoints = { checkpointKey: null, checkpointKeys: new Map() };
const address = { host: '127.0.0.1', port: 0, portVariable: 'PORT' };

/** For the tests of a file: the eight agencies over seeded databases, and the gateway before them with its personas. */
export function useServedGraph() {
  const clones: ClonedDatabase[] = [];
  const running: { readonly stop: () => Promise<void> }[] = [];
  const urls = new Map<string, string>();
  const tokens = new Map<string, string>();
  let gatewayUrl = '';

  beforeAll(async () => {
    for (const method of ['log', 'error'] as const) {
      jest.spyOn(console, method).mockImplementation(() => undefined);
    }
    const [port = 0] = await freePorts(1);
    const services = { gatewayUrl: `http://127.0.0.1:${String(port)}/graphql`, ...noCheckpoints };
    for (const subgraph of subgraphs) {
      const clone = await cloneDatabase(subgraph.name);
      clones.push(clone);
      const signingKeys = testSigningKeys(subgraph.name);
      const config = { ...address, databaseUrl: clone.url, signingKeys, services, asOf: testAsOf };
      const served = await serveSubgraph(subgraph, config);
      running.push(served);
      urls.set(subgraph.name, `${served.url}/graphql`);
    }
    const gateway = await createGateway({ ...gatewayConfig(urls), port });
    running.push(gateway);
    gatewayUrl = gateway.url;
    for (const { id } of readPersonas(personasFile)) tokens.set(id, await tokenOf(gatewayUrl, id));
  });
  afterAll(async () => {
    for (const each of running.toReversed()) await each.stop();
    for (const clone of clones) await clone.drop();
  });

  return {
    /** Asks the gateway as a persona, or as `public`. */
    ask: (persona: string, query: string, headers: Record<string, string> = {}) =>
      post(
        `${gatewayUrl}/graphql`,
        { query },
        {
          ...(persona !== 'public' && { authorization: `Bearer ${tokens.get(persona) ?? ''}` }),
          ...headers,
        },
      ),
    /** Asks a subgraph as the gateway would, on behalf of an identity. */
    askSubgraph: (name: string, identity: Identity, question: object) =>
      post(urls.get(name) ?? '', question, signedHeaders(name, JSON.stringify(question), identity)),
    urlOf: (name: string) => urls.get(name) ?? '',
  };
}

function gatewayConfig(urls: ReadonlyMap<string, string>) {
  const file = readSupergraph(join(projectRoot, 'schema/supergraph.graphql'));
  const agencies = file.agencies.map(({ name, url }) => ({ name, url: urls.get(name) ?? url }));
  const supergraph = { ...file, agencies };
  const { limits } = usualGatewaySettings;
  return {
    ...address,
    workers: 1,
    supergraph,
    readAgain: () => supergraph,
    settings: { ...usualGatewaySettings, limits: { ...limits, enforced: false } },
    identity: {
      issuers: [],
      localIssuer: { folder: mkdtempSync(join(tmpdir(), 'issuer-')), personasFile },
      databaseUrl: null,
    },
    signingKeys: [testMasterKey],
  };
}

async function tokenOf(gateway: string, persona: string): Promise<string> {
  const { token = '' } = await post(`${gateway}/local-issuer/token`, { persona });
  return token;
}

async function post(
  url: string,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<GraphAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return (await response.json()) as GraphAnswer; // both servers answer JSON
}
