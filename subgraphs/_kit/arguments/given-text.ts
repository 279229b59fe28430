import { badInput } from '../errors/bad-input.ts';

/** A text that says something, without the spaces around it; BAD_USER_INPUT for one that says nothing, is too long or cannot be kept. */
export function givenText(argument: string, text: string, most: number): string {
  const trimmed = text.trim();
  const shown = text.slice(0, 100);
  if (trimmed === '' || trimmed.length > most) {
    throw badInput(argument, shown, `a text of 1 to ${most} characters`);
  }
  // Half of a surrogate pair is no character, and PostgreSQL keeps no U+0000.
  if (/[\0\p{Cs}]/u.test(trimmed)) throw badInput(argument, shown, 'a text of whole characters');
  return trimmed;
}
