import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A saved example: a question of the initiative as an operation, its first comment the question in words. */
export interface Question {
  readonly file: string;
  readonly title: string;
  readonly query: string;
}

const folder = join(import.meta.dirname, '../../schema/questions').replace('/dist/', '/');

/** The saved examples, in the order of their numbers. */
export function readQuestions(): readonly Question[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const query = readFileSync(join(folder, file), 'utf8');
      return { file, title: /^# *(.*)/.exec(query)?.[1] ?? file, query };
    });
}
