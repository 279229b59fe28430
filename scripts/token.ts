import { UsageError, runCommand } from './local/command.ts';
import { issueToken, listTokens, revokeToken } from './local/gateway/api-tokens.ts';
import { readTokenWish } from './local/gateway/read-token-wish.ts';
import { withGatewayDatabase } from './local/gateway/with-gateway-database.ts';
import { readSettings } from './local/settings.ts';

const usage = `Issues tokens to tools that read reports, lists them, and revokes them.

Usage: npm run token -- issue --name N --scopes "S …" [--agency A] [--expires DAYS]
       npm run token -- list
       npm run token -- revoke PREFIX

  issue          makes a token and prints it once; only its hash is kept
  --name N       who or what uses it
  --scopes "S …" what it may read: "unhcr:report monitoring:joint" (schema/README.md lists them)
  --agency A     the agency for which it reads: UNHCR, UN_WOMEN …
  --expires DAYS how long it holds, at most 366 days (90)
  list           prefix, state, name and scopes of each
  revoke PREFIX  ends a token; gateways refuse it within ten seconds
  --data DIR     where the embedded databases are (.data)
  --help         this text

A tool sends it as "Authorization: Bearer …", or as the password of HTTP Basic where reports are read.

Environment: GATEWAY_OWNER_DATABASE_URL beside GATEWAY_DATABASE_URL for a database elsewhere,
POSTGRES_PORT (4009)

Exit codes: 0 done, 1 failed, 2 wrong usage`;

const options = {
  name: { type: 'string' },
  scopes: { type: 'string' },
  agency: { type: 'string' },
  expires: { type: 'string' },
  data: { type: 'string' },
} as const;

await runCommand(usage, options, async ({ data, ...flags }, [verb, prefix, ...rest]) => {
  const settings = readSettings(data);
  if (rest.length > 0 || (verb !== 'revoke' && prefix !== undefined)) {
    throw new UsageError(`Cannot read "${[prefix, ...rest].join(' ')}"`);
  }
  if (verb !== 'issue' && Object.keys(flags).length > 0) {
    throw new UsageError(
      `Cannot take --${Object.keys(flags).join(', --')} with ${verb ?? 'nothing'}`,
    );
  }
  switch (verb) {
    case 'issue': {
      const wish = readTokenWish(flags, settings);
      await withGatewayDatabase(settings, (owner) => issueToken(owner, wish));
      return;
    }
    case 'list':
      await withGatewayDatabase(settings, listTokens);
      return;
    case 'revoke':
      if (prefix === undefined) throw new UsageError('Cannot revoke nothing: give a prefix');
      await withGatewayDatabase(settings, (owner) => revokeToken(owner, prefix));
      return;
    default:
      throw new UsageError(`Cannot do "${verb ?? ''}": give issue, list or revoke`);
  }
});
