import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import type { GraphQLSchema } from 'graphql';
import { useMemo } from 'react';

import type { Question } from './fetch-questions.ts';
import { questionsPlugin } from './questions-plugin.tsx';

interface ExplorerProps {
  readonly schema: GraphQLSchema | undefined;
  readonly questions: readonly Question[];
}

/** GraphiQL over this gateway: the saved questions as tabs and as a list, the documentation, the history. */
export function Explorer({ schema, questions }: ExplorerProps) {
  const plugins = useMemo(
    () => [HISTORY_PLUGIN, ...(questions.length > 0 ? [questionsPlugin(questions)] : [])],
    [questions],
  );
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      // A header may hold a token: it is forgotten with the page.
      shouldPersistHeaders={false}
      {...(schema && { schema })}
      {...(questions.length > 0 && { defaultTabs: questions.map(({ query }) => ({ query })) })}
    >
      <GraphiQL.Logo>Concierto</GraphiQL.Logo>
      <GraphiQL.Footer>
        <p className="footer">Concierto: one graph, many agencies</p>
      </GraphiQL.Footer>
    </GraphiQL>
  );
}

const fetcher = createGraphiQLFetcher({ url: '/graphql' });
