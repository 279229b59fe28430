// Keeps one PostgreSQL server for as long as somebody holds a connection to this process's socket:
// the operating system closes it however a holder ends, so no server outlives its last one.
import type { ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';
import { createServer } from 'node:net';

import { createCluster } from './create-cluster.ts';
import { passwordsOf } from './cluster-secret.ts';
import { findPort } from './find-port.ts';
import { claimSocket } from '../claim-socket.ts';
import { placeCluster } from './place-cluster.ts';
import { runCluster, stopCluster } from './run-cluster.ts';
import { stopLeftover } from './stop-leftover.ts';

const [, , dataFolder = '', wantedPort = '0', durability = 'durable'] = process.argv;
const holders = new Set<Socket>();
const server = createServer({ allowHalfOpen: true });

if (!(await claimSocket(server, dataFolder, 'postgres'))) process.exit(0);
const started = start();
server.on('connection', (holder) => {
  holders.add(holder);
  holder.on('error', () => undefined).on('end', () => void letGo(holder));
  void started.then(({ note }) => holder.write(`${JSON.stringify(note)}\n`));
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
setTimeout(() => {
  if (holders.size === 0) void stop();
}, 10_000);

async function start(): Promise<{ readonly postgres: ChildProcess | null; readonly note: object }> {
  try {
    const place = await placeCluster(dataFolder);
    const password = passwordsOf(dataFolder)('postgres');
    await stopLeftover(place, password);
    const port = await findPort(Number(wantedPort));
    createCluster(place, password);
    const postgres = await runCluster(
      place,
      port,
      durability === 'scratch' ? 'scratch' : 'durable',
    );
    postgres.on('exit', () => process.exit(1));
    return { postgres, note: { port, notice: place.notice } };
  } catch (error) {
    setTimeout(() => process.exit(1), 200);
    return {
      postgres: null,
      note: { error: error instanceof Error ? error.message : String(error) },
    };
  }
}

async function letGo(holder: Socket): Promise<void> {
  holders.delete(holder);
  if (holders.size === 0) await stop();
  else holder.end();
}

async function stop(): Promise<void> {
  server.close();
  const { postgres } = await started;
  postgres?.removeAllListeners('exit');
  if (postgres !== null) await stopCluster(postgres);
  // The end of this process is what the last holder waits for.
  process.exit(0);
}
