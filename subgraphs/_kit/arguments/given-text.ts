import { badInput } from '../errors/bad-input.ts';

/** A text that says something, without the spaces around it; BAD_USER_INPUT for one that says nothing or is too long. */
export function givenText(argument: string, text: string, most: number): string {
  const trimmed = text.trim();
  if (trimmed !== '' && trimmed.length <= most) return trimmed;
  throw badInput(argument, text.slice(0, 100), `a text of 1 to ${most} characters`);
}
