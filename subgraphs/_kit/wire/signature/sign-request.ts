import type { Identity } from '../identity.ts';
import { writeIdentity } from './identity-header.ts';
import type { SignedRequest } from './signature-of.ts';
import { signatureOf } from './signature-of.ts';
import { signatureHeaders } from './signature-headers.ts';
import type { SigningKey } from './signing-key.ts';

type Unsigned = Pick<SignedRequest, 'subgraph' | 'method' | 'path' | 'rawBody'> & {
  readonly identity: Identity;
};

/**
 * The headers that prove who sent a request and on whose behalf, in lower case. `now` is in
 * milliseconds since 1970; a `nonce` is used once.
 */
export function signRequest(
  key: SigningKey,
  request: Unsigned,
  now: number,
  nonce: string,
): Readonly<Record<string, string>> {
  const timestamp = String(now);
  const identity = writeIdentity(request.identity);
  const signature = signatureOf(key, { ...request, timestamp, nonce, identity });
  return {
    [signatureHeaders.key]: key.id,
    [signatureHeaders.timestamp]: timestamp,
    [signatureHeaders.nonce]: nonce,
    [signatureHeaders.identity]: identity,
    [signatureHeaders.signature]: signature.toString('base64url'),
  };
}
