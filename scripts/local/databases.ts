import type { DatabaseSettings, Settings } from './settings.ts';
import { createDatabases, rolesOf } from './postgres/create-databases.ts';
import type { HeldCluster } from './postgres/hold-cluster.ts';
import { holdCluster } from './postgres/hold-cluster.ts';

/** A database of the graph, for its server and for its owner. */
export interface OwnDatabase {
  /** The agency whose it is, or `gateway`. */
  readonly name: string;
  readonly url: string;
  /** Null where only the server's address was given: such a database is neither migrated nor seeded. */
  readonly ownerUrl: string | null;
  readonly servingRole: string;
  /** Whether it is on our own embedded server, and so filled with invented records. */
  readonly isEmbedded: boolean;
}

/** Some of the databases of the graph, and the embedded server unless each has a database elsewhere. */
export interface Databases {
  readonly all: readonly OwnDatabase[];
  readonly cluster: HeldCluster | null;
}

/**
 * Makes sure that these databases exist, starting the embedded server for those that are not elsewhere. What is
 * only `welcome` is had where it is given or where that server runs anyway.
 */
export async function openDatabases(
  settings: Settings,
  needed: readonly DatabaseSettings[],
  welcome: readonly DatabaseSettings[] = [],
): Promise<Databases> {
  const isServer = needed.some(({ databaseUrl }) => databaseUrl === null);
  const had = welcome.filter(({ databaseUrl }) => isServer || databaseUrl !== null);
  const wanted = [...needed, ...had];
  const embedded = wanted.filter(({ databaseUrl }) => databaseUrl === null);
  const cluster = embedded.length > 0 ? await startCluster(settings) : null;
  const names = embedded.map(({ name }) => ({ agency: name, database: name }));
  if (cluster) await createDatabases(cluster, names);
  return { cluster, all: wanted.map((database) => describe(database, cluster)) };
}

/** Starts the embedded server of these settings, or joins those who use it. */
export async function startCluster({ dataFolder, postgresPort }: Settings): Promise<HeldCluster> {
  return holdCluster({ dataFolder, port: postgresPort, durability: 'durable' });
}

function describe(database: DatabaseSettings, cluster: HeldCluster | null): OwnDatabase {
  const { name, databaseUrl, ownerDatabaseUrl } = database;
  if (databaseUrl !== null || cluster === null) {
    const url = databaseUrl ?? '';
    const servingRole = decodeURIComponent(new URL(url).username);
    return { name, url, ownerUrl: ownerDatabaseUrl, servingRole, isEmbedded: false };
  }
  const { owner, serving } = rolesOf(name);
  const [url, ownerUrl] = [cluster.url(serving, name), cluster.url(owner, name)];
  return { name, url, ownerUrl, servingRole: serving, isEmbedded: true };
}
