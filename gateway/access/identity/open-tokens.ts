import { prefixOfApiToken } from './api-token.ts';
import type { CheckApiToken } from './check-api-token.ts';
import type { IdentityClaims } from './identity-claims.ts';
import { unauthenticated } from './identity-refused.ts';
import { readClaims } from './read-claims.ts';
import { shortMemory } from './short-memory.ts';
import type { TrustedIssuer } from './trusted-issuer.ts';
import { clockSkewSeconds, verifyToken } from './verify-token.ts';

/** A verified JWT is not verified again for so long: then a key that was taken back counts no more. */
const rememberedMilliseconds = 5_000;

/** Gives the function that tells whose a token is, an API token's or a JWT's. */
export function openTokens(
  issuers: readonly TrustedIssuer[],
  checkApiToken: CheckApiToken | null,
): (token: string) => Promise<IdentityClaims> {
  const verified = shortMemory<Verified>(rememberedMilliseconds, 1_000);
  return async (token) => {
    if (prefixOfApiToken(token) !== null) {
      if (checkApiToken) return checkApiToken(token);
      throw unauthenticated('API tokens are not taken here');
    }
    const { claims, endsAt } = await verified(token, () => verify(token, issuers));
    if (Date.now() < endsAt) return claims;
    throw unauthenticated('it has expired, get a new one');
  };
}

interface Verified {
  readonly claims: IdentityClaims;
  /** In milliseconds since 1970. */
  readonly endsAt: number;
}

async function verify(token: string, issuers: readonly TrustedIssuer[]): Promise<Verified> {
  const payload = await verifyToken(token, issuers);
  const endsAt = ((payload.exp ?? 0) + clockSkewSeconds) * 1_000;
  return { claims: readClaims(payload), endsAt };
}
