import { badInput } from '../errors/bad-input.ts';

/** A place in a list: the list, the value it is ordered by, and the record's id where values are equal. */
export interface Cursor {
  readonly list: string;
  readonly value: string;
  readonly id: string;
}

/** The opaque text of a cursor. */
export function writeCursor({ list, value, id }: Cursor): string {
  return Buffer.from(JSON.stringify([list, value, id])).toString('base64url');
}

/** Reads a cursor that a page of this list gave out. Throws BAD_USER_INPUT for any other text. */
export function readCursor(argument: string, text: string, list: string): Cursor {
  const parsed = parsedOrNull(Buffer.from(text, 'base64url').toString('utf8'));
  if (Array.isArray(parsed) && parsed.length === 3) {
    const [of, value, id] = parsed as readonly unknown[]; // Array.isArray gives any[]
    if (of === list && typeof value === 'string' && typeof id === 'string')
      return { list, value, id };
  }
  throw wrongCursor(argument, text);
}

function parsedOrNull(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** The error for a text that is no cursor of this list. */
export function wrongCursor(argument: string, text: string): Error {
  return badInput(argument, text, 'a cursor of this list; take `endCursor` from `pageInfo`');
}
