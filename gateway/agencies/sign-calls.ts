import { randomUUID } from 'node:crypto';

import type { Identity } from '../../subgraphs/_kit/wire/identity.ts';
import { deriveKey } from '../../subgraphs/_kit/wire/signature/derive-key.ts';
import { signRequest } from '../../subgraphs/_kit/wire/signature/sign-request.ts';
import type { SigningKey } from '../../subgraphs/_kit/wire/signature/signing-key.ts';

/** The headers that prove to one agency who asks it: new ones for each attempt, since each counts once. */
export type SignCall = (
  path: string,
  body: string,
  identity: Identity,
) => Readonly<Record<string, string>>;

/** Signs calls of an agency with its key out of the first master key; without one nothing is signed. */
export function signCalls([master]: readonly SigningKey[], agency: string): SignCall {
  if (!master) return () => ({});
  const key = deriveKey(master, agency);
  return (path, rawBody, identity) => {
    const request = { subgraph: agency, method: 'POST', path, rawBody, identity };
    return signRequest(key, request, Date.now(), randomUUID());
  };
}
