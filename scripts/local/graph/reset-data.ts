import { existsSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

import { StartupError } from '../../../subgraphs/_kit/wire/startup-error.ts';
import { claimSocket } from '../claim-socket.ts';
import { passwordsOf } from '../postgres/cluster-secret.ts';
import { placeCluster } from '../postgres/place-cluster.ts';
import { stopLeftover } from '../postgres/stop-leftover.ts';
import type { Settings } from '../settings.ts';

/** Deletes the embedded databases, so that the next start begins from empty; resolves to what it deleted. */
export async function resetData(settings: Settings): Promise<readonly string[]> {
  refuseDatabasesElsewhere(settings);
  const { dataFolder } = settings;
  const claim = createServer();
  if (!(await claimSocket(claim, dataFolder, 'postgres'))) {
    throw new StartupError(
      `Cannot reset: another script uses the databases in ${dataFolder}, stop it first`,
    );
  }
  const place = await placeCluster(dataFolder);
  await stopLeftover(place, passwordsOf(dataFolder)('postgres'));
  const deleted = [place.folder, join(dataFolder, 'secret')].filter((path) => existsSync(path));
  deleted.forEach(removeWhole);
  claim.close();
  return deleted;
}

function refuseDatabasesElsewhere({ agencies, gatewayDatabase }: Settings): void {
  const given = [...agencies, gatewayDatabase]
    .filter(({ databaseUrl }) => databaseUrl !== null)
    .map(({ prefix }) => `${prefix}_DATABASE_URL`);
  if (given.length === 0) return;
  throw new StartupError(
    `Cannot reset: ${given.join(', ')} stand for databases elsewhere, and --reset empties only the ` +
      'embedded ones. Start without these variables, or without --reset',
  );
}

/** Moved away first: an interruption leaves the whole of it or nothing under its name. */
function removeWhole(path: string): void {
  rmSync(`${path}.deleted`, { recursive: true, force: true });
  renameSync(path, `${path}.deleted`);
  rmSync(`${path}.deleted`, { recursive: true });
}
