import { createServer } from 'node:net';

import { StartupError } from '../../subgraphs/_kit/wire/startup-error.ts';
import { claimSocket } from './claim-socket.ts';
import type { Settings } from './settings.ts';

/** Makes this process the one that runs the graph on a data folder, for as long as it lives. */
export async function claimFolder({ dataFolder }: Settings): Promise<void> {
  const claim = createServer((visitor) => visitor.destroy());
  if (await claimSocket(claim, dataFolder, 'start')) return;
  throw new StartupError(
    `Concierto is already running with the data in ${dataFolder}: stop it (Ctrl-C where it was started) first`,
  );
}
