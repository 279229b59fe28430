/** What a load generator is told to do. */
export interface Load {
  readonly port: number;
  readonly body: string;
  /** `Authorization` headers, of which each request sends the next; where there are none, it sends none. */
  readonly credentials: readonly string[];
  /** The length of a right answer. */
  readonly bytes: number;
  readonly connections: number;
  readonly seconds: number;
  /** The answers that are waited for, however long they take. */
  readonly atLeast: number;
}

/** What came of it; times in milliseconds. */
export interface LoadOutcome {
  readonly requests: number;
  readonly failed: number;
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** Whether a message between processes is a load. */
export function isLoad(message: unknown): message is Load {
  return typeof message === 'object' && message !== null && 'connections' in message;
}
