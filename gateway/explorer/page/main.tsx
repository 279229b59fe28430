import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';

import { createRoot } from 'react-dom/client';

import { Explorer } from './explorer.tsx';
import { fetchQuestions } from './fetch-questions.ts';
import { fetchSchema } from './fetch-schema.ts';

const place = document.getElementById('explorer');
if (place) {
  const [schema, questions] = await Promise.all([fetchSchema(), fetchQuestions()]);
  createRoot(place).render(<Explorer schema={schema} questions={questions} />);
}
