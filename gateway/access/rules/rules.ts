import type { Alternatives } from './alternatives.ts';

/** Something that is asked of an identity. */
export type Check =
  | { readonly kind: 'authenticated' }
  | { readonly kind: 'scopes' | 'policies'; readonly anyOf: Alternatives };

/** All that must be met, as places in the list of checks; empty where nothing is asked. */
export type Requirement = readonly number[];

/** What a supergraph asks of whoever reads its types and fields. */
export interface Rules {
  /** Each once. */
  readonly checks: readonly Check[];
  /** Of a type by name; of an interface, what all its objects ask together. */
  readonly ofType: (type: string) => Requirement;
  /** Of a field by its type and name; of an interface's, what those of all its objects ask together. */
  readonly ofField: (type: string, field: string) => Requirement;
}
