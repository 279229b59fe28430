import type { KeyObject } from 'node:crypto';

import type { PublicKeys } from '../audit/checkpoints/checkpoint-keys.ts';
import { readCheckpointKey, readPublicKeys } from '../audit/checkpoints/checkpoint-keys.ts';
import { StartupError } from '../wire/startup-error.ts';

/** By what a subgraph speaks as a service, and knows others' words. */
export interface ServiceConfig {
  /** The gateway's `/graphql`; null: nothing is sent. */
  readonly gatewayUrl: string | null;
  /** What signs the checkpoints of its audit; null: none are made. */
  readonly checkpointKey: KeyObject | null;
  /** By which everybody's checkpoints are known. */
  readonly checkpointKeys: PublicKeys;
}

/** The variable that holds a subgraph's own private key. */
export function checkpointKeyVariable(name: string): string {
  return `${name.toUpperCase().replaceAll('-', '_')}_CHECKPOINT_KEY`;
}

/** Reads GATEWAY_URL, the subgraph's own key, and CHECKPOINT_KEYS; throws a `StartupError`. */
export function readServiceConfig(
  name: string,
  environment: Readonly<Record<string, string | undefined>>,
): ServiceConfig {
  const variable = checkpointKeyVariable(name);
  const gatewayUrl = environment['GATEWAY_URL'] ?? '';
  if (gatewayUrl !== '' && !/^https?:/.test(gatewayUrl)) {
    throw new StartupError(
      'GATEWAY_URL must be where the gateway is asked, as "http://127.0.0.1:4000/graphql"',
    );
  }
  return {
    gatewayUrl: gatewayUrl === '' ? null : gatewayUrl,
    checkpointKey: readCheckpointKey(variable, environment[variable]),
    checkpointKeys: readPublicKeys('CHECKPOINT_KEYS', environment['CHECKPOINT_KEYS']),
  };
}
