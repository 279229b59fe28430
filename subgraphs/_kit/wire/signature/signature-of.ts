import { createHmac, hash } from 'node:crypto';

import type { SigningKey } from './signing-key.ts';

/** A request for one subgraph, as both sides of the wire see it. */
export interface SignedRequest {
  readonly subgraph: string;
  readonly method: string;
  /** The search string included. */
  readonly path: string;
  /** Milliseconds since 1970, in digits. */
  readonly timestamp: string;
  readonly nonce: string;
  /** The identity's header, as it is sent. */
  readonly identity: string;
  readonly rawBody: string | Buffer;
}

/** The HMAC-SHA256 of a request's canonical text: a version, then a line for each part, of which none can hold a line's end. */
export function signatureOf({ id, secret }: SigningKey, request: SignedRequest): Buffer {
  const { subgraph, method, path, timestamp, nonce, identity, rawBody } = request;
  const parts = [id, subgraph, method, path, timestamp, nonce, sha256(identity), sha256(rawBody)];
  return createHmac('sha256', secret)
    .update(['concierto-request-v1', ...parts].join('\n'))
    .digest();
}

function sha256(content: string | Buffer): string {
  return hash('sha256', content, 'hex');
}
