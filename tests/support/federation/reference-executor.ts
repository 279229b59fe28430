import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';

import { withoutRules } from '../../../scripts/schema/without-rules.ts';
import type { ComposedSet } from './subgraph-set.ts';

/** `@apollo/gateway` with its own executor over the same subgraphs, to compare ours with. */
export async function referenceExecutor({
  supergraphSdl,
  askSubgraph,
}: Pick<ComposedSet, 'supergraphSdl' | 'askSubgraph'>) {
  const gateway = new ApolloGateway({
    supergraphSdl: withoutRules(supergraphSdl),
    buildService: ({ name }) => ({
      process: async ({ request: { query = '', variables = {} } }) => {
        const { data = null, errors } = await askSubgraph(name, query, variables);
        // It merges into what it receives.
        return structuredClone({ data, ...(errors && { errors }) });
      },
    }),
  });
  const server = new ApolloServer({ gateway, includeStacktraceInErrorResponses: false });
  await server.start();
  return {
    ask: async (
      query: string,
      variables: Readonly<Record<string, unknown>> = {},
    ): Promise<FormattedExecutionResult> => {
      const { body } = await server.executeOperation({ query, variables });
      if (body.kind === 'single') return body.singleResult;
      throw new TypeError('Incremental delivery is not used');
    },
    stop: () => server.stop(),
  };
}
