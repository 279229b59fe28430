import { RemoteGraphQLDataSource } from '@apollo/gateway';
import type { GraphQLDataSource } from '@apollo/gateway';
import type { GraphQLFormattedError } from 'graphql';

import { agencyUnavailable } from './agency-unavailable.ts';
import type { UnavailableReason } from './agency-unavailable.ts';
import { fetchAnswer } from './fetch-answer.ts';
import type { StatusBoard } from './status-board.ts';

/** The connection to one agency: its answers pass, and what is no answer becomes one clear error. */
export function agencyDataSource(
  agency: string,
  url: string,
  calls: StatusBoard,
): GraphQLDataSource {
  // Logged whole when it begins and when it ends, not at every call between.
  const fail = (error: Error): never => {
    if (calls.note(agency, 'down')) console.error(`Agency "${agency}" does not answer`, error);
    throw agencyUnavailable(agency, reasonOf(error));
  };
  const succeed = (): void => {
    const wasDown = calls.read(agency).status === 'down';
    calls.note(agency, 'up');
    if (wasDown) console.error(`Agency "${agency}" answers again`);
  };
  return new RemoteGraphQLDataSource({
    url,
    honorSubgraphCacheControlHeader: false,
    fetcher: fetchAnswer,
    parseBody: async (response) => {
      const body: unknown = await response.json();
      if (isAnswer(body)) return body;
      throw new Error(`${url} answered JSON that is no GraphQL answer`);
    },
    didEncounterError: fail,
    didReceiveResponse: ({ response }) => {
      const cause = response.errors?.find(isMisunderstanding);
      if (cause) return fail(new Error(`${url} runs another schema than was composed`, { cause }));
      succeed();
      return response;
    },
  });
}

function reasonOf(error: Error): UnavailableReason {
  if (error.name === 'TimeoutError') return 'TIMEOUT';
  return error.name === 'TypeError' ? 'CONNECTION' : 'BAD_RESPONSE'; // So `fetch` calls its failures.
}

function isAnswer(body: unknown): body is object {
  return typeof body === 'object' && body !== null && ('data' in body || 'errors' in body);
}

/** The plan is the gateway's: an agency that cannot read it runs another schema than was composed. */
function isMisunderstanding({ extensions }: GraphQLFormattedError): boolean {
  const code = extensions?.['code'];
  return code === 'GRAPHQL_PARSE_FAILED' || code === 'GRAPHQL_VALIDATION_FAILED';
}
