import type { UnavailableReason } from './agency.ts';

/** How a call ended: with an answer, given up by whoever asked, or why it gave nothing. */
export type CallOutcome = 'ANSWERED' | 'ABORTED' | UnavailableReason;

/** Who wants to know what happens between the gateway and its agencies, to count it. */
export interface AgencyObserver {
  /** A call ended, with all its retries. */
  readonly call: (agency: string, outcome: CallOutcome, milliseconds: number) => void;
  readonly retry: (agency: string, reason: UnavailableReason) => void;
  readonly breaker: (agency: string, state: 'closed' | 'open' | 'half-open') => void;
}

/** An observer that counts nothing. */
export const observeNothing: AgencyObserver = {
  call: () => undefined,
  retry: () => undefined,
  breaker: () => undefined,
};
