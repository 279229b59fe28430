import {
  BrokenCircuitError,
  CircuitState,
  SamplingBreaker,
  circuitBreaker,
  handleWhen,
} from 'cockatiel';

import { AgencyUnavailable } from './agency.ts';
import type { AgencyObserver } from './agency-observer.ts';
import type { AgencySettings } from './settings/agency-settings.ts';

/** Stops asking an agency that keeps failing, and tries one call from time to time until one succeeds. */
export interface Breaker {
  readonly run: <Value>(call: () => Promise<Value>) => Promise<Value>;
}

/** Opens a breaker; it is closed (calls pass) until the agency's faults open it. */
export function openBreaker(
  agency: string,
  { failureRate, windowMilliseconds, minimumCalls, openMilliseconds }: AgencySettings['breaker'],
  observer: AgencyObserver,
): Breaker {
  const policy = circuitBreaker(handleWhen(speaksAgainst), {
    halfOpenAfter: openMilliseconds,
    breaker: new SamplingBreaker({
      threshold: failureRate,
      duration: windowMilliseconds,
      // Half a call less, lest rounding asks for one more.
      minimumRps: ((minimumCalls - 0.5) * 1_000) / windowMilliseconds,
    }),
  });
  policy.onStateChange((state) => {
    observer.breaker(agency, stateNames[state]);
  });
  return {
    run: async (call) => {
      // The library would let every caller wait for the one call that tries.
      if (policy.state === CircuitState.HalfOpen) {
        throw new AgencyUnavailable(agency, 'BREAKER_OPEN');
      }
      if (policy.state === CircuitState.Closed) return policy.execute(call);
      try {
        return await policy.execute(() => call().catch(judge));
      } catch (error) {
        if (error instanceof Unproven) throw error.cause;
        if (error instanceof BrokenCircuitError) {
          throw new AgencyUnavailable(agency, 'BREAKER_OPEN', { cause: error });
        }
        throw error;
      }
    },
  };
}

const stateNames = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.Open]: 'open',
  [CircuitState.HalfOpen]: 'half-open',
  [CircuitState.Isolated]: 'open',
} as const;

/** A trial that told nothing of the agency's health: it was abandoned, or never sent. */
class Unproven extends Error {}

/** The library takes every error that is no fault for a success, even where the agency never spoke. */
function judge(error: unknown): never {
  const spoke =
    error instanceof AgencyUnavailable &&
    (error.isFault || error.reason === 'BAD_RESPONSE' || error.reason === 'TOO_LARGE');
  throw spoke ? error : new Unproven('The agency was not heard', { cause: error });
}

function speaksAgainst(error: Error): boolean {
  return error instanceof Unproven || (error instanceof AgencyUnavailable && error.isFault);
}
