import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { GraphiQLPlugin } from '@graphiql/react';

import type { Question } from './fetch-questions.ts';

/** The saved questions in plain words; one that is chosen opens in a tab of its own. */
export function questionsPlugin(questions: readonly Question[]): GraphiQLPlugin {
  return {
    title: 'Questions',
    icon: QuestionsIcon,
    content: () => <QuestionList questions={questions} />,
  };
}

function QuestionList({ questions }: { readonly questions: readonly Question[] }) {
  const { addTab, changeTab } = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const editor = useGraphiQL((state) => state.queryEditor);
  const open = (query: string): void => {
    const index = tabs.findIndex((tab) => tab.query === query);
    if (index >= 0) {
      changeTab(index);
      document.getElementById(`graphiql-session-tab-${index}`)?.scrollIntoView();
      return;
    }
    addTab();
    editor?.setValue(query);
  };
  return (
    <section aria-label="Questions">
      <h2 className="questions-title">Questions</h2>
      <ul className="questions">
        {questions.map(({ name, title, query }) => (
          <li key={name}>
            <button type="button" onClick={() => open(query)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function QuestionsIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.1-1.5 2.3v.5" />
      <path d="M12 18.5v.5" strokeLinecap="round" />
    </svg>
  );
}
