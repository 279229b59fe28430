import pg from 'pg';

import { migrateGateway } from '../../scripts/local/gateway/migrate-gateway.ts';
import { passwordsOf } from '../../scripts/local/postgres/cluster-secret.ts';
import {
  closeDatabase,
  createDatabases,
  rolesOf,
} from '../../scripts/local/postgres/create-databases.ts';
import { readTestDatabases } from './test-databases.ts';

/** A test's own copy of an agency's seeded database. */
export interface ClonedDatabase {
  /** For the role that the agency's server logs in as. */
  readonly url: string;
  readonly ownerUrl: string;
  readonly drop: () => Promise<void>;
}

let clones = 0;

/** Clones the seeded template of an agency's database, reports computed; the caller drops it. */
export async function cloneDatabase(agency: string): Promise<ClonedDatabase> {
  const { database: template, error } = readTestDatabases().templates[agency] ?? {};
  if (template === undefined) throw new Error(error ?? `Cannot find agency "${agency}"`);
  clones += 1;
  const clone = `${agency}_clone_${process.pid}_${Date.now()}_${clones}`;
  const { owner, serving } = rolesOf(agency);
  const [name, from, ownerName] = [clone, template, owner].map(pg.escapeIdentifier);
  await asSuperuser(async (client) => {
    await client.query(
      `CREATE DATABASE ${name} TEMPLATE ${from} OWNER ${ownerName} STRATEGY file_copy`,
    );
    await closeDatabase(client, agency, clone);
  });
  const drop = () => asSuperuser((client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
  return { url: address(serving, clone), ownerUrl: address(owner, clone), drop };
}

/** Makes an empty database for the gateway's own tables, migrated; the caller drops it. */
export async function createGatewayDatabase(): Promise<ClonedDatabase> {
  clones += 1;
  const database = `gateway_clone_${process.pid}_${Date.now()}_${clones}`;
  const passwordOf = passwordsOf(readTestDatabases().dataFolder);
  await createDatabases({ url: address, passwordOf }, [{ agency: 'gateway', database }]);
  const { owner, serving } = rolesOf('gateway');
  const ownerUrl = address(owner, database);
  await migrateGateway(ownerUrl, serving);
  const name = pg.escapeIdentifier(database);
  const drop = () => asSuperuser((client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
  return { url: address(serving, database), ownerUrl, drop };
}

async function asSuperuser(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client(address('postgres', 'postgres'));
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function address(role: string, database: string): string {
  const { port, dataFolder } = readTestDatabases();
  return `postgresql://${role}:${passwordsOf(dataFolder)(role)}@127.0.0.1:${port}/${database}`;
}
