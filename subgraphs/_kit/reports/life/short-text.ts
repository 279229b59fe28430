import { givenText } from '../../arguments/given-text.ts';

// What is longer a decision could not carry to an agency, nor a table of changes be read with.
const LONGEST = 1_000;

/** A reason or a note of a version as it was given; null where none was, BAD_USER_INPUT for a blank or endless one. */
export function shortText<Given extends string | null | undefined>(
  argument: 'reason' | 'note',
  text: Given,
): Given extends string ? string : string | null;
export function shortText(argument: string, text: string | null | undefined): string | null {
  return text == null ? null : givenText(argument, text, LONGEST);
}
