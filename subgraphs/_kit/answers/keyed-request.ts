import { createHash } from 'node:crypto';

import { canonicalJson } from '../reports/life/canonical-json.ts';
import type { Identity } from '../wire/identity.ts';

/** A request for something to be done once, as it is known again. */
export interface KeyedRequest {
  /** Whom the token of who asks names. */
  readonly sub: string;
  /** Her own name for the request. */
  readonly key: string;
  /** The mutation. */
  readonly field: string;
  /** Of the canonical JSON of its arguments. */
  readonly sha256: string;
}

/** The request that a mutation with these arguments is. */
export function keyedRequest(
  field: string,
  args: { readonly idempotencyKey: string },
  { sub }: Pick<Identity, 'sub'>,
): KeyedRequest {
  const { idempotencyKey: key, ...asked } = args;
  return {
    sub,
    key,
    field,
    sha256: createHash('sha256').update(canonicalJson(asked)).digest('hex'),
  };
}
