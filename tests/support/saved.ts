import { readQuestions } from '../../scripts/schema/read-questions.ts';

/** The saved example whose file begins with a number. */
export function saved(number: string): string {
  const found = readQuestions().find(({ file }) => file.startsWith(number));
  if (!found) throw new Error(`There is no saved example ${number}`);
  return found.query;
}
