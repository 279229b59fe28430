import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { projectRoot } from '../../gateway/project-root.ts';

/** One of our scripts as a process, and all that it has written so far. */
export interface StartedScript {
  readonly output: () => string;
  /** Resolves to its exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>;
  readonly hasEnded: () => boolean;
  /** Signals the script alone. */
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Signals as a terminal's Ctrl-C does: the script and what it started in its group. */
  readonly interrupt: () => void;
}

/** Starts the compiled script of a name, in a process group of its own. */
export function startScript(
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): StartedScript {
  const child = spawn(process.execPath, [join(projectRoot, `dist/scripts/${name}.js`), ...args], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (written += text));
  }
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  return {
    output: () => written,
    ended: once(child, 'close').then(() => child.exitCode),
    hasEnded,
    kill: (signal) => child.kill(signal),
    interrupt: () => {
      if (!hasEnded() && child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
    },
  };
}
