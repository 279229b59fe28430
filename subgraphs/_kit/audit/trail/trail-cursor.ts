import { readCursor, writeCursor, wrongCursor } from '../../paging/cursor.ts';

const list = 'auditTrail';

/** The cursor of a place in the audit. */
export function writePlace(sequence: number): string {
  return writeCursor({ list, value: String(sequence), id: '' });
}

/** Reads such a cursor. Throws BAD_USER_INPUT for any other text. */
export function readPlace(text: string): number {
  const { value } = readCursor('after', text, list);
  if (/^\d{1,15}$/.test(value)) return Number(value);
  throw wrongCursor('after', text);
}
