import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';

import { graphqlRoute } from '../../subgraphs/_kit/wire/graphql-route.ts';
import { jsonResponse } from '../../subgraphs/_kit/wire/json-response.ts';
import type { Route } from '../../subgraphs/_kit/wire/route.ts';
import { serveHttp } from '../../subgraphs/_kit/wire/serve-http.ts';

const readyz: Route = { methods: ['GET'], respond: () => jsonResponse(200, { status: 'ready' }) };

/** Serves a schema of a few lines as an agency of ours, on a free port; routes may be replaced. */
export async function startTinyAgency(schema: GraphQLSchema, routes: Record<string, Route> = {}) {
  const apollo = new ApolloServer({
    schema,
    nodeEnv: 'test',
    plugins: [ApolloServerPluginInlineTraceDisabled()],
  });
  await apollo.start();
  const own = { '/graphql': graphqlRoute(apollo, () => ({})), '/readyz': readyz, ...routes };
  const http = await serveHttp({
    host: '127.0.0.1',
    port: 0,
    portVariable: 'PORT',
    maxBodyBytes: 1_000_000,
    routes: new Map(Object.entries(own)),
  });
  return { url: `${http.url}/graphql`, stop: http.stop };
}
