/** How long something is waited for, and what is thrown when it was not had. */
export interface Patience {
  /** In milliseconds of performance.now(). */
  readonly deadline: number;
  readonly signal: AbortSignal | undefined;
  readonly timedOut: () => Error;
  readonly abandoned: () => Error;
}
