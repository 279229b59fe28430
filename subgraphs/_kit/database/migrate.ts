import type { DataSource } from 'typeorm';

import { grantServing } from './grant-serving.ts';
import type { Stored } from './open-database.ts';
import { openDatabase } from './open-database.ts';

/** Lets a serving role do with the tables what it needs, and what it may write of its own. */
export type GrantRights = (
  db: DataSource,
  servingRole: string,
  writes: Readonly<Record<string, string>>,
) => Promise<void>;

/**
 * Applies what is missing, as the owner, and grants the serving role its rights, by default an
 * agency's server's; resolves to how many were applied.
 */
export async function migrateUp(
  stored: Stored,
  ownerUrl: string,
  options: { readonly servingRole?: string; readonly grant?: GrantRights } = {},
): Promise<number> {
  return withDatabase(stored, ownerUrl, async (db) => {
    const applied = await db.runMigrations();
    const { servingRole, grant = grantServing } = options;
    if (servingRole !== undefined) await grant(db, servingRole, stored.writes ?? {});
    return applied.length;
  });
}

/** Takes back the last migrations, all of them by default; resolves to how many were taken back. */
export async function migrateDown(
  stored: Stored,
  ownerUrl: string,
  steps = stored.migrations.length,
): Promise<number> {
  return withDatabase(stored, ownerUrl, async (db) => {
    let undone = 0;
    while (undone < steps && (await appliedCount(db)) > 0) {
      await db.undoLastMigration();
      undone += 1;
    }
    return undone;
  });
}

async function withDatabase<T>(
  stored: Stored,
  url: string,
  work: (db: DataSource) => Promise<T>,
): Promise<T> {
  const db = await openDatabase(stored, url);
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
