import { publicIdentity } from '../../../subgraphs/_kit/wire/identity.ts';
import type { Identity } from '../../../subgraphs/_kit/wire/identity.ts';
import type { Policy } from '../policies.ts';
import type { Alternatives } from './alternatives.ts';
import type { Check, Requirement, Rules } from './rules.ts';

/** Which of a supergraph's checks one identity meets. */
export interface Grants {
  /** As text: equal for all to whom the same is open. */
  readonly key: string;
  readonly allow: (requirement: Requirement) => boolean;
}

/** Tries all checks of a supergraph on an identity. */
export function grantsOf(
  { checks }: Rules,
  policies: ReadonlyMap<string, Policy>,
  identity: Identity,
): Grants {
  const scopes = new Set(identity.scopes);
  const isMet = (check: Check): boolean => {
    if (check.kind === 'authenticated') return identity.sub !== publicIdentity.sub;
    if (check.kind === 'scopes') return isAnyMet(check.anyOf, (scope) => scopes.has(scope));
    return isAnyMet(check.anyOf, (name) => policies.get(name)?.(identity) === true);
  };
  const met = checks.map(isMet);
  return {
    key: met.map((each) => (each ? '1' : '0')).join(''),
    allow: (requirement) => requirement.every((check) => met[check] === true),
  };
}

function isAnyMet(anyOf: Alternatives, isMet: (name: string) => boolean): boolean {
  return anyOf.some((names) => names.every(isMet));
}
