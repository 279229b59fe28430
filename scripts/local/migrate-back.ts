import { migrateDown } from '../../subgraphs/_kit/database/migrate.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { openDatabases } from './databases.ts';
import type { AgencySettings, Settings } from './settings.ts';
import { ownerUrlOf } from './work-on-databases.ts';

/** Takes back the last migrations of some agencies' databases, all of them without a number of steps. */
export async function migrateBack(
  settings: Settings,
  agencies: readonly AgencySettings[],
  steps: number | null,
): Promise<void> {
  const { all, cluster } = await openDatabases(settings, agencies);
  try {
    for (const database of all) {
      const subgraph = subgraphs.find(({ name }) => name === database.agency);
      if (!subgraph) continue;
      const ownerUrl = ownerUrlOf(database, agencies);
      const undone = await migrateDown(subgraph, ownerUrl, steps ?? subgraph.migrations.length);
      console.log(
        `${subgraph.name}: ${undone} ${undone === 1 ? 'migration' : 'migrations'} taken back`,
      );
    }
  } finally {
    await cluster?.release();
  }
}
