import type { IdentityConfig } from './identity-config.ts';

/** Who is believed, a line each, for the operator to read at the start. */
export function describeIdentity({
  issuers,
  localIssuer,
  databaseUrl,
}: IdentityConfig): readonly string[] {
  const lines = [
    ...issuers.map(({ issuer }) => `Tokens of ${issuer} are accepted`),
    ...(localIssuer ? ['This is a local setup: anybody may take a persona in the explorer'] : []),
    ...(databaseUrl !== null ? ['API tokens are accepted (npm run token)'] : []),
  ];
  return lines.length > 0
    ? lines
    : ['No identity is configured: everyone is served the same, anonymously'];
}
