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
import type { AskGateway } from './services/ask-gateway.ts';
import { askGateway } from './services/ask-gateway.ts';
import { runServices } from './services/run-services.ts';
import type { SubgraphConfig } from './subgraph-config.ts';
import { readSubgraphConfig, signingKeysVariable } from './subgraph-config.ts';
import { graphqlRoute } from './wire/graphql-route.ts';
import type { Identity } from './wire/identity.ts';
import { jsonResponse } from './wire/json-response.ts';
import type { Route } from './wire/route.ts';
import { runServer } from './wire/run-server.ts';
import { serveHttp } from './wire/serve-http.ts';
import { signedRoute } from './wire/signature/signed-route.ts';
import { usedNonces } from './wire/signature/used-nonces.ts';
import { skewMs } from './wire/signature/verify-request.ts';

/** Seventy thousand representations of a key are about four megabytes. */
const MAX_BODY_BYTES = 16_000_000;

/** Runs a subgraph as this process, by its environment, until it is told to stop. */
export function runSubgraph(subgraph: Subgraph): Promise<void> {
  return runServer(() => serveSubgraph(subgraph, readSubgraphConfig(subgraph)));
}

/**
 * Serves a subgraph: `/graphql`, to requests that its keys prove to be the gateway's; `/livez`; and `/readyz`,
 * which is 503 while its database is away.
 */
export async function serveSubgraph(subgraph: Subgraph, config: SubgraphConfig) {
  const database = connectWhenUp(subgraph, config.databaseUrl);
  const { name } = subgraph;
  const asking = gatewayOf(name, config);
  const speaker = { name, database, askGateway: asking };
  const services = config.services && runServices(speaker, config.services);
  const server = createServer(subgraph);
  await server.start();
  const contextOf = async (identity: Identity) => {
    const db = await database.get();
    if (!db) throw databaseAway(subgraph.name);
    const own = { askGateway: asking, ...(services && { wakeServices: services.wake }) };
    return subgraph.createContext(db, config.asOf, identity, config.services?.checkpointKeys, own);
  };
  const signed = openSignedRoute(subgraph, config);
  const routes = new Map([
    ['/graphql', signed((identity) => graphqlRoute(server, () => contextOf(identity)))],
    ['/livez', get(() => jsonResponse(200, { status: 'alive' }))],
    ['/readyz', get(async () => readiness(await database.isUp()))],
  ]);
  const http = await serveHttp({ ...config, routes, maxBodyBytes: MAX_BODY_BYTES });
  console.log(`${subgraph.name} listens on ${http.url}/graphql`);
  if (config.signingKeys.length === 0) console.warn(unconfigured(subgraph));
  const stop = async () => {
    await services?.stop();
    await http.stop();
    await server.stop();
    await database.close();
  };
  return { url: http.url, stop };
}

/** How it asks the whole graph; null where it is not said where the gateway is, or not by which key. */
function gatewayOf(subgraph: string, { services, signingKeys }: SubgraphConfig): AskGateway | null {
  const [key] = signingKeys; // the first signs
  const gatewayUrl = services?.gatewayUrl;
  return key && gatewayUrl ? askGateway({ subgraph, gatewayUrl, key }) : null;
}

function unconfigured({ name }: Subgraph): string {
  return `${name} answers nobody until ${signingKeysVariable(name)} is set (npm run keys -- --help)`;
}

function openSignedRoute({ name }: Subgraph, { signingKeys }: SubgraphConfig) {
  const verifier = { subgraph: name, keys: signingKeys, nonces: usedNonces(skewMs, Date.now()) };
  return (routeFor: (identity: Identity) => Route): Route =>
    signedRoute(verifier, signingKeysVariable(name), (request, identity) =>
      routeFor(identity).respond(request),
    );
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
