import { AgencyUnavailable } from '../agency.ts';
import { transportFault } from './transport-fault.ts';

/** How a call ends without an answer. */
interface Endings {
  /** Whoever asked went away. */
  readonly abandoned: () => Error;
  /** The time of the request is over, which is not the agency's fault. */
  readonly timedOut: () => Error;
  /** The agency had its time and did not use it. */
  readonly overslept: () => Error;
  /** The HTTP client failed. */
  readonly failed: (cause: Error) => Error;
}

/** The errors in which calls of an agency end that get no answer. */
export function endings(agency: string): Endings {
  return {
    abandoned: () => new DOMException(`Nobody waits for agency "${agency}" any more`, 'AbortError'),
    timedOut: () => new AgencyUnavailable(agency, 'TIMEOUT'),
    overslept: () => new AgencyUnavailable(agency, 'TIMEOUT', { isFault: true }),
    failed: (cause) => transportFault(agency, cause),
  };
}
