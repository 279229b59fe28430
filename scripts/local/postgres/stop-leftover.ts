import { setTimeout as sleep } from 'node:timers/promises';

import pg from 'pg';

import type { Place } from './place-cluster.ts';
import { readPostmaster } from './read-postmaster.ts';

/** Stops the server that a killed process left running on this cluster, if there is one. */
export async function stopLeftover(place: Place, superuserPassword: string): Promise<void> {
  const postmaster = readPostmaster(place);
  if (postmaster === null) return;
  const { pid, port } = postmaster;
  // The number may meanwhile belong to another program: only a server that knows our password is stopped.
  if (!(await isOurs(port, superuserPassword))) return;
  process.kill(pid, 'SIGINT');
  while (readPostmaster(place)?.pid === pid) await sleep(50);
}

async function isOurs(port: number, password: string): Promise<boolean> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
