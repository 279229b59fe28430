import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { deriveKey } from '../../../subgraphs/_kit/wire/signature/derive-key.ts';
import {
  readSigningKeys,
  writeSigningKey,
} from '../../../subgraphs/_kit/wire/signature/signing-key.ts';
import type { SigningKey } from '../../../subgraphs/_kit/wire/signature/signing-key.ts';
import type { Settings } from '../settings.ts';

/** The gateway's master keys: those of the environment, else one that the data folder keeps for its owner alone. */
export function masterKeysOf({
  dataFolder,
  environment,
}: Pick<Settings, 'dataFolder' | 'environment'>): readonly SigningKey[] {
  const variable = 'GATEWAY_SIGNING_KEYS';
  const given = readSigningKeys(variable, environment[variable]);
  if (given.length > 0) return given;
  const file = join(dataFolder, 'signing-key');
  if (!existsSync(file)) keepNewKey(file);
  return readSigningKeys(file, readFileSync(file, 'utf8'));
}

/** A subgraph's own keys, as its environment holds them. */
export function subgraphKeys(masters: readonly SigningKey[], subgraph: string): string {
  return writeSigningKeys(masters.map((master) => deriveKey(master, subgraph)));
}

/** Keys as an environment variable holds them. */
export function writeSigningKeys(keys: readonly SigningKey[]): string {
  return keys.map(writeSigningKey).join(',');
}

/** A new master key. */
export function newSigningKey(): SigningKey {
  return { id: `k-${randomBytes(4).toString('hex')}`, secret: randomBytes(32) };
}

function keepNewKey(file: string): void {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, writeSigningKey(newSigningKey()), { mode: 0o600, flag: 'wx' });
}
