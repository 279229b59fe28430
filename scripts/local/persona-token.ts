/** A token of one of the personas of a gateway that runs with its local issuer. */
export async function personaToken(gateway: string, persona: string): Promise<string> {
  const response = await fetch(`${gateway}/local-issuer/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  });
  const answer: unknown = await response.json();
  if (isToken(answer)) return answer.token;
  throw new Error(`Cannot get a token of persona "${persona}" from ${gateway}`);
}

function isToken(answer: unknown): answer is { readonly token: string } {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'token' in answer &&
    typeof answer.token === 'string'
  );
}
