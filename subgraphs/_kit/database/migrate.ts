import type { DataSource } from 'typeorm';

import type { Subgraph } from '../define-subgraph.ts';
import { openDatabase } from './open-database.ts';

/** Applies what is missing, as the owner, and lets the serving role read (but for cards); resolves to how many were applied. */
export async function migrateUp(
  subgraph: Subgraph,
  ownerUrl: string,
  options: { readonly servingRole?: string } = {},
): Promise<number> {
  return withDatabase(subgraph, ownerUrl, async (db) => {
    const applied = await db.runMigrations();
    if (options.servingRole !== undefined) await grantReading(db, options.servingRole);
    return applied.length;
  });
}

/** Takes back the last migrations, all of them by default; resolves to how many were taken back. */
export async function migrateDown(
  subgraph: Subgraph,
  ownerUrl: string,
  steps = subgraph.migrations.length,
): Promise<number> {
  return withDatabase(subgraph, ownerUrl, async (db) => {
    let undone = 0;
    while (undone < steps && (await appliedCount(db)) > 0) {
      await db.undoLastMigration();
      undone += 1;
    }
    return undone;
  });
}

async function withDatabase<T>(
  subgraph: Subgraph,
  url: string,
  work: (db: DataSource) => Promise<T>,
): Promise<T> {
  const db = await openDatabase(subgraph, url);
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

async function appliedCount(db: DataSource): Promise<number> {
  const rows: readonly { count: number }[] = await db.query(
    'SELECT count(*)::int AS count FROM migration',
  );
  return rows[0]?.count ?? 0;
}

// The card numbers that reception gives out are kept for a secure count one day; no serving role may read them.
async function grantReading(db: DataSource, role: string): Promise<void> {
  const name = `"${role.replaceAll('"', '""')}"`;
  await db.query(`GRANT USAGE ON SCHEMA public TO ${name}`);
  await db.query(`GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${name}`);
  const cards: readonly unknown[] = await db.query(
    `SELECT 1 FROM pg_tables WHERE schemaname = 'public' AND tablename = 'card'`,
  );
  if (cards.length > 0) await db.query(`REVOKE ALL ON card FROM ${name}`);
}
