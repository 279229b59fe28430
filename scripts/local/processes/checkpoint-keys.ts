import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { publicHalf } from '../../../subgraphs/_kit/audit/checkpoints/checkpoint-keys.ts';
import { checkpointKeyVariable } from '../../../subgraphs/_kit/services/service-config.ts';
import type { Settings } from '../settings.ts';

type Place = Pick<Settings, 'dataFolder' | 'environment' | 'agencies'>;

/** The private key of a subgraph's checkpoints: that of the environment, else one that the data folder keeps for its owner alone. */
export function checkpointSeed(
  { dataFolder, environment }: Pick<Place, 'dataFolder' | 'environment'>,
  name: string,
): string {
  const given = environment[checkpointKeyVariable(name)] ?? '';
  if (given !== '') return given;
  const file = join(dataFolder, 'checkpoint-keys', name);
  if (!existsSync(file)) keepNewSeed(file);
  return readFileSync(file, 'utf8');
}

/** The public keys of all subgraphs, as CHECKPOINT_KEYS holds them. */
export function publicCheckpointKeys(settings: Place): string {
  const given = settings.environment['CHECKPOINT_KEYS'] ?? '';
  if (given !== '') return given;
  return settings.agencies
    .map(({ name }) => `${name}:${publicOf(checkpointSeed(settings, name))}`)
    .join(',');
}

/** A new private key, and what the others are given of it. */
export function newCheckpointKey(): { readonly seed: string; readonly publicKey: string } {
  const seed = randomBytes(32).toString('base64url');
  return { seed, publicKey: publicOf(seed) };
}

function publicOf(seed: string): string {
  return publicHalf(Buffer.from(seed, 'base64url'));
}

function keepNewSeed(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, newCheckpointKey().seed, { mode: 0o600, flag: 'wx' });
}
