import { randomUUID } from 'node:crypto';

import { publicIdentity } from '../wire/identity.ts';
import { serviceHeader, serviceName } from '../wire/services/service-name.ts';
import { signRequest } from '../wire/signature/sign-request.ts';
import type { SigningKey } from '../wire/signature/signing-key.ts';

/** Where a service asks the gateway, and how it proves who it is. */
export interface GatewayAccess {
  readonly subgraph: string;
  /** The address of its `/graphql`. */
  readonly gatewayUrl: string;
  /** The key that the subgraph shares with the gateway. */
  readonly key: SigningKey;
}

/** An operation for the whole graph, and the scopes that it needs, each of them one that services may have. */
export interface GatewayQuestion {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly scopes: readonly string[];
}

/** What the gateway answered; data may be there in part. */
export interface GatewayAnswer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly GatewayError[];
}

/** What the gateway could not answer, and why. */
export interface GatewayError {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Asks the whole graph as a subgraph's own service; rejects where no answer comes. */
export type AskGateway = (question: GatewayQuestion) => Promise<GatewayAnswer>;

const patienceMilliseconds = 30_000;

/**
 * Asks the gateway, each request signed as the service of the subgraph with no more than its scopes.
 * What names a service can be taken for no request of the gateway's.
 */
export function askGateway({ subgraph, gatewayUrl, key }: GatewayAccess): AskGateway {
  const service = serviceName(subgraph);
  const { pathname, search } = new URL(gatewayUrl);
  return async ({ query, variables = {}, scopes }) => {
    const rawBody = JSON.stringify({ query, variables });
    const identity = { ...publicIdentity, sub: service, scopes };
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
    return readAnswer(await response.text());
  };
}

function readAnswer(text: string): GatewayAnswer {
  const answer = parsed(text);
  if (typeof answer !== 'object' || answer === null) {
    throw new Error('Cannot read the answer of the gateway: it is no JSON');
  }
  const { data, errors } = { data: null, errors: [], ...answer } as GatewayAnswer; // an answer in GraphQL has these two or none
  return { data, errors };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
