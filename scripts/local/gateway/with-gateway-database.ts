import { openGatewayDatabase } from '../../../gateway/database/open-database.ts';
import type { GatewayDatabase } from '../../../gateway/database/open-database.ts';
import { openDatabases } from '../databases.ts';
import type { Settings } from '../settings.ts';
import { ownerUrlOf } from '../work-on-databases.ts';
import { migrateGateway } from './migrate-gateway.ts';

/** Works on the gateway's database as its owner, its tables brought up to date before. */
export async function withGatewayDatabase(
  settings: Settings,
  work: (owner: GatewayDatabase) => Promise<void>,
): Promise<void> {
  const wanted = [settings.gatewayDatabase];
  const { all, cluster } = await openDatabases(settings, wanted);
  try {
    for (const database of all) {
      const ownerUrl = ownerUrlOf(database, wanted);
      await migrateGateway(ownerUrl, database.servingRole);
      const owner = openGatewayDatabase(ownerUrl);
      await work(owner).finally(owner.close);
    }
  } finally {
    await cluster?.release();
  }
}
