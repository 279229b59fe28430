import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { passwordsOf } from './cluster-secret.ts';
import { StartupError } from '../../../subgraphs/_kit/wire/startup-error.ts';
import { socketPath } from '../claim-socket.ts';
import type { Durability } from './run-cluster.ts';

/** A running PostgreSQL server that stays for as long as this process holds it. */
export interface HeldCluster {
  readonly port: number;
  /** What somebody should know of where it is, or null. */
  readonly notice: string | null;
  /** The address of a database for a role of this server. */
  readonly url: (role: string, database: string) => string;
  readonly passwordOf: (role: string) => string;
  /** Settles when the server is gone, released or not. */
  readonly gone: Promise<unknown>;
  /** Lets go; the last holder's release stops the server and waits for that. */
  readonly release: () => Promise<void>;
}

/** Which server: its data folder (absolute), the port for a new one (0 takes a free one), and how it treats the disk. */
export interface ClusterWish {
  readonly dataFolder: string;
  readonly port: number;
  readonly durability: Durability;
}

/** Starts the server of a data folder, or joins those who hold it already. */
export async function holdCluster(wish: ClusterWish): Promise<HeldCluster> {
  mkdirSync(wish.dataFolder, { recursive: true });
  for (let attempt = 1; attempt <= 600; attempt += 1) {
    const socket = await connectOnce(socketPath(wish.dataFolder, 'postgres'));
    const note = socket && (await readNote(socket));
    if (note) return held(wish.dataFolder, socket, note);
    // One that answers nothing is just stopping.
    if (attempt % 50 === 1 && socket === null) spawnKeeper(wish);
    await sleep(100);
  }
  throw new StartupError(`Cannot start PostgreSQL: see ${keeperLog(wish.dataFolder)}`);
}

interface Note {
  readonly port?: number;
  readonly notice?: string | null;
  readonly error?: string;
}

function held(dataFolder: string, socket: Socket, { port, notice, error }: Note): HeldCluster {
  if (port === undefined) throw new StartupError(error ?? 'Cannot start PostgreSQL');
  const passwordOf = passwordsOf(dataFolder);
  const gone = new Promise((resolve) => socket.once('close', resolve));
  return {
    port,
    notice: notice ?? null,
    url: (role, database) =>
      `postgresql://${role}:${passwordOf(role)}@127.0.0.1:${port}/${database}`,
    passwordOf,
    gone,
    release: async () => {
      socket.end();
      await gone;
    },
  };
}

async function connectOnce(path: string): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect({ path, allowHalfOpen: false }, () => {
      resolve(socket);
    });
    socket.on('error', () => {
      resolve(null);
    });
  });
}

async function readNote(socket: Socket): Promise<Note | null> {
  const lines = createInterface({ input: socket });
  const line = await new Promise<string | null>((resolve) => {
    lines.once('line', resolve).once('close', () => {
      resolve(null);
    });
  });
  lines.removeAllListeners('close').close();
  socket.resume();
  const note: unknown = line === null ? null : JSON.parse(line);
  return isNote(note) ? note : null;
}

function isNote(value: unknown): value is Note {
  return typeof value === 'object' && value !== null && ('port' in value || 'error' in value);
}

/** A session of its own: Ctrl-C reaches the holder alone, who lets go in its own order. */
function spawnKeeper({ dataFolder, port, durability }: ClusterWish): void {
  const program = fileURLToPath(new URL('./keeper.js', import.meta.url));
  const log = openSync(keeperLog(dataFolder), 'a');
  const options = [program, dataFolder, String(port), durability];
  spawn(process.execPath, options, { detached: true, stdio: ['ignore', log, log] }).unref();
  closeSync(log);
}

function keeperLog(dataFolder: string): string {
  return join(dataFolder, 'postgres-keeper.log');
}
