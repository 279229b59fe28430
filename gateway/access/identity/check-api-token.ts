import { timingSafeEqual } from 'node:crypto';

import type { GatewayDatabase } from '../../database/open-database.ts';
import { hashApiToken, prefixOfApiToken } from './api-token.ts';
import type { IdentityClaims } from './identity-claims.ts';
import { IdentityRefused, unauthenticated } from './identity-refused.ts';
import { shortMemory } from './short-memory.ts';

/** Half of the ten seconds in which a revocation counts everywhere. */
const rememberedMilliseconds = 5_000;

/** Tells whose an API token is; throws `IdentityRefused` where it is unknown, revoked or expired. */
export type CheckApiToken = (token: string) => Promise<IdentityClaims>;

/** Checks tokens against the gateway's database, asking it for each at most every five seconds. */
export function openApiTokens(database: GatewayDatabase): CheckApiToken {
  const rowOf = shortMemory<ApiTokenRow | null>(rememberedMilliseconds, 1_000);
  return async (token) => {
    const hash = hashApiToken(token);
    const row = await rowOf(hash.toString('base64'), () => findRow(database, token));
    if (!row || !timingSafeEqual(row.hash, hash)) throw unauthenticated('the token is unknown');
    if (row.revoked_at) throw unauthenticated('the token was revoked');
    if (row.expires_at.getTime() <= Date.now()) throw unauthenticated('the token has expired');
    const { prefix, agency, scopes } = row;
    const identity = { sub: `token:${prefix}`, agency, member: null, scopes, centres: null };
    return { identity, purposes: null };
  };
}

interface ApiTokenRow {
  readonly prefix: string;
  readonly hash: Buffer;
  readonly agency: string | null;
  readonly scopes: readonly string[];
  readonly expires_at: Date;
  readonly revoked_at: Date | null;
}

async function findRow(database: GatewayDatabase, token: string): Promise<ApiTokenRow | null> {
  try {
    const [row] = await database.query<ApiTokenRow>(
      'SELECT prefix, hash, agency, scopes, expires_at, revoked_at FROM api_token WHERE prefix = $1',
      [prefixOfApiToken(token)],
    );
    return row ?? null;
  } catch (error) {
    console.error('Cannot look up an API token', error);
    throw new IdentityRefused(
      'IDENTITY_UNAVAILABLE',
      'Cannot verify the token now: where tokens are kept cannot be reached, try again later',
    );
  }
}
