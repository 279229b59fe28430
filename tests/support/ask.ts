import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import type { FormattedExecutionResult } from 'graphql';
import type { DataSource } from 'typeorm';

import type { PublicKeys } from '../../subgraphs/_kit/audit/checkpoints/checkpoint-keys.ts';
import type { OwnVoice } from '../../subgraphs/_kit/context.ts';
import type { Subgraph } from '../../subgraphs/_kit/define-subgraph.ts';
import { maskError } from '../../subgraphs/_kit/errors/mask-error.ts';
import type { Identity } from '../../subgraphs/_kit/wire/identity.ts';
import { fullRights } from './full-rights.ts';
import { testAsOf } from './test-clock.ts';

/** Asks one subgraph in this process, over a database, as someone who may do everything there unless it is said who. */
export async function ask(
  subgraph: Subgraph,
  db: DataSource,
  query: string,
  variables: Record<string, unknown> = {},
  identity: Identity = fullRights(subgraph.name),
  checkpointKeys?: PublicKeys,
  voice?: Partial<OwnVoice>,
): Promise<FormattedExecutionResult> {
  const server = new ApolloServer({
    schema: subgraph.schema,
    formatError: maskError(subgraph.name),
    plugins: [ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginCacheControlDisabled()],
  });
  const contextValue = subgraph.createContext(db, testAsOf, identity, checkpointKeys, voice);
  const { body } = await server.executeOperation({ query, variables }, { contextValue });
  if (body.kind === 'single') return body.singleResult;
  throw new TypeError('Incremental delivery is not used');
}
