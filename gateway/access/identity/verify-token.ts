import { decodeJwt, errors, jwtVerify } from 'jose';
import type { JWTPayload } from 'jose';

import { IdentityRefused, unauthenticated } from './identity-refused.ts';
import type { TrustedIssuer } from './trusted-issuer.ts';

/** Nothing symmetric: whoever can read a public key could sign with it. */
const acceptedAlgorithms = [
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
  ...['PS256', 'PS384', 'PS512', 'RS256', 'RS384', 'RS512'],
];

/** How far the clocks of an issuer and of this machine may be apart. */
export const clockSkewSeconds = 60;

/** The claims of a JWT whose signature, issuer, audience and times hold; throws `IdentityRefused` else. */
export async function verifyToken(
  token: string,
  issuers: readonly TrustedIssuer[],
): Promise<JWTPayload> {
  const trusted = issuers.find(({ issuer }) => issuer === issuerOf(token));
  if (!trusted) throw unauthenticated('its issuer is not trusted here');
  try {
    const { payload } = await jwtVerify(token, trusted.keyOf, {
      algorithms: acceptedAlgorithms,
      issuer: trusted.issuer,
      audience: trusted.audience,
      clockTolerance: clockSkewSeconds,
      requiredClaims: ['exp', 'sub'],
    });
    return payload;
  } catch (error) {
    throw explain(error);
  }
}

/** Before anything is verified, and so only good for choosing whose keys to verify with. */
function issuerOf(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch {
    throw unauthenticated('it is neither a JWT nor an API token');
  }
}

function explain(error: unknown): unknown {
  if (error instanceof IdentityRefused) return error;
  if (error instanceof errors.JWTExpired) return unauthenticated('it has expired, get a new one');
  if (error instanceof errors.JWTClaimValidationFailed) return unauthenticated(wrongClaim(error));
  if (error instanceof errors.JOSEError) return unauthenticated('its signature does not hold');
  return error;
}

function wrongClaim({ claim, reason }: errors.JWTClaimValidationFailed): string {
  if (claim === 'nbf' && reason === 'check_failed') return 'it is not valid yet';
  if (claim === 'aud') return 'it is meant for another audience';
  return `its claim "${claim}" is missing or wrong`;
}
