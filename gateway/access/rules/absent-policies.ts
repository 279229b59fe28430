import type { Policy } from '../policies.ts';
import type { Rules } from './rules.ts';

/** The policies that a supergraph names and that are not there: nobody meets them. */
export function absentPolicies(
  { checks }: Rules,
  policies: ReadonlyMap<string, Policy>,
): readonly string[] {
  const named = checks.flatMap((check) => (check.kind === 'policies' ? check.anyOf.flat() : []));
  return [...new Set(named)].filter((name) => !policies.has(name)).toSorted();
}
