import { prepareAgencies } from '../agencies/prepare-agencies.ts';
import { dayOf } from '../clock.ts';
import type { Databases, OwnDatabase } from '../databases.ts';
import { openDatabases } from '../databases.ts';
import { describePrepared, describeStep } from '../describe-step.ts';
import { startGateway } from '../gateway/start-gateway.ts';
import { refuseTakenPorts } from '../ports.ts';
import { wholePreparation } from '../preparations.ts';
import { addressOf, agencyProcess, gatewayAddress } from '../processes/server-processes.ts';
import type { KeptServer } from '../processes/keep-running.ts';
import type { Progress } from '../progress.ts';
import type { AgencySettings, Settings } from '../settings.ts';
import { keepCluster } from './keep-cluster.ts';
import type { ServerGroup } from './server-group.ts';
import { createServerGroup } from './server-group.ts';

/** What the graph runs with. */
export interface GraphOptions {
  readonly settings: Settings;
  /** The agencies to run, the gateway before them or not. */
  readonly agencies: readonly AgencySettings[];
  readonly withGateway: boolean;
  /** The size of the invented data set for databases that are empty. */
  readonly scale: number;
  readonly progress: Progress;
}

/** The graph, or a part of it, as processes of this machine. */
export interface Graph {
  /** Resolves when all are ready; what dies after that is started again. */
  readonly ready: Promise<void>;
  /** Stops every process; resolves when none is left. */
  readonly stop: () => Promise<void>;
}

/** Starts PostgreSQL, prepares the databases, and starts the agencies and the gateway. */
export function runGraph(options: GraphOptions): Graph {
  const group = createServerGroup(options.progress);
  const databases = openAll(options);
  const cluster = databases.then(({ cluster }) =>
    cluster ? keepCluster(cluster, options.settings, options.progress.say) : null,
  );
  const ready = databases.then((opened) => startServers(options, group, opened));
  const stop = async () => {
    await group.stop();
    const kept = await cluster.catch(() => null);
    await kept?.release();
  };
  return { ready, stop };
}

async function openAll({
  settings,
  agencies,
  withGateway,
  progress,
}: GraphOptions): Promise<Databases> {
  await refuseTakenPorts(settings.host, [
    ...(withGateway ? [{ port: settings.gatewayPort, variable: 'PORT' }] : []),
    ...agencies.map(({ prefix, port }) => ({ port, variable: `${prefix}_PORT` })),
  ]);
  progress.show('postgres', 'starting');
  const gateway = withGateway ? [settings.gatewayDatabase] : [];
  const databases = await openDatabases(settings, agencies, gateway);
  const { cluster } = databases;
  progress.show(
    'postgres',
    cluster ? `ready on port ${cluster.port}` : 'not needed: every database is elsewhere',
    1,
  );
  if (cluster?.notice) progress.say(cluster.notice);
  return databases;
}

async function startServers(
  options: GraphOptions,
  group: ServerGroup,
  { all }: Databases,
): Promise<void> {
  const { settings, withGateway, progress } = options;
  const ofGateway = all.find(({ name }) => name === settings.gatewayDatabase.name);
  const ofAgencies = all.filter((database) => database !== ofGateway);
  const gateway = withGateway ? await startGateway(options, group, ofGateway ?? null) : null;
  await Promise.all(await startAgencies(options, group, ofAgencies));
  if (gateway) {
    await group.awaitReady(gatewayAddress(settings));
    progress.show('gateway', place(settings.gatewayPort, gateway), 1);
  }
  group.settle();
}

/** Prepares the databases two at a time, and starts each agency as soon as its own is prepared. */
async function startAgencies(
  options: GraphOptions,
  group: ServerGroup,
  databases: readonly OwnDatabase[],
): Promise<readonly Promise<void>[]> {
  const { settings, scale, progress } = options;
  const asOf = dayOf(settings);
  const ready: Promise<void>[] = [];
  const start = (database: OwnDatabase, done: string) => {
    const awaited = startAgency(options, group, database, done);
    awaited.catch(() => undefined); // it is awaited with the others, after the last is prepared
    ready.push(awaited);
  };
  const wholes = databases.map((database) => ({
    database,
    preparation: wholePreparation(database, { scale, asOf }),
  }));
  for (const { database, preparation } of wholes) {
    if (preparation === null) start(database, 'its database as it is');
  }
  await prepareAgencies(
    wholes.flatMap(({ preparation }) => preparation ?? []),
    {
      onStep: (agency, step) => {
        progress.show(agency, describeStep(step), step.done / step.total);
      },
      onPrepared: (agency, prepared) => {
        const database = databases.find((candidate) => candidate.name === agency);
        if (database) start(database, describePrepared(prepared));
      },
    },
  );
  return ready;
}

async function startAgency(
  { settings, agencies, progress }: GraphOptions,
  group: ServerGroup,
  database: OwnDatabase,
  done: string,
): Promise<void> {
  const agency = agencies.find(({ name }) => name === database.name);
  if (!agency) return;
  progress.show(agency.name, `starting (${done})`, 1);
  const server = group.start(agencyProcess(settings, agency, database, dayOf(settings)));
  await group.awaitReady(addressOf(settings, agency.port));
  progress.show(agency.name, `${place(agency.port, server)} (${done})`, 1);
}

function place(port: number, server: KeptServer): string {
  return `ready on port ${port}, process ${server.processId() ?? 'ended'}`;
}
