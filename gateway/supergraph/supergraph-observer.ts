import type { RefusalCode } from './planning/planning-refused.ts';

/** How a client's request ended: whole, with errors beside its data, refused before anyone was asked, or given up by the client. */
export type RequestOutcome = 'whole' | 'partial' | 'refused' | 'abandoned' | 'failed';

/** Who wants to know what happens to supergraphs, plans and requests, to count it. */
export interface SupergraphObserver {
  readonly request: (outcome: RequestOutcome, milliseconds: number) => void;
  /** A request was refused before it was executed: it was not admitted, no GraphQL, or not valid. */
  readonly refusedUnread: () => void;
  /** An operation was found among the kept ones, or not. */
  readonly sought: (isFound: boolean) => void;
  /** What is kept now. */
  readonly kept: (operations: number, bytes: number) => void;
  /** A planner's thread worked on one operation for so long, with whatever result. */
  readonly planned: (milliseconds: number) => void;
  readonly refused: (code: RefusalCode) => void;
  /** A supergraph is served from now on. */
  readonly loaded: (id: string) => void;
  /** A changed supergraph was refused; the one before is served on. */
  readonly broken: () => void;
}
