import { ApolloServer } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';

import type { ServerGateway } from '../supergraph/server-gateway.ts';
import { admissionPlugin } from './admission-plugin.ts';
import { maskError } from './mask-error.ts';
import { refusalsPlugin } from './refusals-plugin.ts';
import { stringifyResult } from './stringify-result.ts';

/**
 * The GraphQL server in front of a supergraph: no landing page, no reports to its vendor, no batches;
 * `refused` is told of requests that it refuses before they are executed, `plugins` of all that it answers.
 */
export function graphqlServer(
  gateway: ServerGateway,
  refused: () => void,
  plugins: readonly ApolloServerPlugin[] = [],
): ApolloServer {
  return new ApolloServer({
    gateway,
    // Fixed, so that nothing depends on where it runs.
    nodeEnv: 'production',
    // Whether somebody may read the schema is decided when her request is admitted.
    introspection: true,
    // What is wrong with a document helps who wrote it; what would be right helps who guesses.
    validationOptions: { maxErrors: 20, hideSuggestions: true },
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    formatError: maskError,
    stringifyResult,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    plugins: [
      refusalsPlugin(refused),
      admissionPlugin,
      ...plugins,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
