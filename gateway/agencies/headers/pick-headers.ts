import { isSignersHeader } from '../../../subgraphs/_kit/wire/signature/signature-headers.ts';
import type { HeaderMap } from './header-map.ts';

/** Those headers that have one of the names (lower case), repeated ones joined as HTTP joins them; no signer's ever. */
export function pickHeaders(
  headers: HeaderMap,
  names: readonly string[],
): Readonly<Record<string, string>> {
  let picked: Record<string, string> | undefined;
  for (const name of names) {
    if (isSignersHeader(name)) continue;
    const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
    if (value === undefined) continue;
    picked ??= {};
    picked[name] = typeof value === 'string' ? value : value.join(', ');
  }
  return picked ?? none;
}

const none: Readonly<Record<string, string>> = Object.freeze({});
