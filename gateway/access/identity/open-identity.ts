import type { IncomingHttpHeaders } from 'node:http';

import { publicIdentity } from '../../../subgraphs/_kit/wire/identity.ts';
import type { Identity } from '../../../subgraphs/_kit/wire/identity.ts';
import type { Route } from '../../../subgraphs/_kit/wire/route.ts';
import type { GatewayDatabase } from '../../database/open-database.ts';
import { personasPath } from '../issuer/issuer-routes.ts';
import { openLocalIssuer } from '../issuer/open-local-issuer.ts';
import { openApiTokens } from './check-api-token.ts';
import type { IdentityClaims } from './identity-claims.ts';
import type { IdentityConfig, IssuerConfig } from './identity-config.ts';
import { keysAt, keysIn } from './key-sources.ts';
import { openTokens } from './open-tokens.ts';
import { readCredential } from './read-credential.ts';
import { statePurpose } from './state-purpose.ts';
import type { TrustedIssuer } from './trusted-issuer.ts';

/** Establishes who is asking. */
export interface IdentityCheck {
  /**
   * Who asks, from her `Authorization` and `x-purpose`: the public without a credential. Throws
   * `IdentityRefused` for one that does not hold. `allowBasic` takes an API token as the password of
   * Basic too, for reports that are only read.
   */
  readonly authenticate: (
    request: { readonly headers: IncomingHttpHeaders },
    options?: { readonly allowBasic?: boolean },
  ) => Promise<Identity>;
  /** The local issuer's routes, where there is one. */
  readonly routes: ReadonlyMap<string, Route>;
  /** Where the local issuer lists its personas; null where there is none. */
  readonly personas: string | null;
}

/**
 * Opens what is configured: issuers of tokens, the local one included, and API tokens where there is
 * a database. With nothing configured everyone is the public, whatever she sends.
 */
export async function openIdentity(
  { issuers, localIssuer }: IdentityConfig,
  database?: GatewayDatabase,
): Promise<IdentityCheck> {
  const local = localIssuer ? await openLocalIssuer(localIssuer) : null;
  const trusted = [...issuers.map(trust), ...(local ? [local.trusted] : [])];
  const routes = local?.routes ?? new Map<string, Route>();
  const personas = local ? personasPath : null;
  if (trusted.length === 0 && !database) {
    return { authenticate: () => Promise.resolve(publicIdentity), routes, personas };
  }
  const claimsOf = openTokens(trusted, database ? openApiTokens(database) : null);
  const authenticate: IdentityCheck['authenticate'] = async ({ headers }, options = {}) => {
    const token = readCredential(headers.authorization, options.allowBasic ?? false);
    const claims = token === null ? claimsOfPublic : await claimsOf(token);
    return statePurpose(claims, [headers['x-purpose']].flat()[0]);
  };
  return { authenticate, routes, personas };
}

const claimsOfPublic: IdentityClaims = { identity: publicIdentity, purposes: null };

function trust({ issuer, audience, jwks }: IssuerConfig): TrustedIssuer {
  const keyOf = /^https?:/.test(jwks) ? keysAt(jwks) : keysIn(jwks);
  return { issuer, audience, keyOf };
}
