import type { Identity } from '../../../subgraphs/_kit/wire/identity.ts';
import type { HeaderMap } from '../../agencies/headers/header-map.ts';
import { pickHeaders } from '../../agencies/headers/pick-headers.ts';
import { withoutPerson } from './without-person.ts';

/**
 * All that the answer to a request may depend on beside what was asked, as text: equal for requests of
 * equal rights, whoever sends them. `names` are those of the headers that agencies are given; the trace is part of nobody's rights.
 */
export function rightsOf(identity: Identity, headers: HeaderMap, names: readonly string[]): string {
  return JSON.stringify([withoutPerson(identity), pickHeaders(headers, names)]);
}
