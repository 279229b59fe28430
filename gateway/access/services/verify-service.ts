import { publicIdentity } from '../../../subgraphs/_kit/wire/identity.ts';
import type { Identity } from '../../../subgraphs/_kit/wire/identity.ts';
import type { WireRequest } from '../../../subgraphs/_kit/wire/route.ts';
import {
  serviceHeader,
  serviceName,
  serviceScopes,
} from '../../../subgraphs/_kit/wire/services/service-name.ts';
import { deriveKey } from '../../../subgraphs/_kit/wire/signature/derive-key.ts';
import type { SigningKey } from '../../../subgraphs/_kit/wire/signature/signing-key.ts';
import { usedNonces } from '../../../subgraphs/_kit/wire/signature/used-nonces.ts';
import { skewMs, verifyRequest } from '../../../subgraphs/_kit/wire/signature/verify-request.ts';
import { unauthenticated } from '../identity/identity-refused.ts';

/** Tells which service signed a request; null for one that names none, `IdentityRefused` for one that did not sign it. */
export type VerifyService = (request: Omit<WireRequest, 'signal'>) => Identity | null;

/**
 * Knows the services of subgraphs by the keys that the gateway shares with each. A service gets no
 * scope but those listed for services, whatever it claims; replays are noticed by each process of its own.
 */
export function openServices(masters: readonly SigningKey[]): VerifyService {
  const nonces = usedNonces(skewMs, Date.now());
  return (request) => {
    const name = request.headers[serviceHeader];
    if (name === undefined) return null;
    if (typeof name !== 'string' || !/^[a-z][a-z0-9-]{0,39}$/.test(name)) {
      throw unauthenticated('it names no service');
    }
    const subgraph = serviceName(name);
    const keys = masters.map((master) => deriveKey(master, name));
    const believed = verifyRequest({ subgraph, keys, nonces }, request, Date.now());
    if ('refusal' in believed || believed.identity.sub !== subgraph) {
      throw unauthenticated('it is not the service that it names');
    }
    const scopes = believed.identity.scopes.filter((scope) => serviceScopes.includes(scope));
    return { ...publicIdentity, sub: subgraph, scopes };
  };
}
