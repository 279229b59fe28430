import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';

import type { ServerGateway } from '../supergraph/server-gateway.ts';
import { maskError } from './mask-error.ts';
import { stringifyResult } from './stringify-result.ts';

/** The GraphQL server in front of a supergraph: no landing page, no reports to its vendor, no batches. */
export function graphqlServer(gateway: ServerGateway): ApolloServer {
  return new ApolloServer({
    gateway,
    // Fixed, so that nothing depends on where it runs.
    nodeEnv: 'production',
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: maskError,
    stringifyResult,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
