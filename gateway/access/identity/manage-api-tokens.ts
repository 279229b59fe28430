import type { GatewayDatabase } from '../../database/open-database.ts';
import { createApiToken } from './api-token.ts';

/** What a token is issued for. */
export interface ApiTokenWish {
  /** Who or what uses it, for those who list tokens. */
  readonly name: string;
  readonly agency: string | null;
  readonly scopes: readonly string[];
  readonly days: number;
}

/** What is known of a token once it was issued. */
export interface ApiTokenEntry extends Omit<ApiTokenWish, 'days'> {
  readonly prefix: string;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
}

/** Issues a token, as the owner of the gateway's database; what it resolves to is the only copy. */
export async function issueApiToken(
  owner: GatewayDatabase,
  { name, agency, scopes, days }: ApiTokenWish,
): Promise<{ readonly token: string; readonly prefix: string; readonly expiresAt: Date }> {
  const { token, prefix, hash } = createApiToken();
  const [row] = await owner.query<{ expiresAt: Date }>(
    `INSERT INTO api_token (prefix, hash, name, agency, scopes, expires_at)
     VALUES ($1, $2, $3, $4, $5, now() + make_interval(days => $6))
     RETURNING expires_at AS "expiresAt"`,
    [prefix, hash, name, agency, scopes, days],
  );
  if (!row) throw new Error('Cannot issue the token: its row was not stored');
  return { token, prefix, expiresAt: row.expiresAt };
}

/** All tokens that were ever issued, the newest first. */
export async function listApiTokens(owner: GatewayDatabase): Promise<readonly ApiTokenEntry[]> {
  return owner.query<ApiTokenEntry>(
    `SELECT prefix, name, agency, scopes, issued_at AS "issuedAt", expires_at AS "expiresAt",
            revoked_at AS "revokedAt"
     FROM api_token ORDER BY issued_at DESC, prefix`,
  );
}

/** Revokes the token with a prefix; resolves to whether there is one. Gateways notice within ten seconds. */
export async function revokeApiToken(owner: GatewayDatabase, prefix: string): Promise<boolean> {
  const rows = await owner.query(
    `UPDATE api_token SET revoked_at = coalesce(revoked_at, now()) WHERE prefix = $1 RETURNING prefix`,
    [prefix],
  );
  return rows.length > 0;
}
