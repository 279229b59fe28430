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
      await withClient(ownerUrl, (client) => work(openRegister(client)));
    }
  } finally {
    await cluster?.release();
  }
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function openRegister(client: pg.Client): Register {
  return {
    add: async (name, text) => {
      const id = documentId(text);
      await client.query(
        `INSERT INTO registered_document (id, name, text) VALUES ($1, $2, $3)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name`,
        [id, name, text],
      );
      return id;
    },
    all: async () => {
      const { rows } = await client.query<RegisteredDocument>(
        'SELECT id, name, text, registered_at AS "registeredAt" FROM registered_document ORDER BY name, id',
      );
      return rows;
    },
  };
}
