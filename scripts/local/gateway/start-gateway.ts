import { prepareAgency } from '../agencies/prepare-agency.ts';
import { dayOf } from '../clock.ts';
import type { OwnDatabase } from '../databases.ts';
import type { GraphOptions } from '../graph/run-graph.ts';
import type { ServerGroup } from '../graph/server-group.ts';
import { wholePreparation } from '../preparations.ts';
import type { KeptServer } from '../processes/keep-running.ts';
import { gatewayProcess } from '../processes/server-processes.ts';

/** Brings the gateway's database up to date where we own it, and starts the gateway. */
export async function startGateway(
  { settings, progress, scale }: GraphOptions,
  group: ServerGroup,
  database: OwnDatabase | null,
): Promise<KeptServer> {
  progress.show('gateway', 'starting');
  const preparation = database && wholePreparation(database, { scale, asOf: dayOf(settings) });
  if (preparation) await prepareAgency(preparation, () => undefined);
  return group.start(gatewayProcess(settings, database));
}
