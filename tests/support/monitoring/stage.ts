import { AsyncLocalStorage } from 'node:async_hooks';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import { afterAll, beforeAll } from '@jest/globals';
import type { GraphQLFormattedError } from 'graphql';
import type { DataSource } from 'typeorm';

import type { AgencyAnswer } from '../../../gateway/agencies/agency.ts';
import { openDatabase } from '../../../subgraphs/_kit/database/open-database.ts';
import type { Subgraph } from '../../../subgraphs/_kit/define-subgraph.ts';
import { computeReports } from '../../../subgraphs/_kit/reports/compute-reports.ts';
import { callGateway } from '../../../subgraphs/_kit/outbox/call-gateway.ts';
import { dispatchOutbox } from '../../../subgraphs/_kit/outbox/dispatch-outbox.ts';
import type {
  GatewayAnswer,
  GatewayQuestion,
} from '../../../subgraphs/_kit/services/ask-gateway.ts';
import type { Identity } from '../../../subgraphs/_kit/wire/identity.ts';
import { publicIdentity } from '../../../subgraphs/_kit/wire/identity.ts';
import { subgraphs } from '../../../subgraphs/index.ts';
import { ask as askAlone } from '../ask.ts';
import type { ClonedDatabase } from '../database.ts';
import { cloneDatabase } from '../database.ts';
import { ourExecutor } from '../federation/our-executor.ts';
import { fullRights } from '../full-rights.ts';
import { testAsOf } from '../test-clock.ts';
import { emptyOfRecords } from './empty-of-records.ts';
import type { Facts } from './facts.ts';
import { writeFacts } from './write-facts.ts';

/** Who asks: what she is to each subgraph; by default somebody who may read everything there. */
export type Asking = (subgraph: string) => Identity;

/** An answer as a client would read it. */
export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

const file = join(import.meta.dirname, '../../../schema/supergraph.graphql');

/**
 * For the stories of a file: real databases of the eight, without any record, and the whole graph over
 * them in this process, planned and executed as the gateway does. The results framework is there.
 */
export function useStage() {
  const databases = new Map<string, DataSource>();
  const clones = new Map<string, ClonedDatabase>();
  const away = new Set<string>();
  const whoAsks = new AsyncLocalStorage<Asking>();
  const remembered = new Set(subgraphs.map(({ name }) => name));
  const supergraph = Supergraph.build(readFileSync(file, 'utf8'), {
    supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
  });
  const execute = ourExecutor({ supergraph, askSubgraph });

  beforeAll(async () => {
    for (const subgraph of subgraphs) {
      const clone = await cloneDatabase(subgraph.name);
      clones.set(subgraph.name, clone);
      databases.set(subgraph.name, await openDatabase(subgraph, clone.ownerUrl));
    }
  });
  afterAll(async () => {
    for (const db of databases.values()) await db.destroy();
    for (const clone of clones.values()) await clone.drop();
  });

  return {
    /** Agencies that do not answer while their name is in it. */
    away,
    db: (name: string) => found(databases, name),
    /** Forgets all stories, and tells one: what happened, and what was submitted. */
    tell: async (...story: readonly Facts[]): Promise<void> => {
      away.clear();
      await Promise.all(
        subgraphs
          .filter(({ name }) => remembered.delete(name))
          .map((subgraph) => emptyOfRecords(found(databases, subgraph.name), subgraph)),
      );
      await goOn(story.flat());
    },
    /** Tells how the story goes on. */
    andThen: (...story: readonly Facts[]): Promise<void> => goOn(story.flat()),
    ask,
    /** Has the agencies know what was decided. */
    deliverDecisions: () => {
      remembered.add('governance');
      return dispatchOutbox(found(databases, 'governance'), callGateway(askGateway));
    },
  };

  async function ask(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
    asking: Asking = fullRights,
  ): Promise<Answer> {
    const asked = () => execute(query, { variables, away: [...away] });
    const { answer } = await whoAsks.run(asking, asked).catch(inWords);
    return JSON.parse(JSON.stringify(answer)) as Answer; // what a client would read
  }

  // Governance speaks as a service, with the scopes that it names and no others.
  async function askGateway({ query, variables, scopes }: GatewayQuestion): Promise<GatewayAnswer> {
    const service = { ...publicIdentity, sub: 'service:governance', scopes };
    const { data, errors = [] } = await ask(query, variables, () => service);
    return { data, errors };
  }

  async function goOn(story: Facts): Promise<void> {
    const concerned = subgraphs.filter(({ name }) => story.some(({ agency }) => agency === name));
    await Promise.all(
      concerned.map(async (subgraph) => {
        remembered.add(subgraph.name);
        const facts = story.filter(({ agency }) => agency === subgraph.name);
        await writeFacts(found(databases, subgraph.name), subgraph, facts);
        await report(subgraph, found(clones, subgraph.name).ownerUrl);
      }),
    );
  }

  async function askSubgraph(
    name: string,
    query: string,
    variables: object,
  ): Promise<AgencyAnswer> {
    const subgraph = subgraphs.find((each) => each.name === name);
    if (!subgraph) throw new Error(`There is no subgraph "${name}"`);
    const db = found(databases, name);
    const voice = name === 'governance' ? { askGateway } : {};
    const identity = (whoAsks.getStore() ?? fullRights)(name);
    const answer = await askAlone(
      subgraph,
      db,
      query,
      { ...variables },
      identity,
      undefined,
      voice,
    );
    return {
      ...(JSON.parse(JSON.stringify(answer)) as Omit<AgencyAnswer, 'headers'>),
      headers: {},
    }; // it is JSON
  }
}

/** A stage on which stories are told. */
export type Stage = ReturnType<typeof useStage>;

const report = (subgraph: Subgraph, ownerUrl: string) =>
  computeReports(subgraph, ownerUrl, { asOf: testAsOf });

// A question that cannot be planned fails with the whole schema at its heels, which no report can take.
function inWords(error: unknown): never {
  throw new Error(String(error));
}

function found<Value>(map: ReadonlyMap<string, Value>, name: string): Value {
  const value = map.get(name);
  if (value === undefined) throw new Error(`There is no subgraph "${name}" on the stage`);
  return value;
}
