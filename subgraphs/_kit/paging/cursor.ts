import { badInput } from '../errors/bad-input.ts';

/** A place in a list: the value it is ordered by, and the record's id where values are equal. */
export interface Cursor {
  readonly value: string;
  readonly id: string;
}

/** The opaque text of a cursor. */
export function writeCursor({ value, id }: Cursor): string {
  return Buffer.from(JSON.stringify([value, id])).toString('base64url');
}

/** Reads a cursor that a page gave out. Throws BAD_USER_INPUT for any other text. */
export function readCursor(argument: string, text: string): Cursor {
  const parsed = parsedOrNull(Buffer.from(text, 'base64url').toString('utf8'));
  if (Array.isArray(parsed) && parsed.length === 2) {
    const [value, id] = parsed as readonly unknown[]; // Array.isArray gives any[]
    if (typeof value === 'string' && typeof id === 'string') return { value, id };
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

/** The error for a text that is no cursor of a list. */
export function wrongCursor(argument: string, text: string): Error {
  return badInput(argument, text, 'a cursor of this list; take `endCursor` from `pageInfo`');
}
