import type { AgencyAnswer } from '../../agencies/agency.ts';
import type { Say } from './request-calls.ts';

/** Who may share an answer: requests of equal rights and equal forwarded headers have the same key. */
export type RightsKey = string;

/** Sends a call; `signal` ends when nobody waits for it any more. */
export type SendShared = (say: Say, signal: AbortSignal) => Promise<AgencyAnswer>;

interface Flight {
  readonly answer: Promise<AgencyAnswer>;
  readonly abort: AbortController;
  waiting: number;
}

/**
 * Lets reads in flight be shared: while one is under way, whoever says the same to the same agency with
 * equal rights gets its answer. A call is abandoned when all who waited for it have gone. Mutations are never shared.
 */
export function shareCalls(send: SendShared) {
  const flights = new Map<string, Flight>();

  const join = (key: string, say: Say): Flight => {
    const known = flights.get(key);
    if (known) return known;
    const abort = new AbortController();
    const answer = send(say, abort.signal).finally(() => flights.delete(key));
    const flight = { answer, abort, waiting: 0 };
    flights.set(key, flight);
    return flight;
  };

  return async (
    say: Say,
    rights: RightsKey,
    gone: AbortSignal | undefined,
  ): Promise<AgencyAnswer> => {
    const flight = join(
      `${rights}\n${say.agency}\n${say.query}\n${JSON.stringify(say.variables)}`,
      say,
    );
    flight.waiting += 1;
    const leave = () => {
      flight.waiting -= 1;
      if (flight.waiting === 0) flight.abort.abort();
    };
    gone?.addEventListener('abort', leave, { once: true });
    try {
      return await flight.answer;
    } finally {
      gone?.removeEventListener('abort', leave);
    }
  };
}
