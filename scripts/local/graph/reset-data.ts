import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { StartupError } from '../../../subgraphs/_kit/wire/startup-error.ts';
import { placeCluster } from '../postgres/place-cluster.ts';
import type { Settings } from '../settings.ts';

/** Deletes the embedded databases, so that the next start begins from empty; resolves to what it deleted. */
export async function resetData(settings: Settings): Promise<readonly string[]> {
  refuseDatabasesElsewhere(settings);
  const { folder } = await placeCluster(settings.dataFolder);
  const found = [folder, join(settings.dataFolder, 'secret')].filter((path) => existsSync(path));
  for (const path of found) rmSync(path, { recursive: true });
  return found;
}

function refuseDatabasesElsewhere({ agencies }: Settings): void {
  const given = agencies
    .filter(({ databaseUrl }) => databaseUrl !== null)
    .map(({ prefix }) => `${prefix}_DATABASE_URL`);
  if (given.length === 0) return;
  throw new StartupError(
    `Cannot reset: ${given.join(', ')} name a database elsewhere, and --reset empties only the ` +
      'embedded ones. Start without these variables, or without --reset',
  );
}
