import { HeaderMap } from '@apollo/server';
import type { ApolloServer, BaseContext, HTTPGraphQLRequest } from '@apollo/server';

import { errorResponse } from './error-response.ts';
import type { Route, WireRequest, WireResponse } from './route.ts';

/**
 * Serves a started Apollo Server at a path; `contextOf` makes of a request and its JSON what its resolvers
 * share, and may refuse it by a `GraphQLError` before anything else reads it.
 */
export function graphqlRoute<Context extends BaseContext>(
  server: ApolloServer<Context>,
  contextOf: (request: WireRequest, body: unknown) => Promise<Context> | Context,
): Route {
  return {
    methods: ['GET', 'POST'],
    respond: async (request) => {
      const body = parseBody(request);
      if (body === invalid) {
        return errorResponse(400, 'BAD_REQUEST', 'Cannot read the request body: it is not JSON');
      }
      return answer(server, { ...head(request), body }, async () => contextOf(request, body));
    },
  };
}

async function answer<Context extends BaseContext>(
  server: ApolloServer<Context>,
  httpGraphQLRequest: HTTPGraphQLRequest,
  context: () => Promise<Context>,
): Promise<WireResponse> {
  const { status, headers, body } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest,
    context,
  });
  return {
    status: status ?? 200,
    headers: { 'cache-control': 'no-store', ...Object.fromEntries(headers) },
    body: body.kind === 'complete' ? body.string : body.asyncIterator,
  };
}

function head(request: WireRequest): Omit<HTTPGraphQLRequest, 'body'> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return { method: request.method, headers, search: request.search };
}

const invalid = Symbol('invalid');

/** Refuses what is no UTF-8. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Anything but JSON is left to Apollo Server, which refuses it and says what it takes. */
function parseBody({ headers, rawBody }: WireRequest): unknown {
  if (rawBody.length === 0 || !isJson(headers['content-type'])) return undefined;
  try {
    return JSON.parse(utf8.decode(rawBody));
  } catch {
    return invalid;
  }
}

function isJson(contentType = ''): boolean {
  return contentType.split(';', 1)[0]?.trim().toLowerCase() === 'application/json';
}
