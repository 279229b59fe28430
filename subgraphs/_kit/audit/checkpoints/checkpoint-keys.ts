import { createPrivateKey, createPublicKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

import { StartupError } from '../../wire/startup-error.ts';

/** The private key of a checkpoint's signature, out of the 32 bytes (base64url) that an environment variable holds; null where it is not set. */
export function readCheckpointKey(variable: string, text = ''): KeyObject | null {
  if (text === '') return null;
  const seed = Buffer.from(text, 'base64url');
  if (seed.length === 32) return privateKey(seed);
  throw new StartupError(
    `Cannot use ${variable}: it is not 32 bytes in base64url, \`npm run audit -- keys\` makes one`,
  );
}

/** Public keys by subgraph. */
export type PublicKeys = ReadonlyMap<string, readonly KeyObject[]>;

/** Everybody's public keys by subgraph, out of `name:base64url,name:base64url`; a subgraph may have several while they are exchanged. */
export function readPublicKeys(variable: string, text = ''): PublicKeys {
  const keys = new Map<string, KeyObject[]>();
  for (const part of text.split(',').filter((each) => each.trim() !== '')) {
    const [, name, encoded] = /^\s*([a-z][a-z0-9-]*):([\w-]{43})\s*$/.exec(part) ?? [];
    if (name === undefined || encoded === undefined) {
      throw new StartupError(
        `Cannot use ${variable}: "${part}" is no public key, give name:base64url[,name:base64url]`,
      );
    }
    keys.set(name, [...(keys.get(name) ?? []), publicKey(encoded)]);
  }
  return keys;
}

/** The public half of such a seed, as `readPublicKeys` reads it. */
export function publicHalf(seed: Buffer): string {
  const { x = '' } = createPublicKey(privateKey(seed)).export({ format: 'jwk' });
  return x;
}

// A seed alone is no key format: PKCS #8 (RFC 8410) puts these bytes before it.
const header = Buffer.from('302e020100300506032b657004220420', 'hex');

function privateKey(seed: Buffer): KeyObject {
  return createPrivateKey({ key: Buffer.concat([header, seed]), format: 'der', type: 'pkcs8' });
}

function publicKey(x: string): KeyObject {
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}
