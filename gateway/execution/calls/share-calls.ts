import { AgencyUnavailable } from '../../agencies/agency.ts';
import type { AgencyAnswer } from '../../agencies/agency.ts';
import type { Watch } from '../../agencies/watch.ts';
import { Flights } from './flights.ts';
import type { Say } from './request-calls.ts';

/** Who waits for an answer that others may wait for too. */
export interface Waiter {
  /** Requests of equal rights and equal forwarded headers have the same. */
  readonly rights: string;
  /** In milliseconds of performance.now(). */
  readonly deadline: number;
  /** Ends when the waiter has gone. */
  readonly signal: AbortSignal | undefined;
}

/** Sends a call; `signal` ends when nobody waits for it any more. */
export type SendShared = (say: Say, signal: AbortSignal) => Promise<AgencyAnswer>;

/** Asks, or waits for the answer to the same question of another; `send` is used only where nobody asked it yet. */
export type Share = (say: Say, waiter: Waiter, send: SendShared) => Promise<AgencyAnswer>;

/**
 * Lets reads in flight be shared: while one is under way, whoever says the same to the same agency with
 * equal rights gets its answer. A call is abandoned when all who waited for it have gone.
 */
export function shareCalls(watch: Watch): Share {
  const flights = new Flights<AgencyAnswer>(watch);
  return (say, { rights, deadline, signal }, send) => {
    const { agency, body } = say;
    const patience = {
      deadline,
      signal,
      timedOut: () => new AgencyUnavailable(agency, 'TIMEOUT'),
      abandoned: () =>
        new DOMException(`Nobody waits for agency "${agency}" any more`, 'AbortError'),
    };
    return flights.join(`${rights}\n${agency}\n${body}`, patience, (gone) => send(say, gone));
  };
}
