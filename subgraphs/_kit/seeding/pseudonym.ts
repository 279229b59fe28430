import { createHash } from 'node:crypto';

/** A UUID that a name and a number always give: the id of an invented record, or a person's pseudonym at one agency. */
export function inventedId(name: string, index: number, part = 0): string {
  const hex = createHash('sha256').update(`${name}:${index}:${part}`).digest('hex');
  // Marked as version 8, variant 1 of RFC 9562: an identifier of our own making.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
