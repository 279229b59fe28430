/** Something that is given up when its time is over, or when nobody waits for it any more. */
export interface Watched {
  /** In milliseconds of performance.now(). */
  readonly deadline: number;
  readonly signal: AbortSignal | undefined;
  readonly timeOut: () => void;
  readonly abandon: () => void;
}

/** What sees to the time of all that is under way. */
export interface Watch {
  readonly add: (watched: Watched) => void;
  readonly remove: (watched: Watched) => void;
}

/** How late a deadline or an abandoned call is noticed at most. */
const tickMilliseconds = 20;

/** Opens a watch: one timer for everything, which stands still while nothing is under way. */
export function openWatch(): Watch {
  const underWay = new Set<Watched>();
  let timer: NodeJS.Timeout | undefined;
  const tick = (): void => {
    if (underWay.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
    const now = performance.now();
    for (const watched of underWay) {
      if (watched.signal?.aborted) watched.abandon();
      else if (watched.deadline <= now) watched.timeOut();
    }
  };
  return {
    add: (watched) => {
      underWay.add(watched);
      timer ??= setInterval(tick, tickMilliseconds).unref();
    },
    remove: (watched) => {
      underWay.delete(watched);
    },
  };
}
