import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import { afterAll, beforeAll } from '@jest/globals';
import type { GraphQLFormattedError } from 'graphql';
import type { DataSource } from 'typeorm';

import type { AgencyAnswer } from '../../gateway/agencies/agency.ts';
import { openDatabase } from '../../subgraphs/_kit/database/open-database.ts';
import type { GatewayAnswer, GatewayQuestion } from '../../subgraphs/_kit/services/ask-gateway.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { ask as askAlone } from './ask.ts';
import type { ClonedDatabase } from './database.ts';
import { cloneDatabase } from './database.ts';
import { ourExecutor } from './federation/our-executor.ts';
import { fullRights } from './full-rights.ts';

const file = join(import.meta.dirname, '../../schema/supergraph.graphql');

/** For the tests of a file: the whole graph in this process, planned and executed as the gateway does, over seeded databases. */
export function useGraph() {
  const databases = new Map<string, DataSource>();
  const clones: ClonedDatabase[] = [];
  const away = new Set<string>();
  const supergraphSdl = readFileSync(file, 'utf8');
  const supergraph = Supergraph.build(supergraphSdl, {
    supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
  });
  const apiSchema = supergraph.apiSchema().toGraphQLJSSchema();
  const execute = ourExecutor({ supergraph, askSubgraph: askAgency });

  beforeAll(async () => {
    for (const subgraph of subgraphs) {
      const clone = await cloneDatabase(subgraph.name);
      clones.push(clone);
      databases.set(subgraph.name, await openDatabase(subgraph, clone.ownerUrl));
    }
  });
  afterAll(async () => {
    for (const db of databases.values()) await db.destroy();
    for (const clone of clones) await clone.drop();
  });

  const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    const { answer } = await execute(query, { variables, away: [...away] });
    return JSON.parse(JSON.stringify(answer)) as Answer; // what a client would read
  };

  return {
    /** Agencies that do not answer while their name is in it. */
    away,
    db: dbOf,
    /** For other executors over the same subgraphs. */
    composed: { supergraphSdl, supergraph, apiSchema, askSubgraph: askAgency },
    ask,
  };

  // A subgraph that asks the whole graph asks this one.
  async function askWhole({ query, variables }: GatewayQuestion): Promise<GatewayAnswer> {
    const { data, errors = [] } = await ask(query, { ...variables });
    return { data, errors };
  }

  function dbOf(name: string): DataSource {
    return databases.get(name) ?? fail(`There is no database of "${name}"`);
  }

  async function askAgency(name: string, query: string, variables: object): Promise<AgencyAnswer> {
    const subgraph =
      subgraphs.find((each) => each.name === name) ?? fail(`There is no agency "${name}"`);
    const answer = await askAlone(
      subgraph,
      dbOf(name),
      query,
      { ...variables },
      fullRights(name),
      undefined,
      { askGateway: askWhole },
    );
    return {
      ...(JSON.parse(JSON.stringify(answer)) as Omit<AgencyAnswer, 'headers'>),
      headers: {},
    }; // it is JSON
  }
}

interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

function fail(message: string): never {
  throw new Error(message);
}
