import type { JWTVerifyGetKey } from 'jose';

/** Somebody whose tokens are believed. */
export interface TrustedIssuer {
  /** What its tokens say in `iss`. */
  readonly issuer: string;
  /** What they must say in `aud`: that they are meant for this gateway. */
  readonly audience: string;
  /** The public key that a token names; rejects with `JWKSNoMatchingKey` where there is none. */
  readonly keyOf: JWTVerifyGetKey;
}
