import type { AgencySettings, Settings } from './settings.ts';
import { createDatabases, rolesOf } from './postgres/create-databases.ts';
import type { HeldCluster } from './postgres/hold-cluster.ts';
import { holdCluster } from './postgres/hold-cluster.ts';

/** An agency's database, for its server and for its owner. */
export interface AgencyDatabase {
  readonly agency: string;
  readonly url: string;
  /** Null where only the server's address was given: such a database is neither migrated nor seeded. */
  readonly ownerUrl: string | null;
  readonly servingRole: string;
  /** Whether it is on our own embedded server, and so filled with invented records. */
  readonly isEmbedded: boolean;
}

/** The databases of some agencies, and the embedded server unless each has a database elsewhere. */
export interface Databases {
  readonly all: readonly AgencyDatabase[];
  readonly cluster: HeldCluster | null;
}

/** Makes sure that the agencies' databases exist, starting the embedded server for those that have none elsewhere. */
export async function openDatabases(
  settings: Settings,
  agencies: readonly AgencySettings[],
): Promise<Databases> {
  const embedded = agencies.filter(({ databaseUrl }) => databaseUrl === null);
  const cluster = embedded.length > 0 ? await startCluster(settings) : null;
  const names = embedded.map(({ name }) => ({ agency: name, database: name }));
  if (cluster) await createDatabases(cluster, names);
  return { cluster, all: agencies.map((agency) => describe(agency, cluster)) };
}

/** Starts the embedded server of these settings, or joins those who use it. */
export async function startCluster({ dataFolder, postgresPort }: Settings): Promise<HeldCluster> {
  return holdCluster({ dataFolder, port: postgresPort, durability: 'durable' });
}

function describe(agency: AgencySettings, cluster: HeldCluster | null): AgencyDatabase {
  const { name, databaseUrl, ownerDatabaseUrl } = agency;
  if (databaseUrl !== null || cluster === null) {
    const url = databaseUrl ?? '';
    const servingRole = decodeURIComponent(new URL(url).username);
    return { agency: name, url, ownerUrl: ownerDatabaseUrl, servingRole, isEmbedded: false };
  }
  const { owner, serving } = rolesOf(name);
  const [url, ownerUrl] = [cluster.url(serving, name), cluster.url(owner, name)];
  return { agency: name, url, ownerUrl, servingRole: serving, isEmbedded: true };
}
