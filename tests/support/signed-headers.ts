import { randomUUID } from 'node:crypto';

import type { Identity } from '../../subgraphs/_kit/wire/identity.ts';
import { deriveKey } from '../../subgraphs/_kit/wire/signature/derive-key.ts';
import { signRequest } from '../../subgraphs/_kit/wire/signature/sign-request.ts';
import type { SigningKey } from '../../subgraphs/_kit/wire/signature/signing-key.ts';
import { fullRights } from './full-rights.ts';

/** The master key of tests. */
export const testMasterKey: SigningKey = { id: 'test', secret: Buffer.alloc(32, 'test') };

/** What a subgraph of the tests is given of it. */
export function testSigningKeys(subgraph: string): readonly SigningKey[] {
  return [deriveKey(testMasterKey, subgraph)];
}

/** The headers of a question that a subgraph of the tests believes. */
export function signedHeaders(
  subgraph: string,
  rawBody: string,
  identity: Identity = fullRights(subgraph),
): Record<string, string> {
  const request = { subgraph, method: 'POST', path: '/graphql', rawBody, identity };
  const signature = signRequest(
    deriveKey(testMasterKey, subgraph),
    request,
    Date.now(),
    randomUUID(),
  );
  return { 'content-type': 'application/json', ...signature };
}
