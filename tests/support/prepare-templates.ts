import pg from 'pg';

import { prepareInProcess } from '../../scripts/local/agencies/prepare-in-process.ts';
import { twoAtOnce } from '../../scripts/local/agencies/two-at-once.ts';
import { createDatabases, rolesOf } from '../../scripts/local/postgres/create-databases.ts';
import type { HeldCluster } from '../../scripts/local/postgres/hold-cluster.ts';
import { holdCluster } from '../../scripts/local/postgres/hold-cluster.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { dropLeftovers } from './drop-leftovers.ts';
import { seedFingerprint } from './seed-fingerprint.ts';
import { testAsOf } from './test-clock.ts';
import { publishTestDatabases, testDataFolder } from './test-databases.ts';

const seedScale = 0.05;

/**
 * Starts the tests' PostgreSQL with a template database for each agency, kept from the last run
 * where what it is made from has not changed; resolves to what lets the server go.
 */
export async function prepareTemplates(): Promise<() => Promise<void>> {
  const cluster = await holdCluster({ dataFolder: testDataFolder, port: 0, durability: 'scratch' });
  const names = subgraphs.map(({ name }) => name);
  const prepared = await twoAtOnce(names, (name) => prepareTemplate(cluster, name));
  const templates = prepared.map((outcome, index) => [names[index], describe(outcome)] as const);
  publishTestDatabases({
    port: cluster.port,
    dataFolder: testDataFolder,
    templates: Object.fromEntries(templates),
  });
  return cluster.release;
}

async function prepareTemplate(cluster: HeldCluster, agency: string): Promise<string> {
  const database = `${agency}_template_${seedFingerprint(agency)}`;
  const client = new pg.Client(cluster.url('postgres', 'postgres'));
  await client.connect();
  try {
    // Another run may be preparing the same.
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [agency]);
    await dropLeftovers(client, agency);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [
      database,
    ]);
    if (rowCount === 0) await fillTemplate(client, cluster, agency, database);
    return database;
  } finally {
    await client.end();
  }
}

async function fillTemplate(
  client: pg.Client,
  cluster: HeldCluster,
  agency: string,
  database: string,
) {
  console.log(`Preparing the test database of ${agency} ...`);
  const unfinished = `${agency}_unfinished`;
  await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(unfinished)} WITH (FORCE)`);
  await createDatabases(cluster, [{ agency, database: unfinished }]);
  const { owner, serving } = rolesOf(agency);
  const ownerUrl = cluster.url(owner, unfinished);
  const all = { migrate: true, seedScale, reportAsOf: testAsOf };
  await prepareInProcess(agency, { ownerUrl, servingRole: serving, ...all });
  const [from, to] = [unfinished, database].map(pg.escapeIdentifier);
  await client.query(`ALTER DATABASE ${from} RENAME TO ${to}`);
  await client.query(`ALTER DATABASE ${to} ALLOW_CONNECTIONS false`);
}

function describe(outcome: PromiseSettledResult<string>): { database: string; error?: string } {
  if (outcome.status === 'fulfilled') return { database: outcome.value };
  console.error(String(outcome.reason));
  return { database: '', error: String(outcome.reason) };
}
