import { SignJWT } from 'jose';

import { issuerAlgorithm } from './issuer-key.ts';
import type { IssuerKey } from './issuer-key.ts';
import { localAudience, localIssuer } from './local-issuer-name.ts';
import type { Persona } from './persona.ts';

/** How long a persona's token holds. */
export const personaTokenSeconds = 3_600;

/** A token of a persona, signed now. */
export async function issueToken(
  { kid, privateKey }: IssuerKey,
  { id, agency, member, centres, scopes, purposes }: Persona,
): Promise<string> {
  return new SignJWT({
    ...(agency !== null && { agency }),
    ...(member !== null && { member }),
    ...(centres && { centres: centres.join(' ') }),
    scope: scopes.join(' '),
    purposes: purposes.join(' '),
  })
    .setProtectedHeader({ alg: issuerAlgorithm, kid, typ: 'JWT' })
    .setSubject(`persona:${id}`)
    .setIssuer(localIssuer)
    .setAudience(localAudience)
    .setIssuedAt()
    .setExpirationTime(`${personaTokenSeconds} s`)
    .sign(privateKey);
}
