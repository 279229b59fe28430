import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A server that runs as a process of its own. */
export interface ServerProcess {
  readonly name: string;
  /** Its compiled program. */
  readonly program: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Starts a server's process and passes on the lines that it writes to standard error. */
export function startProcess(
  { name, program, environment }: ServerProcess,
  onLine: (name: string, line: string) => void,
): ChildProcess {
  const child = fork(program, [], {
    env: environment,
    // Standard output only repeats what the parent shows as progress.
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // A terminal's Ctrl-C reaches the parent alone, which stops its servers in order.
    detached: process.platform !== 'win32',
  });
  if (child.stderr) {
    createInterface({ input: child.stderr }).on('line', (line) => {
      onLine(name, line);
    });
  }
  return child;
}
