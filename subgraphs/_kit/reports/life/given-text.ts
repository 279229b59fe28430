import { badInput } from '../../errors/bad-input.ts';

// What is longer a decision could not carry to an agency, nor a table of changes be read with.
const LONGEST = 1_000;

/** A reason or a note as it was given, without the spaces around it; null where none was; BAD_USER_INPUT for a blank or endless one. */
export function givenText<Given extends string | null | undefined>(
  argument: 'reason' | 'note',
  text: Given,
): Given extends string ? string : string | null;
export function givenText(argument: string, text: string | null | undefined): string | null {
  if (text == null) return null;
  const given = text.trim();
  if (given !== '' && given.length <= LONGEST) return given;
  const quoted = given === '' ? text.slice(0, 10) : `${given.slice(0, 50)}…`;
  throw badInput(argument, quoted, `a ${argument} of 1 to 1,000 characters`);
}
