import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ApolloGateway, LocalGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll } from '@jest/globals';
import type { FormattedExecutionResult } from 'graphql';
import type { DataSource } from 'typeorm';

import { openDatabase } from '../../subgraphs/_kit/database/open-database.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import type { ClonedDatabase } from './database.ts';
import { cloneDatabase } from './database.ts';
import { testAsOf } from './test-clock.ts';

const supergraphSdl = readFileSync(
  join(import.meta.dirname, '../../schema/supergraph.graphql'),
  'utf8',
);

/** For the tests of a file: the whole graph in this process over seeded databases, with real query plans. */
export function useGraph() {
  const databases = new Map<string, DataSource>();
  const clones: ClonedDatabase[] = [];
  const away = new Set<string>();
  let server: ApolloServer | undefined;

  beforeAll(async () => {
    for (const subgraph of subgraphs) {
      const clone = await cloneDatabase(subgraph.name);
      clones.push(clone);
      databases.set(subgraph.name, await openDatabase(subgraph, clone.ownerUrl));
    }
    const buildService = ({ name }: { readonly name: string }) =>
      localSource(name, databases, away);
    server = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl, buildService }) });
    await server.start();
  });
  afterAll(async () => {
    await server?.stop();
    for (const db of databases.values()) await db.destroy();
    for (const clone of clones) await clone.drop();
  });

  return {
    /** Agencies that do not answer while their name is in it. */
    away,
    db: (name: string): DataSource => databases.get(name) ?? fail(`There is no agency "${name}"`),
    ask: async (
      query: string,
      variables: Record<string, unknown> = {},
    ): Promise<FormattedExecutionResult> => {
      const response = await (server ?? fail('The graph starts with the tests')).executeOperation({
        query,
        variables,
      });
      return response.body.kind === 'single' ? response.body.singleResult : fail('Not incremental');
    },
  };
}

function localSource(
  name: string,
  databases: ReadonlyMap<string, DataSource>,
  away: ReadonlySet<string>,
) {
  const subgraph =
    subgraphs.find((each) => each.name === name) ?? fail(`There is no agency "${name}"`);
  const source = new LocalGraphQLDataSource(subgraph.schema);
  return {
    process: (options: Parameters<LocalGraphQLDataSource['process']>[0]) => {
      if (away.has(name)) throw new Error(`${name} is away`);
      const db = databases.get(name) ?? fail(`There is no database of "${name}"`);
      return source.process({ ...options, context: subgraph.createContext(db, testAsOf) });
    },
  };
}

function fail(message: string): never {
  throw new Error(message);
}
