import {
  issueApiToken,
  listApiTokens,
  revokeApiToken,
} from '../../../gateway/access/identity/manage-api-tokens.ts';
import type {
  ApiTokenEntry,
  ApiTokenWish,
} from '../../../gateway/access/identity/manage-api-tokens.ts';
import type { GatewayDatabase } from '../../../gateway/database/open-database.ts';
import { StartupError } from '../../../subgraphs/_kit/wire/startup-error.ts';

/** Issues a token and prints it, the only time that anybody sees it. */
export async function issueToken(owner: GatewayDatabase, wish: ApiTokenWish): Promise<void> {
  const { token, prefix, expiresAt } = await issueApiToken(owner, wish);
  console.log(token);
  // Apart from the token, so that standard output can be piped to where it is kept.
  console.error(
    `Issued ${prefix} to "${wish.name}" until ${day(expiresAt)}; it is not shown again: keep it where it is used`,
  );
}

/** Prints every token that was issued, a line each. */
export async function listTokens(owner: GatewayDatabase): Promise<void> {
  const entries = await listApiTokens(owner);
  for (const entry of entries) console.log(line(entry));
  if (entries.length === 0) console.log('No token was issued yet');
}

/** Revokes the token with a prefix. */
export async function revokeToken(owner: GatewayDatabase, prefix: string): Promise<void> {
  if (!(await revokeApiToken(owner, prefix))) {
    throw new StartupError(`Cannot find token "${prefix}": "npm run token -- list" shows them`);
  }
  console.log(`Revoked ${prefix}: gateways refuse it within ten seconds`);
}

function line(entry: ApiTokenEntry): string {
  const { prefix, name, agency, scopes, issuedAt } = entry;
  const whose = agency === null ? name : `${name} (${agency})`;
  return [prefix, state(entry), `issued ${day(issuedAt)}`, whose, scopes.join(' ')].join('  ');
}

function state({ revokedAt, expiresAt }: ApiTokenEntry): string {
  if (revokedAt) return `revoked ${day(revokedAt)}`;
  const verb = expiresAt.getTime() <= Date.now() ? 'expired' : 'valid until';
  return `${verb} ${day(expiresAt)}`;
}

function day(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
