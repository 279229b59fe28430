import type { Json } from '../../agencies/json.ts';
import type { Question } from '../calls/request-calls.ts';
import type { ContextsOf } from './contexts.ts';
import type { Path, Step } from './places.ts';
import type { RepresentationKey } from './representation-key.ts';
import type { Represent } from './representations.ts';
import type { Rewrite } from './rewrites.ts';
import type { Spine } from './spine.ts';

/** A Fetch node, ready to run: what it says, of what, and where its answer goes. */
export interface Fetch {
  readonly agency: string;
  readonly query: string;
  /** The query as JSON. */
  readonly queryText: string;
  readonly kind: Question['kind'];
  /** Whether it selects anything that is never shared between requests. */
  readonly isSensitive: boolean;
  /** The variables that it uses: their names in the plan and the client's. */
  readonly variableNames: readonly (readonly [name: string, clientName: string])[];
  readonly represent: Represent | null;
  readonly representationKey: RepresentationKey | null;
  /** Whether equal objects at its path may be one: not where another fetch tells them apart by their contexts. */
  readonly mayUnite: boolean;
  readonly rewriteInput: Rewrite | null;
  readonly rewriteOutput: Rewrite | null;
  readonly isObjectName: (typename: Json | undefined) => boolean;
  readonly contextsOf: ContextsOf | null;
  readonly path: readonly Step[];
  readonly spine: Spine;
  /** The paths of what it delivers, below the path of a place. */
  readonly delivers: readonly Path[];
}
