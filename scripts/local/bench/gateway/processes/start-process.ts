import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';

import { benchProcessScript } from './built-script.ts';

/** A process of a bench, which ends with it at the latest. */
export interface BenchProcess {
  /** Sends a message and gives the answer. */
  readonly ask: (message: string | object) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

/** The core that is measured, and the one for all that measures it. */
export type Core = 'measured' | 'measuring';

/** Starts a script of `dist/`, on a core of its own where the system can be told so. */
export function startProcess(
  core: Core,
  script: string,
  args: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): BenchProcess {
  const probe = benchProcessScript('probe');
  const node = [process.execPath, '--import', probe, script, ...args];
  const [command = '', ...rest] = canPin ? ['taskset', '-c', cores[core], ...node] : node;
  const child = spawn(command, rest, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, APOLLO_TELEMETRY_DISABLED: 'true', ...environment },
  });
  const ended = once(child, 'exit');
  return {
    ask: (message) =>
      new Promise<unknown>((resolve, reject) => {
        const fail = (): void => {
          reject(new Error(`Cannot measure: ${script} ended`));
        };
        child.once('exit', fail);
        child.once('message', (answer) => {
          child.off('exit', fail);
          resolve(answer);
        });
        child.send(message);
      }),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

const cores: Readonly<Record<Core, string>> = { measured: '0', measuring: '1' };

const canPin = availableParallelism() > 1 && spawnSync('taskset', ['-c', '0', 'true']).status === 0;
