import pg from 'pg';

import { openDatabases } from '../databases.ts';
import type { OwnDatabase } from '../databases.ts';
import type { DatabaseSettings, Settings } from '../settings.ts';

/** A database whose audit is at hand. */
export interface OpenAudit {
  /** The agency whose it is, or `gateway`. */
  readonly name: string;
  readonly database: OwnDatabase;
  /** Logged in as its owner where its address is known, else as its server. */
  readonly client: pg.Client;
}

/** Opens the audits of these databases and does something with them; those that cannot be reached are `away`. */
export async function withAudits<T>(
  settings: Settings,
  wanted: readonly DatabaseSettings[],
  work: (audits: readonly OpenAudit[], away: readonly string[]) => Promise<T>,
): Promise<T> {
  const { all, cluster } = await openDatabases(settings, wanted);
  const opened = await Promise.all(all.map(open));
  const audits = opened.filter((audit) => audit !== null);
  const names = audits.map(({ name }) => name);
  const away = all.map(({ name }) => name).filter((name) => !names.includes(name));
  try {
    return await work(audits, away);
  } finally {
    for (const { client } of audits) await client.end();
    await cluster?.release();
  }
}

async function open(database: OwnDatabase): Promise<OpenAudit | null> {
  const client = new pg.Client(database.ownerUrl ?? database.url);
  try {
    await client.connect();
    const { rowCount } = await client.query(
      `SELECT 1 FROM pg_tables WHERE schemaname = 'public' AND tablename = 'audit_entry'`,
    );
    if (rowCount === 1) return { name: database.name, database, client };
  } catch {
    // It is told as away.
  }
  await client.end();
  return null;
}
