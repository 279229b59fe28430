import pg from 'pg';

import { documentId } from '../../../gateway/limits/registered/document-id.ts';
import { openDatabases } from '../databases.ts';
import { migrateGateway } from '../gateway/migrate-gateway.ts';
import type { Settings } from '../settings.ts';
import { ownerUrlOf } from '../work-on-databases.ts';

/** A document as it is registered. */
export interface RegisteredDocument {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly registeredAt: Date;
}

/** The registered documents of a gateway, for its owner. */
export interface Register {
  /** What is registered already keeps its day and takes the name; resolves to the id. */
  readonly add: (name: string, text: string) => Promise<string>;
  /** All of them, by name. */
  readonly all: () => Promise<readonly RegisteredDocument[]>;
}

/** Works on the register in the gateway's database, whose tables are brought up to date before. */
export async function withRegister(
  settings: Settings,
  work: (register: Register) => Promise<void>,
): Promise<void> {
  const wanted = [settings.gatewayDatabase];
  const { all, cluster } = await openDatabases(settings, wanted);
  try {
    for (const database of all) {
      const ownerUrl = ownerUrlOf(database, wanted);
      await migrateGateway(ownerUrl, database.servingRole);
      const { register, close } = await openRegister(ownerUrl);
      await work(register).finally(close);
    }
  } finally {
    await cluster?.release();
  }
}

/** Opens the register in a database that has its table. */
export async function openRegister(
  ownerUrl: string,
): Promise<{ readonly register: Register; readonly close: () => Promise<void> }> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  const add: Register['add'] = async (name, text) => {
    const id = documentId(text);
    await client.query(
      `INSERT INTO registered_document (id, name, text) VALUES ($1, $2, $3)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name`,
      [id, name, text],
    );
    return id;
  };
  const all: Register['all'] = async () => {
    const { rows } = await client.query<RegisteredDocument>(
      'SELECT id, name, text, registered_at AS "registeredAt" FROM registered_document ORDER BY name, id',
    );
    return rows;
  };
  return { register: { add, all }, close: () => client.end() };
}
