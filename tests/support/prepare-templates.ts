import pg from 'pg';

import { prepareAgencies } from '../../scripts/local/agencies/prepare-agencies.ts';
import { createDatabases, rolesOf } from '../../scripts/local/postgres/create-databases.ts';
import type { HeldCluster } from '../../scripts/local/postgres/hold-cluster.ts';
import { holdCluster } from '../../scripts/local/postgres/hold-cluster.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { dropLeftovers } from './drop-leftovers.ts';
import { seedFingerprint } from './seed-fingerprint.ts';
import { testAsOf } from './test-clock.ts';
import type { TestDatabases } from './test-databases.ts';
import { publishTestDatabases, testDataFolder } from './test-databases.ts';

const seedScale = 0.05;

/**
 * Starts the tests' PostgreSQL with a template database for each agency, kept from the last run
 * where what it is made from has not changed; resolves to what lets the server go.
 */
export async function prepareTemplates(): Promise<() => Promise<void>> {
  const cluster = await holdCluster({ dataFolder: testDataFolder, port: 0, durability: 'scratch' });
  const client = new pg.Client(cluster.url('postgres', 'postgres'));
  await client.connect();
  try {
    // Another run may be preparing the same.
    await client.query(`SELECT pg_advisory_lock(hashtext('test templates'))`);
    const wanted = subgraphs.map(({ name }) => ({ agency: name, database: templateName(name) }));
    for (const { agency } of wanted) await dropLeftovers(client, agency);
    await dropLeftovers(client, 'gateway');
    const existing = await namesOfDatabases(client);
    const missing = wanted.filter(({ database }) => !existing.includes(database));
    const errors = await fillTemplates(client, cluster, missing);
    const templates: TestDatabases['templates'] = Object.fromEntries(
      wanted.map(({ agency, database }) => {
        const error = errors.get(agency);
        return [agency, error === undefined ? { database } : { error }];
      }),
    );
    publishTestDatabases({ port: cluster.port, dataFolder: testDataFolder, templates });
  } finally {
    await client.end();
  }
  return cluster.release;
}

interface Template {
  readonly agency: string;
  readonly database: string;
}

function templateName(agency: string): string {
  return `${agency}_template_${seedFingerprint(agency)}`;
}

async function namesOfDatabases(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>('SELECT datname AS name FROM pg_database');
  return rows.map(({ name }) => name);
}

/** Fills what is missing; an agency that fails fails only the tests that ask for it. */
async function fillTemplates(
  client: pg.Client,
  cluster: HeldCluster,
  templates: readonly Template[],
) {
  const unfinished = templates.map(({ agency }) => ({ agency, database: unfinishedName(agency) }));
  for (const { database } of unfinished) {
    await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(database)} WITH (FORCE)`);
  }
  if (templates.length > 0) console.log(`Preparing ${templates.length} test databases ...`);
  await createDatabases(cluster, unfinished);
  const errors = new Map<string, string>();
  await prepareAgencies(
    unfinished.map((database) => preparationOf(cluster, database)),
    {
      onFailed: (agency, error) => {
        console.error(String(error));
        errors.set(agency, String(error));
      },
    },
  );
  for (const template of templates)
    if (!errors.has(template.agency)) await finish(client, template);
  return errors;
}

function unfinishedName(agency: string): string {
  return `${agency}_unfinished`;
}

function preparationOf(cluster: HeldCluster, { agency, database }: Template) {
  const { owner, serving } = rolesOf(agency);
  const all = { migrate: true, seedScale, reportAsOf: testAsOf };
  return { agency, ownerUrl: cluster.url(owner, database), servingRole: serving, ...all };
}

async function finish(client: pg.Client, { agency, database }: Template): Promise<void> {
  const [from, to] = [unfinishedName(agency), database].map((name) => pg.escapeIdentifier(name));
  await client.query(`ALTER DATABASE ${from} RENAME TO ${to}`);
  await client.query(`ALTER DATABASE ${to} ALLOW_CONNECTIONS false`);
}
