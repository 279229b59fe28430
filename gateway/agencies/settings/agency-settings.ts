/** Which headers cross the gateway; names in lower case. */
export interface HeaderSettings {
  /** Of a client's request, those that go along to the agency; the trace always does. */
  readonly passOn: readonly string[];
  /** Of an agency's answer, those that are given back to the client. */
  readonly passBack: readonly string[];
}

/** How the gateway treats one agency. */
export interface AgencySettings {
  readonly connections: number;
  /** How long one attempt may take, within what is left of the request's budget. */
  readonly deadlineMilliseconds: number;
  /** How often a query is asked again at most; a mutation never is. */
  readonly retries: number;
  /** Retries for each query at most, over many: 0.2 is one for every five. */
  readonly retryBudget: number;
  readonly breaker: {
    /** The share of failed calls above which the agency is not asked for a while, between 0 and 1. */
    readonly failureRate: number;
    /** The time over which calls are counted, and how many it takes to judge. */
    readonly windowMilliseconds: number;
    readonly minimumCalls: number;
    /** After this, one call tries whether the agency is back. */
    readonly openMilliseconds: number;
  };
  readonly bulkhead: {
    /** How many calls may be under way at once, and how many more may wait. */
    readonly concurrent: number;
    readonly queue: number;
  };
  readonly maxResponseBytes: number;
  /** Whether requests of equal rights and text share one call while it is in flight. */
  readonly sharing: boolean;
  readonly headers: HeaderSettings;
}

/** How an agency is treated of which nothing else is said. */
export const usualSettings: AgencySettings = {
  connections: 64,
  deadlineMilliseconds: 10_000,
  retries: 2,
  retryBudget: 0.2,
  breaker: {
    failureRate: 0.5,
    windowMilliseconds: 10_000,
    minimumCalls: 10,
    openMilliseconds: 1_000,
  },
  bulkhead: { concurrent: 64, queue: 1_024 },
  maxResponseBytes: 16_000_000,
  sharing: true,
  headers: { passOn: ['accept-language'], passBack: ['cache-control', 'retry-after'] },
};
