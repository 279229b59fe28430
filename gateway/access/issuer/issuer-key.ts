import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK } from 'jose';
import type { CryptoKey, JWK } from 'jose';

/** The key of the local issuer: it signs with the one half and publishes the other. */
export interface IssuerKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

export const issuerAlgorithm = 'ES256';

/** The key in a folder, made at first need, so that every process and every start has the same. */
export async function openIssuerKey(folder: string): Promise<IssuerKey> {
  const file = join(folder, 'key.json');
  if (!existsSync(file)) await createKey(folder, file);
  const jwk = parseKey(readFileSync(file, 'utf8'));
  const { kty, crv, x, y } = jwk;
  const kid = await calculateJwkThumbprint(jwk);
  const privateKey = await importJWK(jwk, issuerAlgorithm);
  if (privateKey instanceof Uint8Array) throw noKey();
  return {
    kid,
    privateKey,
    publicJwk: { kty, crv, x, y, kid, alg: issuerAlgorithm, use: 'sig' },
  };
}

function parseKey(text: string) {
  const jwk: unknown = JSON.parse(text);
  if (typeof jwk !== 'object' || jwk === null) throw noKey();
  const { kty, crv, x, y, d }: Readonly<Record<string, unknown>> = { ...jwk };
  if (kty !== 'EC' || !isText(crv) || !isText(x) || !isText(y) || !isText(d)) throw noKey();
  return { kty, crv, x, y, d } satisfies JWK;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function noKey(): Error {
  return new Error('its key.json is no private key, delete it to have another made');
}

/** Written beside and linked whole: of two processes that make one at once, the first one's stays. */
async function createKey(folder: string, file: string): Promise<void> {
  const { privateKey } = await generateKeyPair(issuerAlgorithm, { extractable: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const beside = `${file}.${randomBytes(6).toString('hex')}`;
  writeFileSync(beside, JSON.stringify(await exportJWK(privateKey)), { mode: 0o600, flag: 'wx' });
  try {
    linkSync(beside, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(beside);
  }
}
