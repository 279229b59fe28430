import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { OwnDatabase } from '../databases.ts';
import type { AgencySettings, Settings } from '../settings.ts';
import { checkpointSeed, publicCheckpointKeys } from './checkpoint-keys.ts';
import { masterKeysOf, subgraphKeys, writeSigningKeys } from './signing-keys.ts';
import type { ServerProcess } from './start-process.ts';

/** An agency's server, with its own database's address and its own keys, and no other's. */
export function agencyProcess(
  settings: Settings,
  { name, prefix, port }: AgencySettings,
  { url }: OwnDatabase,
  asOf: string,
): ServerProcess {
  const { environment } = settings;
  const keys = `${prefix}_SIGNING_KEYS`;
  return {
    name,
    program: compiled(`subgraphs/${name}/server.js`),
    environment: {
      ...withoutSecrets(environment),
      GATEWAY_URL: environment['GATEWAY_URL'] ?? `${gatewayAddress(settings)}/graphql`,
      AS_OF: asOf,
      HOST: settings.host,
      PORT: String(port),
      [`${prefix}_PORT`]: String(port),
      [`${prefix}_DATABASE_URL`]: url,
      [keys]: environment[keys] ?? subgraphKeys(masterKeysOf(settings), name),
      [`${prefix}_CHECKPOINT_KEY`]: checkpointSeed(settings, name),
      CHECKPOINT_KEYS: publicCheckpointKeys(settings),
    },
  };
}

/** The gateway, which asks each agency where these settings place it, and lets anybody try its personas. */
export function gatewayProcess(settings: Settings, database: OwnDatabase | null): ServerProcess {
  const addresses = settings.agencies.map(
    ({ prefix, port, remoteUrl }): readonly [string, string] => [
      `${prefix}_URL`,
      remoteUrl ?? `${addressOf(settings, port)}/graphql`,
    ],
  );
  return {
    name: 'gateway',
    program: compiled('gateway/server.js'),
    environment: {
      ...withoutSecrets(settings.environment),
      HOST: settings.host,
      PORT: String(settings.gatewayPort),
      ...Object.fromEntries(addresses),
      LOCAL_ISSUER: settings.environment['LOCAL_ISSUER'] ?? localIssuerFolder(settings),
      ...(database && { GATEWAY_DATABASE_URL: database.url }),
      GATEWAY_SIGNING_KEYS: writeSigningKeys(masterKeysOf(settings)),
    },
  };
}

/** Where the issuer of a graph on this machine keeps its key. */
export function localIssuerFolder({ dataFolder }: Settings): string {
  return join(dataFolder, 'local-issuer');
}

/** Where the gateway answers, seen from this machine. */
export function gatewayAddress(settings: Settings): string {
  return addressOf(settings, settings.gatewayPort);
}

/** Where a server of this machine answers: one that listens everywhere is asked at home. */
export function addressOf({ host }: Settings, port: number): string {
  const home = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[host] ?? host;
  return `http://${home.includes(':') && !home.startsWith('[') ? `[${home}]` : home}:${port}`;
}

function withoutSecrets(environment: Settings['environment']): Settings['environment'] {
  const mine = Object.entries(environment).filter(
    ([name]) => !/_(DATABASE_URL|SIGNING_KEYS|CHECKPOINT_KEY)$/.test(name),
  );
  return Object.fromEntries(mine);
}

function compiled(path: string): string {
  return fileURLToPath(new URL(`../../../${path}`, import.meta.url));
}
