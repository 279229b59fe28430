import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Place } from './place-cluster.ts';
import { readPostmaster } from './read-postmaster.ts';

/** How a server treats its disk: `durable` survives a crash of the machine, `scratch` is faster. */
export type Durability = 'durable' | 'scratch';

const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=300',
  'shared_buffers=256MB',
  'max_wal_size=2GB',
  'synchronous_commit=off', // a crash of the machine may lose the last moment, never leave half of it
  'timezone=UTC',
  'log_timezone=UTC',
  'jit=off', // our questions are short: compiling them takes longer than they do
  'max_parallel_workers_per_gather=0', // parallel workers need more /dev/shm than containers have
];
const scratch = ['fsync=off', 'full_page_writes=off', 'autovacuum=off'];

/** Starts the server of a cluster as a child process; resolves when it takes connections. */
export async function runCluster(
  place: Place,
  port: number,
  durability: Durability,
): Promise<ChildProcess> {
  const postgres = spawnPostgres(place, port, durability);
  while (!isReady(place, postgres)) {
    if (hasEnded(postgres)) throw new Error(`Cannot start PostgreSQL: ${lastLines(place.log)}`);
    await sleep(25);
  }
  return postgres;
}

/** Stops a server that this process started. */
export async function stopCluster(postgres: ChildProcess): Promise<void> {
  if (hasEnded(postgres)) return;
  const exited = once(postgres, 'exit');
  postgres.kill('SIGINT'); // "fast": ends the sessions, then writes everything to disk
  await exited;
}

function spawnPostgres(place: Place, port: number, durability: Durability): ChildProcess {
  const chosen = durability === 'scratch' ? [...settings, ...scratch] : settings;
  const options = chosen.flatMap((setting) => ['-c', setting]);
  const log = openSync(place.log, 'a', 0o600);
  if (place.user !== null) chownSync(place.log, place.user.uid, place.user.gid);
  try {
    return spawn(place.binaries.postgres, ['-D', place.cluster, '-p', String(port), ...options], {
      cwd: place.folder,
      stdio: ['ignore', log, log],
      ...(place.user ? { uid: place.user.uid, gid: place.user.gid } : {}),
    });
  } finally {
    closeSync(log);
  }
}

function isReady(place: Place, { pid }: ChildProcess): boolean {
  const postmaster = readPostmaster(place);
  return postmaster?.pid === pid && postmaster?.status === 'ready';
}

function hasEnded({ exitCode, signalCode, pid }: ChildProcess): boolean {
  return pid === undefined || exitCode !== null || signalCode !== null;
}

function lastLines(log: string): string {
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-5).join('\n');
}
