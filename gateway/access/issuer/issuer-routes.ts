import type { JSONWebKeySet } from 'jose';

import { errorResponse } from '../../../subgraphs/_kit/wire/error-response.ts';
import { jsonResponse } from '../../../subgraphs/_kit/wire/json-response.ts';
import type { Route, WireRequest, WireResponse } from '../../../subgraphs/_kit/wire/route.ts';
import { personaTokenSeconds } from './issue-token.ts';
import type { Persona } from './persona.ts';

/** Where the personas are listed. */
export const personasPath = '/local-issuer/personas';

/** The local issuer's endpoints: its public key, its personas, and a token of one of them. */
export function issuerRoutes(
  jwks: JSONWebKeySet,
  personas: readonly Persona[],
  tokenOf: (persona: Persona) => Promise<string>,
): ReadonlyMap<string, Route> {
  const shown = personas.map(({ id, label, scopes, purposes }) => ({
    id,
    label,
    scopes,
    purposes,
  }));
  const issue = async (request: WireRequest): Promise<WireResponse> => {
    // A page of another site can post a form without asking first, but no JSON.
    if (!isJson(request)) {
      return errorResponse(415, 'UNSUPPORTED_MEDIA_TYPE', 'Cannot read the body: send JSON');
    }
    const asked = personaOf(request.rawBody);
    const persona = personas.find(({ id }) => id === asked);
    if (!persona) {
      const known = personas.map(({ id }) => id).join(', ');
      return errorResponse(400, 'BAD_REQUEST', `Cannot find the persona, ask for one of ${known}`);
    }
    const token = await tokenOf(persona);
    return jsonResponse(200, { token, type: 'Bearer', expiresInSeconds: personaTokenSeconds });
  };
  return new Map<string, Route>([
    ['/local-issuer/jwks.json', { methods: ['GET'], respond: () => jsonResponse(200, jwks) }],
    [personasPath, { methods: ['GET'], respond: () => jsonResponse(200, { personas: shown }) }],
    ['/local-issuer/token', { methods: ['POST'], respond: issue }],
  ]);
}

function isJson({ headers: { 'content-type': contentType = '' } }: WireRequest): boolean {
  return contentType.split(';', 1)[0]?.trim().toLowerCase() === 'application/json';
}

function personaOf(body: Buffer): unknown {
  try {
    const parsed: unknown = JSON.parse(body.toString('utf8'));
    return typeof parsed === 'object' && parsed && 'persona' in parsed ? parsed.persona : undefined;
  } catch {
    return undefined;
  }
}
