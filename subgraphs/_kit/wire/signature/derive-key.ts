import { hkdfSync } from 'node:crypto';

import type { SigningKey } from './signing-key.ts';

/**
 * A subgraph's own key out of a master key, under the same id (HKDF with SHA-256, RFC 5869): whoever
 * holds it can sign for that subgraph alone, and can tell neither the master nor a sibling's.
 */
export function deriveKey({ id, secret }: SigningKey, subgraph: string): SigningKey {
  const derived = hkdfSync('sha256', secret, '', `concierto request v1 ${subgraph}`, 32);
  return { id, secret: Buffer.from(derived) };
}
