import type { RemoteGraphQLDataSource } from '@apollo/gateway';

const deadlineMilliseconds = 30_000;

/**
 * Asks an agency over HTTP, within a deadline and without following redirects. GraphQL over HTTP lets
 * a refused operation come with a 4xx status: its JSON is an answer all the same, anything else is not.
 */
export const fetchAnswer: RemoteGraphQLDataSource['fetcher'] = async (url, init) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: init?.headers ?? {},
    body: init?.body ?? null,
    redirect: 'error',
    signal: AbortSignal.timeout(deadlineMilliseconds),
  });
  const contentType = response.headers.get('content-type') ?? '';
  if (!contentType.includes('json')) {
    throw new Error(`${url} answered ${response.status} with "${contentType}" and no JSON`);
  }
  return new Response(response.body, { headers: response.headers });
};
