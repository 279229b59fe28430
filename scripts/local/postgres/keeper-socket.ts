import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { Server } from 'node:net';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the keeper of a data folder's server listens. */
export function keeperSocket(dataFolder: string): string {
  const key = createHash('sha256').update(dataFolder).digest('hex').slice(0, 12);
  if (process.platform === 'win32') return `\\\\.\\pipe\\concierto-${key}`;
  const beside = join(dataFolder, 'postgres.sock');
  // Operating systems allow a socket's path about a hundred characters.
  return beside.length < 100 ? beside : join(tmpdir(), `concierto-${key}.sock`);
}

/** Listens on a socket unless a living process does already; resolves to whether it is ours. */
export async function listenAlone(server: Server, path: string): Promise<boolean> {
  if (await listens(server, path)) return true;
  if (await answers(path)) return false;
  rmSync(path, { force: true });
  return listens(server, path);
}

async function listens(server: Server, path: string): Promise<boolean> {
  return new Promise((resolve) => {
    server.once('error', () => {
      resolve(false);
    });
    server.listen(path, () => {
      resolve(true);
    });
  });
}

async function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => {
      resolve(false);
    });
  });
}
