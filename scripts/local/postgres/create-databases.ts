import pg from 'pg';

import type { HeldCluster } from './hold-cluster.ts';

const { escapeIdentifier, escapeLiteral } = pg;

/** The two roles that use the database of an agency or the gateway: its owner, and the one its server logs in as. */
export function rolesOf(agency: string): { readonly owner: string; readonly serving: string } {
  return { owner: `${agency}_owner`, serving: agency };
}

/** Creates the roles and the databases that are missing, each database open to its own two roles alone. */
export async function createDatabases(
  cluster: Pick<HeldCluster, 'url' | 'passwordOf'>,
  databases: readonly { readonly agency: string; readonly database: string }[],
): Promise<void> {
  const client = new pg.Client(cluster.url('postgres', 'postgres'));
  await client.connect();
  try {
    // Two scripts may come at once.
    await client.query('SELECT pg_advisory_lock(4009)');
    await client.query('REVOKE CONNECT, TEMPORARY ON DATABASE postgres, template1 FROM PUBLIC');
    for (const { agency, database } of databases) {
      const roles = Object.values(rolesOf(agency));
      for (const role of roles) await createRole(client, role, cluster.passwordOf(role));
      await createDatabase(client, agency, database);
    }
  } finally {
    await client.end();
  }
}

async function createRole(client: pg.Client, role: string, password: string): Promise<void> {
  if (await exists(client, 'SELECT 1 FROM pg_roles WHERE rolname = $1', role)) return;
  await client.query(
    `CREATE ROLE ${escapeIdentifier(role)} LOGIN NOINHERIT PASSWORD ${escapeLiteral(password)}`,
  );
}

async function createDatabase(client: pg.Client, agency: string, database: string): Promise<void> {
  if (!(await exists(client, 'SELECT 1 FROM pg_database WHERE datname = $1', database))) {
    const owner = escapeIdentifier(rolesOf(agency).owner);
    await client.query(`CREATE DATABASE ${escapeIdentifier(database)} OWNER ${owner}`);
  }
  await closeDatabase(client, agency, database);
}

/** Leaves a database open to its agency's two roles alone: by default everybody may connect. */
export async function closeDatabase(
  client: pg.ClientBase,
  agency: string,
  database: string,
): Promise<void> {
  const [name, serving] = [database, rolesOf(agency).serving].map(escapeIdentifier);
  await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${name} TO ${serving}`);
}

async function exists(client: pg.Client, sql: string, name: string): Promise<boolean> {
  const { rowCount } = await client.query(sql, [name]);
  return rowCount === 1;
}
