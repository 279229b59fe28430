import { agencyCode } from '../agency-code.ts';
import type { Identity } from '../wire/identity.ts';

/** The centres whose records someone may see: their codes, or every centre of the agency. */
export type VisibleCentres = readonly string[] | 'ALL';

/**
 * Whose records of a subgraph an identity may see: with the scope `<subgraph>:cases`, and working for its
 * agency, those of her centres; anybody else sees none.
 */
export function visibleCentres(subgraph: string, identity: Identity): VisibleCentres {
  const { agency, scopes, centres } = identity;
  const mayRead = agency === agencyCode(subgraph) && scopes.includes(`${subgraph}:cases`);
  if (!mayRead) return [];
  return centres ?? 'ALL';
}
