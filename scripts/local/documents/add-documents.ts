import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { errorLine } from '../../../gateway/error-line.ts';
import { StartupError } from '../../../subgraphs/_kit/wire/startup-error.ts';
import { clientSchema, documentProblems } from './document-problems.ts';
import type { Register } from './register.ts';

/** Registers files, each under its name, if all of them fit the schema, and prints their ids. */
export async function addDocuments(
  register: Register,
  files: readonly string[],
  supergraph?: string,
): Promise<void> {
  const schema = clientSchema(supergraph);
  const documents = files.map((file) => ({ file, text: readText(file) }));
  const problems = documents.flatMap(({ file, text }) =>
    documentProblems(schema, text).map((problem) => `Cannot register "${file}": ${problem}`),
  );
  if (problems.length > 0) throw new StartupError(problems.join('\n'));
  for (const { file, text } of documents) {
    const name = basename(file).replace(/\.graphql$/, '');
    console.log(`${await register.add(name, text)}  ${name}`);
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new StartupError(`Cannot read "${file}": ${errorLine(error)}`);
  }
}
