import { publicIdentity } from '../../../subgraphs/_kit/wire/identity.ts';
import type { Identity } from '../../../subgraphs/_kit/wire/identity.ts';

/** An identity's rights alone: an answer that several wait for is asked on behalf of none of them. */
export function withoutPerson(identity: Identity): Identity {
  const known = rights.get(identity);
  if (known) return known;
  const { agency, member, scopes, centres, purpose } = identity;
  const shared: Identity = {
    sub: identity.sub === publicIdentity.sub ? publicIdentity.sub : 'shared',
    agency,
    member,
    scopes: scopes.toSorted(),
    centres: centres?.toSorted() ?? null,
    purpose,
  };
  rights.set(identity, shared);
  return shared;
}

// Asked several times in each request, and of the public in every one.
const rights = new WeakMap<Identity, Identity>();
