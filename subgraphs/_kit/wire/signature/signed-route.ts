import { errorResponse } from '../error-response.ts';
import type { Identity } from '../identity.ts';
import type { Route, WireRequest, WireResponse } from '../route.ts';
import type { Refusal, Verifier } from './verify-request.ts';
import { verifyRequest } from './verify-request.ts';

/**
 * A route that only signed POST requests reach, whatever they ask; the others are 401, before a byte of their
 * body is understood. `answer` is told on whose behalf each comes.
 */
export function signedRoute(
  verifier: Verifier,
  variable: string,
  answer: (request: WireRequest, identity: Identity) => Promise<WireResponse> | WireResponse,
): Route {
  const unconfigured: Refusal = {
    code: 'UNSIGNED_REQUEST',
    reason: `Cannot answer "${verifier.subgraph}": no key tells who asks, set ${variable}`,
  };
  return {
    methods: ['POST'],
    respond: (request) => {
      if (verifier.keys.length === 0) return unauthorized(unconfigured);
      const believed = verifyRequest(verifier, request, Date.now());
      if ('refusal' in believed) return unauthorized(believed.refusal);
      return answer(request, believed.identity);
    },
  };
}

function unauthorized({ code, reason }: Refusal): WireResponse {
  return errorResponse(401, code, reason, { 'www-authenticate': 'Concierto-Signature' });
}
