import { afterAll, beforeAll } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { openDatabase } from '../../../../subgraphs/_kit/database/open-database.ts';
import type { Identity } from '../../../../subgraphs/_kit/wire/identity.ts';
import { governance } from '../../../../subgraphs/governance/subgraph.ts';
import { ask } from '../../../support/ask.ts';
import type { ClonedDatabase } from '../../../support/database.ts';
import { cloneDatabase } from '../../../support/database.ts';
import { agenciesSay, sha } from './agencies-say.ts';

const SHOWN = '{ id version kind reason expiresOn decidedAt actor delivered }';
const OPERATIONS = {
  verifyReport: ['', ''],
  returnReport: [', $reason: String!', ', reason: $reason'],
  approveReport: [', $decision: String', ', decision: $decision'],
  reopenReport: [
    ', $reason: String!, $expiresOn: Date!',
    ', reason: $reason, expiresOn: $expiresOn',
  ],
} as const;

/** A step of governance's, with what its mutation takes beside a report. */
export type Step = keyof typeof OPERATIONS;

/** What a step quotes of UNHCR's OP1.1 of the third quarter of 2025 where it is not said otherwise. */
export type Quoted = Readonly<Record<string, unknown>>;

let keys = 0;

/** For the tests of a file: governance's database as its server sees it, and a graph that answers as it is told. */
export function useDecisions() {
  const graph = agenciesSay();
  let clone: ClonedDatabase | undefined;
  const open: DataSource[] = [];
  const connect = async () => {
    const db = await openDatabase(governance, clone?.url ?? '');
    open.push(db);
    return db;
  };
  beforeAll(async () => {
    clone = await cloneDatabase('governance');
    await connect();
  });
  afterAll(async () => {
    for (const db of open) await db.destroy();
    await clone?.drop();
  });
  const db = (): DataSource => {
    const [first] = open;
    if (!first) throw new Error('There is no database before the tests run');
    return first;
  };
  const query = (text: string, identity: Identity, variables: Quoted = {}, source = db()) =>
    ask(governance, source, text, variables, identity, undefined, {
      askGateway: graph.away.has('GATEWAY_URL') ? null : graph.askGateway,
    });
  const step = async (name: Step, identity: Identity, quoted: Quoted = {}, source = db()) => {
    const [declared, given] = OPERATIONS[name];
    const text = `mutation ($idempotencyKey: ID!, $agency: AgencyCode, $indicator: ID!, $period: ID!, $version: Int!, $sha256: String!${declared}) {
      ${name}(idempotencyKey: $idempotencyKey, agency: $agency, indicator: $indicator, period: $period, version: $version, sha256: $sha256${given}) ${SHOWN}
    }`;
    keys += 1;
    const usual = { agency: 'UNHCR', indicator: 'OP1.1', period: '2025-Q3', version: 1 };
    const idempotencyKey = `key ${keys}`;
    const reason = 'The men of August are missing';
    const stated = { reason, expiresOn: '2026-10-30', decision: null };
    const about = { ...usual, ...stated, idempotencyKey, ...quoted };
    const { data, errors } = await query(
      text,
      identity,
      { sha256: sha(about.version), ...about },
      source,
    );
    return {
      decision: data?.[name] ?? null,
      code: errors?.[0]?.extensions?.['code'],
      error: errors?.[0],
    };
  };
  return { ...graph, db, connect, query, step };
}
