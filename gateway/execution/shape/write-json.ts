import type { Json } from '../../agencies/json.ts';

/** A value as JSON; what is absent is null. */
export function writeJson(value: Json | undefined): string {
  if (typeof value === 'string') return writeString(value);
  return value === undefined ? 'null' : JSON.stringify(value);
}

/** A string as JSON. Most of what agencies send is short and has nothing to escape, which shows faster than it is written. */
export function writeString(value: string): string {
  if (value.length > MAX_SHORT) return JSON.stringify(value);
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    if (code < SPACE || code === QUOTE || code === BACKSLASH || isSurrogate(code))
      return JSON.stringify(value);
  }
  return `"${value}"`;
}

const MAX_SHORT = 48;
const SPACE = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

// One that stands alone is escaped.
function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
