import type { GraphQLFormattedError } from 'graphql';

import type { Say } from '../../../gateway/execution/calls/request-calls.ts';
import type { Circumstances } from './our-executor.ts';
import type { SubgraphSet } from './subgraph-set.ts';

/** A feature of federation: a small set of subgraphs, and what is asked of it. */
export interface FederationCase extends SubgraphSet {
  readonly questions: readonly Question[];
  /** Why `@apollo/gateway` refuses the supergraph. */
  readonly refusedByReference?: string;
}

/** What is asked, and the answer that the specification demands. */
export interface Question extends Circumstances {
  /** A sentence. */
  readonly title: string;
  readonly query: string;
  readonly data: unknown;
  /** Errors in part: what is named must be so. */
  readonly errors?: readonly Partial<GraphQLFormattedError>[];
  /** Paths of values that did not fit their type. */
  readonly flaws?: readonly (readonly (string | number)[])[];
  /** The calls that it takes, as "agency" or "agency number-of-representations", in any order. */
  readonly calls?: readonly string[];
  /** Why one schema with the same data would not answer the same: it has no agencies that could be away, for one. */
  readonly unlikeOneSchema?: string;
  /** In what `@apollo/gateway` differs; the test holds that it still does. */
  readonly unlikeReference?: string;
}

/** A call as a question's `calls` names it. */
export function callName({ agency, variables: { representations } }: Say): string {
  return Array.isArray(representations) ? `${agency} ${representations.length}` : agency;
}
