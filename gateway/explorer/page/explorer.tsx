import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { useMonaco } from '@graphiql/react';
import type { GraphiQLPlugin } from '@graphiql/react';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import type { GraphQLSchema } from 'graphql';
import { useEffect, useMemo } from 'react';

import { AskingAs } from './asking-as.ts';
import type { Persona } from './fetch-personas.ts';
import type { Question } from './fetch-questions.ts';
import { PersonaBar } from './persona-bar.tsx';
import { questionsPlugin } from './questions-plugin.tsx';
import { storageWithoutHeaders } from './storage-without-headers.ts';

interface ExplorerProps {
  readonly schema: GraphQLSchema | undefined;
  readonly questions: readonly Question[];
  /** As whom the graph can be tried; none where this is no local setup. */
  readonly personas: readonly Persona[];
}

/** GraphiQL over this gateway: the saved questions as a list and as tabs, the documentation, the history. */
export function Explorer({ personas, ...props }: ExplorerProps) {
  return (
    <>
      {personas.length > 0 && <PersonaBar personas={personas} asking={asking} />}
      <main>
        <Editors {...props} />
      </main>
    </>
  );
}

function Editors({ schema, questions }: Omit<ExplorerProps, 'personas'>) {
  const { plugins, firstShown } = useMemo(() => arrangePlugins(questions), [questions]);
  if (!useEditors()) return <p className="loading">Loading the editors …</p>;
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      // A header may hold a token: it is forgotten with the page.
      shouldPersistHeaders={false}
      storage={storageWithoutHeaders}
      {...(schema && { schema })}
      {...(firstShown && { visiblePlugin: firstShown })}
      {...(questions.length > 0 && { defaultTabs: questions.map(({ query }) => ({ query })) })}
    >
      <GraphiQL.Logo>Concierto</GraphiQL.Logo>
      <GraphiQL.Footer>
        <p className="footer">Concierto: one graph, many agencies</p>
      </GraphiQL.Footer>
    </GraphiQL>
  );
}

/**
 * Whether the editors are loaded. GraphiQL shows its tabs and buttons before, and forgets what is done
 * with them until then: a press of Execute does nothing, a tab closed or opened keeps another's text.
 */
function useEditors(): boolean {
  const { monaco, actions } = useMonaco();
  useEffect(() => {
    void actions.initialize({});
  }, [actions]);
  return monaco !== undefined;
}

/** Without questions there is no list of them; with them, it is open for who comes for the first time. */
function arrangePlugins(questions: readonly Question[]): {
  readonly plugins: GraphiQLPlugin[];
  readonly firstShown?: GraphiQLPlugin;
} {
  if (questions.length === 0) return { plugins: [HISTORY_PLUGIN] };
  const list = questionsPlugin(questions);
  const isFirstVisit = localStorage.getItem('graphiql:tabState') === null;
  return { plugins: [list, HISTORY_PLUGIN], ...(isFirstVisit && { firstShown: list }) };
}

const asking = new AskingAs();

/** What is typed as a header counts more than the persona. */
const fetcher = createGraphiQLFetcher({
  url: '/graphql',
  fetch: async (input, init) => {
    const headers = new Headers(await asking.headers());
    new Headers(init?.headers).forEach((value, name) => headers.set(name, value));
    return fetch(input, { ...init, headers });
  },
});
