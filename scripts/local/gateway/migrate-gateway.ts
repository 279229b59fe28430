import pg from 'pg';

import { servingRights } from '../../../gateway/database/serving-rights.ts';
import type { GrantRights } from '../../../subgraphs/_kit/database/migrate.ts';
import { migrateDown, migrateUp } from '../../../subgraphs/_kit/database/migrate.ts';
import { sqlMigrations } from '../../../subgraphs/_kit/database/sql-migrations.ts';

const { escapeIdentifier } = pg;

// Its audit is a chain like that of every agency.
const folders = ['gateway/database/migrations/', 'subgraphs/_kit/audit/migrations/'].map(
  (folder) => new URL(`../../../${folder}`, import.meta.url),
);

/** The tables of the gateway's own database. */
const gatewayTables = { name: 'gateway', entities: [], migrations: folders.flatMap(sqlMigrations) };

/** Applies what is missing in the gateway's database, as its owner; resolves to how many migrations were applied. */
export async function migrateGateway(ownerUrl: string, servingRole: string): Promise<number> {
  return migrateUp(gatewayTables, ownerUrl, { servingRole, grant });
}

/** Takes back the last migrations, all of them for null; resolves to how many were taken back. */
export async function migrateGatewayBack(ownerUrl: string, steps: number | null): Promise<number> {
  return migrateDown(gatewayTables, ownerUrl, steps ?? gatewayTables.migrations.length);
}

// From nothing, so that a right that is no longer needed is gone too; at once, since the gateway may be serving.
const grant: GrantRights = async (db, servingRole) => {
  const role = escapeIdentifier(servingRole);
  await db.transaction(async (transaction) => {
    await transaction.query(`REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${role}`);
    await transaction.query(`GRANT USAGE ON SCHEMA public TO ${role}`);
    for (const [table, rights] of Object.entries(servingRights)) {
      await transaction.query(`GRANT ${rights} ON ${escapeIdentifier(table)} TO ${role}`);
    }
  });
};
