import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

import type { ServerProcess } from './start-process.ts';
import { startProcess } from './start-process.ts';

/** What is told of a server while it is kept running. */
export interface ServerEvents {
  /** A line that it wrote. */
  readonly onLine: (name: string, line: string) => void;
  /** It ended without being asked to, and starts again after a wait. */
  readonly onDied: (name: string, reason: string, waitMs: number) => void;
}

/** A server that is started again whenever it dies. */
export interface KeptServer {
  /** The number of its process, as long as that lives. */
  readonly processId: () => number | undefined;
  readonly stop: () => Promise<void>;
}

const firstWaitMs = 500;
const longestWaitMs = 30_000;
// One that ran this long has recovered: its next wait is the first again.
const recoveredMs = 60_000;
// One that does not stop in this time is killed.
const stopMs = 10_000;

/** Starts a server and keeps it running, waiting twice as long after each death, until it is stopped. */
export function keepRunning(server: ServerProcess, { onLine, onDied }: ServerEvents): KeptServer {
  let isStopping = false;
  let waitMs = firstWaitMs;
  let waiting: NodeJS.Timeout | undefined;
  let child: ChildProcess;

  const start = () => {
    const startedAt = performance.now();
    child = startProcess(server, onLine);
    child.once('exit', (code, signal) => {
      if (isStopping) return;
      if (performance.now() - startedAt > recoveredMs) waitMs = firstWaitMs;
      onDied(server.name, signal ?? `exit ${code ?? 1}`, waitMs);
      waiting = setTimeout(start, waitMs);
      waitMs = Math.min(waitMs * 2, longestWaitMs);
    });
  };

  start();
  return {
    processId: () => child.pid,
    stop: async () => {
      isStopping = true;
      clearTimeout(waiting);
      await stopProcess(child);
    },
  };
}

async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  const killing = setTimeout(() => child.kill('SIGKILL'), stopMs);
  child.kill('SIGTERM');
  await ended;
  clearTimeout(killing);
}
