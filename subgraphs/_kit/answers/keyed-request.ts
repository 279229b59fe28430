import { createHash } from 'node:crypto';

import { canonicalJson } from '../reports/life/canonical-json.ts';
import { givenText } from '../arguments/given-text.ts';
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

const LONGEST_KEY = 200;

/** The request that a mutation with these arguments is; BAD_USER_INPUT for a key that cannot be kept. */
export function keyedRequest(
  field: string,
  args: { readonly idempotencyKey: string },
  { sub }: Pick<Identity, 'sub'>,
): KeyedRequest {
  const { idempotencyKey: key, ...asked } = args;
  givenText('idempotencyKey', key, LONGEST_KEY);
  return {
    sub,
    key,
    field,
    sha256: createHash('sha256').update(canonicalJson(asked)).digest('hex'),
  };
}
