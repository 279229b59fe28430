import type { Patience } from './patience.ts';
import type { AgencySettings } from './settings/agency-settings.ts';
import type { Watch, Watched } from './watch.ts';

/** Limits how many calls of one agency are under way, so that a slow one does not hold everything. */
export interface Bulkhead {
  /** Takes a place, waiting in the queue when all are taken; false when the queue is full too. */
  readonly enter: (patience: Patience) => boolean | Promise<boolean>;
  readonly leave: () => void;
}

/** Opens a bulkhead with its places and its queue empty. */
export function openBulkhead(
  { concurrent, queue }: AgencySettings['bulkhead'],
  watch: Watch,
): Bulkhead {
  let taken = 0;
  const queued = new Map<Watched, (isAdmitted: boolean) => void>();
  const forget = (place: Watched): void => {
    queued.delete(place);
    watch.remove(place);
  };
  return {
    enter: (patience) => {
      if (taken < concurrent) {
        taken += 1;
        return true;
      }
      if (queued.size >= queue) return false;
      return new Promise((resolve, reject) => {
        const place = placeInQueue(patience, (error) => {
          forget(place);
          reject(error);
        });
        queued.set(place, resolve);
        watch.add(place);
      });
    },
    // A place is handed to the first who waits: it is never free for a moment, for others to take.
    leave: () => {
      const [first] = queued;
      if (!first) {
        taken -= 1;
        return;
      }
      const [place, admit] = first;
      forget(place);
      admit(true);
    },
  };
}

function placeInQueue(patience: Patience, giveUp: (error: Error) => void): Watched {
  const { deadline, signal, timedOut, abandoned } = patience;
  return {
    deadline,
    signal,
    timeOut: () => {
      giveUp(timedOut());
    },
    abandon: () => {
      giveUp(abandoned());
    },
  };
}
