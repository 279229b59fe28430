import { join } from 'node:path';

import { freePorts } from '../../free-ports.ts';
import type { Settings } from '../../settings.ts';
import { readSettings } from '../../settings.ts';

/** The usual settings with free ports and data of their own, so that an attack disturbs nothing that runs. */
export async function attackSettings(scale: number): Promise<Settings> {
  const usual = readSettings();
  const [gatewayPort = 0, postgresPort = 0, ...ports] = await freePorts(usual.agencies.length + 2);
  const agencies = usual.agencies.map((agency, index) => ({
    ...agency,
    port: ports[index] ?? 0,
    remoteUrl: null,
    databaseUrl: null,
    ownerDatabaseUrl: null,
  }));
  const dataFolder = join(usual.dataFolder, `attack-${scale}`);
  return { ...usual, gatewayPort, postgresPort, agencies, dataFolder };
}
