import { migrateDown } from '../../subgraphs/_kit/database/migrate.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { openDatabases } from './databases.ts';
import { migrateGatewayBack } from './gateway/migrate-gateway.ts';
import type { DatabaseSettings, Settings } from './settings.ts';
import { ownerUrlOf } from './work-on-databases.ts';

/** Takes back the last migrations of some databases, all of them without a number of steps. */
export async function migrateBack(
  settings: Settings,
  wanted: readonly DatabaseSettings[],
  steps: number | null,
): Promise<void> {
  const { all, cluster } = await openDatabases(settings, wanted);
  try {
    for (const database of all) {
      const undone = await migrateOneBack(database.name, ownerUrlOf(database, wanted), steps);
      console.log(
        `${database.name}: ${undone} ${undone === 1 ? 'migration' : 'migrations'} taken back`,
      );
    }
  } finally {
    await cluster?.release();
  }
}

async function migrateOneBack(
  name: string,
  ownerUrl: string,
  steps: number | null,
): Promise<number> {
  if (name === 'gateway') return migrateGatewayBack(ownerUrl, steps);
  const subgraph = subgraphs.find((candidate) => candidate.name === name);
  return subgraph ? migrateDown(subgraph, ownerUrl, steps ?? subgraph.migrations.length) : 0;
}
