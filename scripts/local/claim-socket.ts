import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import type { Server } from 'node:net';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Listens on the socket of a data folder's role ("start", "postgres") unless a living process does;
 * resolves to whether it is ours. However a process ends, the operating system takes its claim back.
 */
export async function claimSocket(
  server: Server,
  dataFolder: string,
  role: string,
): Promise<boolean> {
  mkdirSync(dataFolder, { recursive: true });
  const path = socketPath(dataFolder, role);
  if (await listens(server, path)) return true;
  if (await answers(path)) return false;
  rmSync(path, { force: true });
  return listens(server, path);
}

/** Where the process that has a data folder's role listens. */
export function socketPath(dataFolder: string, role: string): string {
  const key = createHash('sha256').update(dataFolder).digest('hex').slice(0, 12);
  if (process.platform === 'win32') return `\\\\.\\pipe\\concierto-${key}-${role}`;
  const beside = join(dataFolder, `${role}.sock`);
  // Operating systems allow a socket's path about a hundred characters.
  return beside.length < 100 ? beside : join(tmpdir(), `concierto-${key}-${role}.sock`);
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
