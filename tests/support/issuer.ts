import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { CryptoKey, JWK } from 'jose';

/** A key of an issuer, and tokens signed with it. */
export interface TestKey {
  readonly jwk: JWK;
  readonly privateKey: CryptoKey;
  /** A token that holds, but for what is said otherwise. */
  readonly sign: (claims?: Readonly<Record<string, unknown>>) => Promise<string>;
}

export const issuer = 'https://issuer.test';
export const audience = 'concierto';

/** Makes a key by which an issuer's tokens are told. */
export async function createTestKey(kid: string, alg = 'ES256'): Promise<TestKey> {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' };
  const now = Math.floor(Date.now() / 1_000);
  const usual = { sub: 'staff-1', iss: issuer, aud: audience, iat: now, exp: now + 300 };
  const sign: TestKey['sign'] = (claims = {}) =>
    new SignJWT({ ...usual, ...claims }).setProtectedHeader({ alg, kid }).sign(privateKey);
  return { jwk, privateKey, sign };
}
