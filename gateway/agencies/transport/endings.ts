import { AgencyUnavailable } from '../agency.ts';

/** How a call ends that is not waited for any longer. */
interface Endings {
  /** Whoever asked went away. */
  readonly abandoned: () => Error;
  /** The time of the request is over, which is not the agency's fault. */
  readonly timedOut: () => Error;
  /** The agency had its time and did not use it. */
  readonly overslept: () => Error;
}

/** The errors in which calls of an agency end that are given up. */
export function endings(agency: string): Endings {
  return {
    abandoned: () => new DOMException(`Nobody waits for agency "${agency}" any more`, 'AbortError'),
    timedOut: () => new AgencyUnavailable(agency, 'TIMEOUT'),
    overslept: () => new AgencyUnavailable(agency, 'TIMEOUT', { isFault: true }),
  };
}
