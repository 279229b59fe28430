import { StartupError } from './startup-error.ts';

interface Running {
  readonly stop: () => Promise<void>;
}

/**
 * Runs one server as this process: SIGINT, SIGTERM and the end of its parent stop it in order, exit 0;
 * a start that fails says why in one line, exit 1.
 */
export async function runServer(start: () => Promise<Running>): Promise<void> {
  let running: Running | undefined;
  let ending = false;
  const end = (): void => {
    if (!running) process.exit(1);
    // A terminal signals the whole group and a parent its children: the same end may come twice.
    if (ending) return;
    ending = true;
    running.stop().then(() => process.exit(0), fail);
  };
  // Whoever reads the log may go away: that is no reason to end.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  // A parent that was killed sends no signal: its end shows only on the channel between them.
  process.on('disconnect', end);
  // One that was killed while this module was being loaded has already left; without a parent it is undefined.
  const isConnected: unknown = process.connected;
  if (isConnected === false) process.exit(1);
  try {
    running = await start();
  } catch (error) {
    fail(error);
  }
}

function fail(error: unknown): never {
  console.error(error instanceof StartupError ? error.message : error);
  process.exit(1);
}
