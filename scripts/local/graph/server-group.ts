import { setTimeout as sleep } from 'node:timers/promises';

import { StartupError } from '../../../subgraphs/_kit/wire/startup-error.ts';
import type { KeptServer } from '../processes/keep-running.ts';
import { keepRunning } from '../processes/keep-running.ts';
import type { ServerProcess } from '../processes/start-process.ts';
import type { Progress } from '../progress.ts';
import { isReady } from './is-ready.ts';

/** Servers that are started and stopped together, each a process. */
export interface ServerGroup {
  /** Starts a server. Until the group is settled, its death is the failure of the start. */
  readonly start: (server: ServerProcess) => KeptServer;
  /** Resolves when an address says it is ready; rejects when a server died meanwhile. */
  readonly awaitReady: (address: string) => Promise<void>;
  /** From now on a server that dies is started again. */
  readonly settle: () => void;
  readonly stop: () => Promise<void>;
}

/** A group without servers yet; what happens to them is told as progress. */
export function createServerGroup(progress: Progress): ServerGroup {
  const starting = new AbortController();
  const servers: KeptServer[] = [];
  let isSettled = false;

  const onLine = (name: string, line: string) => {
    progress.say(`[${name}] ${line}`);
  };
  const onDied = (name: string, reason: string, waitMs: number) => {
    if (isSettled)
      progress.say(`${name} ended (${reason}): starting it again in ${waitMs / 1_000} s`);
    else starting.abort(new StartupError(`Cannot start ${name}: its process ended (${reason})`));
  };

  return {
    start: (server) => {
      const kept = keepRunning(server, { onLine, onDied });
      servers.push(kept);
      return kept;
    },
    awaitReady: async (address) => {
      while (!(await isReady(address))) {
        starting.signal.throwIfAborted();
        await sleep(100);
      }
    },
    settle: () => {
      isSettled = true;
    },
    stop: async () => {
      isSettled = true;
      await Promise.all(servers.map((server) => server.stop()));
    },
  };
}
