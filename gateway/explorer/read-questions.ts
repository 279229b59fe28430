import { readFile, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A saved question: what it asks, in words and in GraphQL. */
export interface Question {
  /** The name of its file, without the ending. */
  readonly name: string;
  readonly title: string;
  readonly query: string;
}

/** Reads the `*.graphql` of `questions/` beside a supergraph in order of name; none where there is no such folder. */
export async function readQuestions(supergraphFile: string): Promise<readonly Question[]> {
  const folder = join(dirname(supergraphFile), 'questions');
  const files = await readdir(folder).catch(() => []);
  const questions = files.filter((file) => file.endsWith('.graphql')).sort();
  return Promise.all(questions.map((file) => readQuestion(join(folder, file))));
}

async function readQuestion(file: string): Promise<Question> {
  const query = await readFile(file, 'utf8');
  const name = basename(file, '.graphql');
  return { name, title: /^#\s*(.+)/.exec(query)?.[1]?.trim() ?? name, query };
}
