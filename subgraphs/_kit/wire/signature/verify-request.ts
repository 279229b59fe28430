import { timingSafeEqual } from 'node:crypto';

import type { Identity } from '../identity.ts';
import type { WireRequest } from '../route.ts';
import { readIdentity } from './identity-header.ts';
import { signatureOf } from './signature-of.ts';
import { signatureHeaders } from './signature-headers.ts';
import type { SigningKey } from './signing-key.ts';
import type { UsedNonces } from './used-nonces.ts';

/** How far apart the clocks of the two sides may be, and how long a signature counts. */
export const skewMs = 60_000;

/** What a subgraph knows by which it tells a signed request. */
export interface Verifier {
  readonly subgraph: string;
  /** Its own, one or two. */
  readonly keys: readonly SigningKey[];
  readonly nonces: UsedNonces;
}

/** Why a request is not believed; the reason is for whoever runs the two sides. */
export interface Refusal {
  readonly code: 'UNSIGNED_REQUEST' | 'SIGNATURE_REFUSED';
  readonly reason: string;
}

type Believed = { readonly identity: Identity } | { readonly refusal: Refusal };

/** Tells on whose behalf a request comes, or why it is refused; `now` is in milliseconds since 1970. */
export function verifyRequest(
  { subgraph, keys, nonces }: Verifier,
  { method, path, search, headers, rawBody }: Omit<WireRequest, 'remoteAddress' | 'signal'>,
  now: number,
): Believed {
  const given = readHeaders(headers);
  if (!given) return refuse('UNSIGNED_REQUEST', 'it is not signed; ask the gateway instead');
  const { key: keyId, timestamp, nonce, identity, signature } = given;
  const age = ageProblem(timestamp, nonces.since, now);
  if (age) return refuse('SIGNATURE_REFUSED', age);
  const key = keys.find(({ id }) => id === keyId);
  if (!key) return refuse('SIGNATURE_REFUSED', 'its key is not one of this subgraph');
  const parts = { subgraph, method, path: path + search, timestamp, nonce, identity, rawBody };
  if (!isEqual(signatureOf(key, parts), Buffer.from(signature, 'base64url')))
    return refuse('SIGNATURE_REFUSED', 'its signature does not fit');
  // Only what was really signed is remembered: nobody else can fill the memory.
  const taking = nonces.take(nonce, Number(timestamp), now);
  if (taking === 'REPEATED') return refuse('SIGNATURE_REFUSED', 'it was sent before');
  if (taking === 'FULL') return refuse('SIGNATURE_REFUSED', 'too many came at once, ask later');
  const who = readIdentity(identity);
  return who ? { identity: who } : refuse('SIGNATURE_REFUSED', 'it names no identity');
}

function refuse(code: Refusal['code'], reason: string): Believed {
  return { refusal: { code, reason: `Cannot accept the request: ${reason}` } };
}

type Given = Readonly<Record<keyof typeof signatureHeaders, string>>;

function readHeaders(headers: WireRequest['headers']): Given | null {
  const [key, timestamp, nonce, identity, signature] = [
    headers[signatureHeaders.key],
    headers[signatureHeaders.timestamp],
    headers[signatureHeaders.nonce],
    headers[signatureHeaders.identity],
    headers[signatureHeaders.signature],
  ].map((value) => (typeof value === 'string' && value !== '' ? value : undefined));
  if (!key || !timestamp || !nonce || !identity || !signature) return null;
  return { key, timestamp, nonce, identity, signature };
}

function ageProblem(timestamp: string, since: number, now: number): string | null {
  const at = /^\d{1,15}$/.test(timestamp) ? Number(timestamp) : Number.NaN;
  if (Number.isNaN(at)) return 'its time cannot be read';
  if (at < now - skewMs) return 'it was signed too long ago; see whether the clocks agree';
  if (at > now + skewMs) return 'it was signed in the future; see whether the clocks agree';
  if (at < since) return 'it was signed before this server started; ask again';
  return null;
}

function isEqual(expected: Buffer, given: Buffer): boolean {
  return given.length === expected.length && timingSafeEqual(given, expected);
}
