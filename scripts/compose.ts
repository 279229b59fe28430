import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { StartupError } from '../subgraphs/_kit/wire/startup-error.ts';
import { subgraphs } from '../subgraphs/index.ts';
import { runCommand } from './local/command.ts';
import { apiSchema } from './schema/api-schema.ts';
import { brokenPromises } from './schema/broken-promises.ts';
import { composeSupergraph } from './schema/compose-supergraph.ts';
import { readQuestions } from './schema/read-questions.ts';

const usage = `Composes the subgraphs into schema/supergraph.graphql.

Usage: npm run compose [-- --check]

  --check  write nothing; exit 1 if the committed supergraph is stale
  --help   this text

A supergraph that takes from a saved example (schema/questions) what it uses is refused, unless what
it takes was @deprecated in the committed one.

Exit codes: 0 fresh or written, 1 stale, refused or not composable, 2 wrong usage`;

const file = join(import.meta.dirname, '../schema/supergraph.graphql');

await runCommand(usage, { check: { type: 'boolean' } }, ({ check }) => {
  const composed = composeSupergraph(subgraphs);
  const committed = existsSync(file) ? readFileSync(file, 'utf8') : null;
  keepPromises(committed ?? composed, composed);
  if (committed === composed) return Promise.resolve();
  if (check === true) {
    throw new StartupError(
      'schema/supergraph.graphql is stale: run "npm run compose" and commit it',
    );
  }
  writeFileSync(file, composed);
  console.log('Wrote schema/supergraph.graphql');
  return Promise.resolve();
});

function keepPromises(before: string, after: string): void {
  const broken = brokenPromises(apiSchema(before), apiSchema(after), readQuestions());
  if (broken.length === 0) return;
  const advice = 'Keep it, or deprecate it first and move the example to what replaces it';
  throw new StartupError(
    ['Cannot narrow what saved examples use:', ...broken.map((line) => `  ${line}`), advice].join(
      '\n',
    ),
  );
}
