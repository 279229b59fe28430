import { AgencyUnavailable } from '../../agencies/agency.ts';
import type { AgencyAnswer } from '../../agencies/agency.ts';
import type { Watch, Watched } from '../../agencies/watch.ts';
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

interface Flight {
  readonly answer: Promise<AgencyAnswer>;
  readonly abort: AbortController;
  waiting: number;
}

/**
 * Lets reads in flight be shared: while one is under way, whoever says the same to the same agency with
 * equal rights gets its answer. A call is abandoned when all who waited for it have gone.
 */
export function shareCalls(watch: Watch): Share {
  const flights = new Map<string, Flight>();

  const takeOff = (key: string, say: Say, send: SendShared): Flight => {
    const abort = new AbortController();
    const answer = send(say, abort.signal).finally(() => {
      if (flights.get(key) === flight) flights.delete(key);
    });
    const flight: Flight = { answer, abort, waiting: 0 };
    flights.set(key, flight);
    return flight;
  };
  const leave = (key: string, flight: Flight): void => {
    flight.waiting -= 1;
    if (flight.waiting > 0) return;
    // Who comes now must not board what is being given up.
    if (flights.get(key) === flight) flights.delete(key);
    flight.abort.abort();
  };

  return (say, waiter, send) => {
    const { agency, body } = say;
    const key = `${waiter.rights}\n${agency}\n${body}`;
    const flight = flights.get(key) ?? takeOff(key, say, send);
    flight.waiting += 1;
    return land(watch, flight.answer, waiter, agency, () => {
      leave(key, flight);
    });
  };
}

/** Waits for a flight until it lands, the waiter's time is over, or the waiter has gone. */
function land(
  watch: Watch,
  answer: Promise<AgencyAnswer>,
  { deadline, signal }: Waiter,
  agency: string,
  leave: () => void,
): Promise<AgencyAnswer> {
  return new Promise((resolve, reject) => {
    const giveUp = (error: Error): void => {
      watch.remove(watched);
      leave();
      reject(error);
    };
    const watched: Watched = {
      deadline,
      signal,
      timeOut: () => {
        giveUp(new AgencyUnavailable(agency, 'TIMEOUT'));
      },
      abandon: () => {
        giveUp(new DOMException(`Nobody waits for agency "${agency}" any more`, 'AbortError'));
      },
    };
    watch.add(watched);
    answer
      .finally(() => {
        watch.remove(watched);
      })
      .then(resolve, reject);
  });
}
