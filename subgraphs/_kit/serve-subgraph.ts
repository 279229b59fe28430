import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError } from 'graphql';

import type { SubgraphContext } from './context.ts';
import { connectWhenUp } from './database/connect-when-up.ts';
import type { Subgraph } from './define-subgraph.ts';
import type { ErrorCode } from './errors/error-codes.ts';
import { maskError } from './errors/mask-error.ts';
import type { SubgraphConfig } from './subgraph-config.ts';
import { readSubgraphConfig } from './subgraph-config.ts';
import { graphqlRoute } from './wire/graphql-route.ts';
import { jsonResponse } from './wire/json-response.ts';
import { runServer } from './wire/run-server.ts';
import { serveHttp } from './wire/serve-http.ts';

/** Seventy thousand representations of a key are about four megabytes. */
const MAX_BODY_BYTES = 16_000_000;

/** Runs a subgraph as this process, by its environment, until it is told to stop. */
export function runSubgraph(subgraph: Subgraph): Promise<void> {
  return runServer(() => serveSubgraph(subgraph, readSubgraphConfig(subgraph)));
}

/** Serves a subgraph: `/graphql`, `/livez`, and `/readyz`, which is 503 while its database is away. */
export async function serveSubgraph(subgraph: Subgraph, config: SubgraphConfig) {
  const database = connectWhenUp(subgraph, config.databaseUrl);
  const server = createServer(subgraph);
  await server.start();
  const contextOf = async () => {
    const db = await database.get();
    if (!db) throw databaseAway(subgraph.name);
    return subgraph.createContext(db, config.asOf);
  };
  const routes = new Map([
    ['/graphql', graphqlRoute(server, contextOf)],
    ['/livez', get(() => jsonResponse(200, { status: 'alive' }))],
    ['/readyz', get(async () => readiness(await database.isUp()))],
  ]);
  const http = await serveHttp({ ...config, routes, maxBodyBytes: MAX_BODY_BYTES });
  console.log(`${subgraph.name} listens on ${http.url}/graphql`);
  const stop = async () => {
    await http.stop();
    await server.stop();
    await database.close();
  };
  return { url: http.url, stop };
}

function createServer({ name, schema }: Subgraph): ApolloServer<SubgraphContext> {
  return new ApolloServer<SubgraphContext>({
    schema,
    formatError: maskError(name),
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginInlineTraceDisabled()],
  });
}

function get(
  respond: () => ReturnType<typeof jsonResponse> | Promise<ReturnType<typeof jsonResponse>>,
) {
  return { methods: ['GET'] as const, respond };
}

function readiness(isUp: boolean) {
  return isUp
    ? jsonResponse(200, { status: 'ready' })
    : jsonResponse(503, { status: 'database unavailable' });
}

function databaseAway(agency: string): GraphQLError {
  const code: ErrorCode = 'DATABASE_UNAVAILABLE';
  return new GraphQLError(`Cannot reach the database of "${agency}"`, { extensions: { code } });
}
