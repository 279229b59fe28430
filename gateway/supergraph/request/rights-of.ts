import type { HeaderMap } from '../../agencies/headers/header-map.ts';
import { pickHeaders } from '../../agencies/headers/pick-headers.ts';

/**
 * All that the answer to a request may depend on beside what was asked, as text: equal for requests of
 * equal rights. `names` are those of the headers that agencies are given; the trace is part of nobody's rights.
 */
export function rightsOf(headers: HeaderMap, names: readonly string[]): string {
  return JSON.stringify(pickHeaders(headers, names));
}
