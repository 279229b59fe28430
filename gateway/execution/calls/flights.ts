import type { Patience } from '../../agencies/patience.ts';
import type { Watch, Watched } from '../../agencies/watch.ts';

interface Flight<Value> {
  readonly landing: Promise<Value>;
  readonly abort: AbortController;
  waiting: number;
}

/** Work in flight that is shared: whoever asks for the same while it is under way gets what comes of it. */
export class Flights<Value> {
  readonly #watch: Watch;
  readonly #flights = new Map<string, Flight<Value>>();

  constructor(watch: Watch) {
    this.#watch = watch;
  }

  /**
   * Joins the flight of a key, or takes off where there is none; the signal for `takeOff` ends when all
   * who waited have gone.
   */
  join(
    key: string,
    patience: Patience,
    takeOff: (gone: AbortSignal) => Promise<Value>,
  ): Promise<Value> {
    const flight = this.#flights.get(key) ?? this.#takeOff(key, takeOff);
    flight.waiting += 1;
    return land(this.#watch, flight.landing, patience, () => {
      this.#leave(key, flight);
    });
  }

  #takeOff(key: string, takeOff: (gone: AbortSignal) => Promise<Value>): Flight<Value> {
    const abort = new AbortController();
    const landing = takeOff(abort.signal).finally(() => {
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
    });
    const flight: Flight<Value> = { landing, abort, waiting: 0 };
    this.#flights.set(key, flight);
    return flight;
  }

  #leave(key: string, flight: Flight<Value>): void {
    flight.waiting -= 1;
    if (flight.waiting > 0) return;
    // Who comes now must not board what is being given up.
    if (this.#flights.get(key) === flight) this.#flights.delete(key);
    flight.abort.abort();
  }
}

/** Waits for a flight until it lands, the waiter's time is over, or the waiter has gone. */
function land<Value>(
  watch: Watch,
  landing: Promise<Value>,
  { deadline, signal, timedOut, abandoned }: Patience,
  leave: () => void,
): Promise<Value> {
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
        giveUp(timedOut());
      },
      abandon: () => {
        giveUp(abandoned());
      },
    };
    watch.add(watched);
    landing
      .finally(() => {
        watch.remove(watched);
      })
      .then(resolve, reject);
  });
}
