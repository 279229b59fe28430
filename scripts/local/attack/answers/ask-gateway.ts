import { personaToken } from '../../persona-token.ts';
import { elementsOf, memberOf, textOf } from './read-json.ts';
import type { Ask } from './read-framework.ts';

/** Asks a running gateway as one of its personas; whatever is refused or fails is an error. */
export async function askGateway(gateway: string, persona: string, purpose: string): Promise<Ask> {
  const token = await personaToken(gateway, persona);
  return async (query, variables = {}) => {
    const response = await fetch(`${gateway}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        'x-purpose': purpose,
      },
      body: JSON.stringify({ query, variables }),
    });
    const answer: unknown = await response.json();
    const [error] = elementsOf(memberOf(answer, 'errors'));
    if (error === undefined) return memberOf(answer, 'data');
    const message = textOf(memberOf(error, 'message')) ?? 'no reason given';
    throw new Error(`Cannot ask as "${persona}": ${message}`);
  };
}
