import type { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';

import { maskError } from './mask-error.ts';
import { tellOnce } from './tell-once.ts';

/** The GraphQL server in front of a supergraph: no landing page, no reports to its vendor, no batches. */
export function graphqlServer(gateway: ApolloGateway): ApolloServer {
  return new ApolloServer({
    gateway,
    // Fixed, so that nothing depends on where it runs.
    nodeEnv: 'production',
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: maskError,
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
      tellOnce,
    ],
  });
}
