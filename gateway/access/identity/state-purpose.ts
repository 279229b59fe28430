import type { Identity } from '../../../subgraphs/_kit/wire/identity.ts';
import { listedPurposes } from '../../../subgraphs/_kit/wire/listed-purposes.ts';
import type { IdentityClaims } from './identity-claims.ts';
import { IdentityRefused } from './identity-refused.ts';

/** Adds what she states in `x-purpose` to who is asking; refuses what is not listed or not among her own. */
export function statePurpose(claims: IdentityClaims, header: string | undefined): Identity {
  if (header === undefined) return identityWith(claims, null);
  const { purposes } = claims;
  const allowed = listedPurposes.filter((purpose) => purposes?.includes(purpose) ?? true);
  if (allowed.includes(header)) return identityWith(claims, header);
  const advice = allowed.length > 0 ? `state one of ${allowed.join(', ')}` : 'leave the header out';
  const shown = header.slice(0, 40).replaceAll(/[^\w ,.-]/g, '?');
  throw new IdentityRefused('BAD_REQUEST', `Cannot take x-purpose "${shown}": ${advice}`);
}

function identityWith(claims: IdentityClaims, purpose: string | null): Identity {
  const known = stated.get(claims) ?? new Map<string | null, Identity>();
  const identity = known.get(purpose) ?? { ...claims.identity, purpose };
  stated.set(claims, known.set(purpose, identity));
  return identity;
}

// The same claims and purpose give the same object: what follows from an identity is remembered by it.
const stated = new WeakMap<IdentityClaims, Map<string | null, Identity>>();
