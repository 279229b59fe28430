import type { Identity } from '../../subgraphs/_kit/wire/identity.ts';
import type { JsonObject } from './json.ts';

/** One operation for one agency. */
export interface AgencyCall {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly kind: 'query' | 'mutation';
  /** Query and variables as JSON, where that is made already. */
  readonly body?: string;
  /** Headers of the client's request that are passed on, lower case; trace id included. */
  readonly headers: Readonly<Record<string, string>>;
  /** On whose behalf it is asked. */
  readonly identity: Identity;
  /** When the client's request has no more time, in milliseconds of performance.now(). */
  readonly deadline: number;
  /** Ends when nobody waits for the answer any more; the call then fails with an `AbortError`. */
  readonly signal?: AbortSignal;
}

/** What an agency answered; `headers` are those that may be passed back, lower case. */
export interface AgencyAnswer {
  readonly data?: JsonObject | null;
  readonly errors?: readonly AgencyError[];
  readonly extensions?: JsonObject;
  readonly headers: Readonly<Record<string, string>>;
}

/** An error as an agency reported it, brought into shape. */
export interface AgencyError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: JsonObject;
}

/** The connection to one agency; `close` waits for the calls in flight. */
export interface Agency {
  readonly name: string;
  readonly ask: (call: AgencyCall) => Promise<AgencyAnswer>;
  readonly close: () => Promise<void>;
}

/** Why an agency gave nothing that can be used; BREAKER_OPEN: it was not even asked. */
export type UnavailableReason =
  'TIMEOUT' | 'CONNECTION' | 'BREAKER_OPEN' | 'BAD_RESPONSE' | 'TOO_LARGE';

interface Circumstances {
  readonly retryable?: boolean;
  readonly isFault?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  readonly retryAfterMilliseconds?: number | undefined;
  readonly cause?: unknown;
}

/** An agency that gave no usable answer. */
export class AgencyUnavailable extends Error {
  override readonly name = 'AgencyUnavailable';
  readonly agency: string;
  readonly reason: UnavailableReason;
  /** Whether asking again later may help. */
  readonly retryable: boolean;
  /** Whether it speaks against the agency's health, as the circuit breaker judges it. */
  readonly isFault: boolean;
  /** Those of its headers that may be passed back, `retry-after` for one. */
  readonly headers: Readonly<Record<string, string>>;
  readonly retryAfterMilliseconds: number | undefined;

  constructor(agency: string, reason: UnavailableReason, circumstances: Circumstances = {}) {
    const { cause, headers = {}, retryAfterMilliseconds } = circumstances;
    super(messages[reason](agency), cause === undefined ? {} : { cause });
    this.agency = agency;
    this.reason = reason;
    this.retryable = circumstances.retryable ?? mayPass.has(reason);
    this.isFault = circumstances.isFault ?? false;
    this.headers = headers;
    this.retryAfterMilliseconds = retryAfterMilliseconds;
  }
}

const mayPass: ReadonlySet<UnavailableReason> = new Set(['TIMEOUT', 'CONNECTION', 'BREAKER_OPEN']);

const messages: Readonly<Record<UnavailableReason, (agency: string) => string>> = {
  CONNECTION: (agency) => `Cannot reach agency "${agency}", its part is missing, ask again later`,
  TIMEOUT: (agency) =>
    `Cannot wait longer for agency "${agency}", its part is missing, ask again later`,
  BREAKER_OPEN: (agency) =>
    `Cannot ask agency "${agency}" for now, its part is missing, ask again later`,
  BAD_RESPONSE: (agency) => `Cannot read the answer of agency "${agency}", its part is missing`,
  TOO_LARGE: (agency) =>
    `Cannot take so long an answer of agency "${agency}", its part is missing, ask for less`,
};
