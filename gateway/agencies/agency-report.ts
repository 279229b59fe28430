import { AgencyUnavailable } from './agency.ts';
import type { UnavailableReason } from './agency.ts';
import type { AgencyObserver } from './agency-observer.ts';
import type { StatusBoard } from './status-board.ts';

/** Where it is told how each call of one agency ended: counters, the status board, the log. */
export interface AgencyReport {
  readonly answered: (milliseconds: number) => void;
  readonly failed: (error: unknown, milliseconds: number) => void;
}

/** Opens the report of one agency. A fault is logged whole when it begins and when it ends, not at every call between. */
export function openReport(
  agency: string,
  board: StatusBoard,
  observer: AgencyObserver,
): AgencyReport {
  let loggedAt = -Infinity;
  let isTold = false;
  const tellDown = (error: AgencyUnavailable): void => {
    if (!board.note(agency, 'down') || performance.now() - loggedAt < quietMilliseconds) return;
    loggedAt = performance.now();
    isTold = true;
    console.error(`Agency "${agency}" does not answer`, error);
  };
  return {
    answered: (milliseconds) => {
      observer.call(agency, 'ANSWERED', milliseconds);
      if (!board.note(agency, 'up') || !isTold) return;
      isTold = false;
      console.error(`Agency "${agency}" answers again`);
    },
    failed: (error, milliseconds) => {
      if (!(error instanceof AgencyUnavailable)) {
        observer.call(agency, 'ABORTED', milliseconds);
        return;
      }
      observer.call(agency, error.reason, milliseconds);
      if (error.isFault || meansDown.has(error.reason)) tellDown(error);
    },
  };
}

/** What the client is told of then is an agency that is away, whoever is at fault. */
const meansDown: ReadonlySet<UnavailableReason> = new Set(['BAD_RESPONSE', 'BREAKER_OPEN']);

/** An agency that answers only now and then does not fill the log. */
const quietMilliseconds = 10_000;
