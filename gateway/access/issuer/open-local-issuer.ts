import { createLocalJWKSet } from 'jose';

import type { Route } from '../../../subgraphs/_kit/wire/route.ts';
import { StartupError } from '../../../subgraphs/_kit/wire/startup-error.ts';
import { errorLine } from '../../error-line.ts';
import type { LocalIssuerConfig } from '../identity/identity-config.ts';
import type { TrustedIssuer } from '../identity/trusted-issuer.ts';
import { issueToken } from './issue-token.ts';
import { openIssuerKey } from './issuer-key.ts';
import type { IssuerKey } from './issuer-key.ts';
import { issuerRoutes } from './issuer-routes.ts';
import { localAudience, localIssuer } from './local-issuer-name.ts';
import { readPersonas } from './read-personas.ts';

/** An issuer of this machine, which gives a token of any of its personas to whoever asks. */
interface LocalIssuer {
  readonly trusted: TrustedIssuer;
  readonly routes: ReadonlyMap<string, Route>;
}

/** Opens the issuer whose key is in a folder. */
export async function openLocalIssuer({
  folder,
  personasFile,
}: LocalIssuerConfig): Promise<LocalIssuer> {
  const personas = readPersonas(personasFile);
  const key = await openKey(folder);
  const jwks = { keys: [key.publicJwk] };
  const keyOf = createLocalJWKSet(jwks);
  return {
    trusted: { issuer: localIssuer, audience: localAudience, keyOf },
    routes: issuerRoutes(jwks, personas, (persona) => issueToken(key, persona)),
  };
}

async function openKey(folder: string): Promise<IssuerKey> {
  try {
    return await openIssuerKey(folder);
  } catch (error) {
    throw new StartupError(
      `Cannot keep the key of the local issuer in LOCAL_ISSUER "${folder}": ${errorLine(error)}`,
    );
  }
}
