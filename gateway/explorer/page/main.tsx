import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';

import { createRoot } from 'react-dom/client';

import { Explorer } from './explorer.tsx';
import { fetchPersonas } from './fetch-personas.ts';
import { fetchQuestions } from './fetch-questions.ts';
import { fetchSchema } from './fetch-schema.ts';

const place = document.getElementById('explorer');
if (place) {
  const [schema, questions, personas] = await Promise.all([
    fetchSchema(),
    fetchQuestions(),
    fetchPersonas(),
  ]);
  const props = { schema, questions, personas };
  createRoot(place).render(<Explorer {...props} />);
}
