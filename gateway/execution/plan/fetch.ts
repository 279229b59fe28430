import type { Say } from '../calls/request-calls.ts';
import type { ContextsOf } from './contexts.ts';
import type { Path, Step } from './places.ts';
import type { Represent } from './representations.ts';
import type { Rewrite } from './rewrites.ts';
import type { Spine } from './spine.ts';

/** A Fetch node, ready to run: what it says, of what, and where its answer goes. */
export interface Fetch {
  readonly agency: string;
  readonly query: string;
  readonly kind: Say['kind'];
  /** Whether it selects anything that is never shared between requests. */
  readonly isSensitive: boolean;
  /** The variables that it uses: their names in the plan and the client's. */
  readonly variableNames: readonly (readonly [name: string, clientName: string])[];
  readonly represent: Represent | null;
  readonly rewriteInput: Rewrite | null;
  readonly rewriteOutput: Rewrite | null;
  readonly contextsOf: ContextsOf | null;
  readonly path: readonly Step[];
  readonly spine: Spine;
  /** The paths of what it delivers, below the path of a place. */
  readonly delivers: readonly Path[];
}
