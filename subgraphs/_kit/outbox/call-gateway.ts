import { randomUUID } from 'node:crypto';

import { publicIdentity } from '../wire/identity.ts';
import { serviceHeader, serviceName } from '../wire/services/service-name.ts';
import { signRequest } from '../wire/signature/sign-request.ts';
import type { SigningKey } from '../wire/signature/signing-key.ts';
import type { Deliver, DueMessage } from './dispatch-outbox.ts';

/** Where a service asks the gateway, and how it proves who it is. */
export interface GatewayAccess {
  readonly subgraph: string;
  /** The address of its `/graphql`. */
  readonly gatewayUrl: string;
  /** The key that the subgraph shares with the gateway. */
  readonly key: SigningKey;
}

const patienceMilliseconds = 30_000;

/**
 * Sends messages as mutations through the gateway, each signed as the service of the subgraph with no
 * more than the message's scope. What names a service can be taken for no request of the gateway's.
 */
export function callGateway({ subgraph, gatewayUrl, key }: GatewayAccess): Deliver {
  const service = serviceName(subgraph);
  const { pathname, search } = new URL(gatewayUrl);
  return async ({ id, scope, operation, variables }: DueMessage) => {
    const rawBody = JSON.stringify({
      query: operation,
      variables: { ...variables, idempotencyKey: id },
    });
    const identity = { ...publicIdentity, sub: service, scopes: [scope] };
    const request = {
      subgraph: service,
      method: 'POST',
      path: pathname + search,
      rawBody,
      identity,
    };
    const headers = {
      'content-type': 'application/json',
      [serviceHeader]: subgraph,
      ...signRequest(key, request, Date.now(), randomUUID()),
    };
    const signal = AbortSignal.timeout(patienceMilliseconds);
    const response = await fetch(gatewayUrl, { method: 'POST', headers, body: rawBody, signal });
    const problem = problemOf(await response.text());
    if (problem !== null) throw new Error(`Cannot deliver message "${id}": ${problem}`);
  };
}

/** What is wrong with an answer; null for data without errors. */
function problemOf(text: string): string | null {
  const answer = parsed(text);
  if (typeof answer !== 'object' || answer === null) return 'the gateway answers no JSON';
  const { data, errors } = { data: null, errors: undefined, ...answer } as {
    data: unknown;
    errors: unknown;
  }; // any JSON object has these two or none
  if (errors !== undefined) return JSON.stringify(errors).slice(0, 300);
  const isAcknowledged =
    typeof data === 'object' &&
    data !== null &&
    Object.values(data).every((value) => value != null);
  return isAcknowledged ? null : 'the gateway answers no data';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
