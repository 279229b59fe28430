import type { GraphQLSchema } from 'graphql';

import type { Execution } from '../execution.ts';
import type { Spine } from './spine.ts';

/** Runs a part of a plan; never rejects for what an agency did. */
export type Run = (execution: Execution) => Promise<void>;

/** What the nodes of one plan are compiled with. */
export interface PlanContext {
  /** The supergraph's schema: a representation may have what clients cannot see. */
  readonly schema: GraphQLSchema;
  readonly spine: Spine;
  /** Whether any fetch takes arguments from the objects around its places. */
  readonly hasContexts: boolean;
  /** Whether a field belongs to a key by which an agency knows objects of a type. */
  readonly isKey: (agency: string, typename: string, field: string) => boolean;
  /** Whether an operation for an agency selects anything sensitive. */
  readonly isSensitive: (operation: string) => boolean;
  /** The client's name of a variable in a plan. */
  readonly clientVariableOf: (name: string) => string;
}
