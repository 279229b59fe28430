import { setTimeout } from 'node:timers/promises';

import { ExponentialBackoff } from 'cockatiel';
import type { IBackoff } from 'cockatiel';

import type { AgencyCall } from './agency.ts';
import { AgencyUnavailable } from './agency.ts';
import type { AgencyObserver } from './agency-observer.ts';
import type { AgencySettings } from './settings/agency-settings.ts';

/** Asks again, after a pause, where that is safe and may help. */
export interface Retries {
  readonly run: <Value>(call: AgencyCall, attempt: () => Promise<Value>) => Promise<Value>;
}

/**
 * Opens an agency's retries and their budget: each query earns a share of a retry and each retry spends a
 * whole one, so that an agency in trouble gets little more work than it had.
 */
export function openRetries(
  agency: string,
  { retries, retryBudget }: Pick<AgencySettings, 'retries' | 'retryBudget'>,
  observer: AgencyObserver,
): Retries {
  let savings = reserve;
  return {
    run: async (call, attempt) => {
      if (call.kind === 'mutation') return attempt();
      savings = Math.min(reserve, savings + retryBudget);
      let backoff: IBackoff<unknown> | undefined;
      for (let left = retries; ; left -= 1) {
        try {
          return await attempt();
        } catch (error) {
          if (left === 0 || savings < 1 || !isWorthRetry(error)) throw error;
          backoff = backoff ? backoff.next(undefined) : pauses.next();
          const pause = Math.max(backoff.duration, error.retryAfterMilliseconds ?? 0);
          if (pause > longestPause || performance.now() + pause >= call.deadline) throw error;
          savings -= 1;
          observer.retry(agency, error.reason);
          await setTimeout(pause, undefined, call.signal ? { signal: call.signal } : {});
        }
      }
    },
  };
}

/** Retries that are saved up at most. */
const reserve = 10;

/** Milliseconds that a client is made to wait before a retry at most; longer, and its part is missing. */
const longestPause = 2_000;

/** With decorrelated jitter. The library's own retry policy would end neither with the client nor with its time. */
const pauses = new ExponentialBackoff({ initialDelay: 50, maxDelay: 1_000 });

/** An agency that was too slow, or that is not asked for now, is not helped by being asked twice. */
function isWorthRetry(error: unknown): error is AgencyUnavailable {
  return (
    error instanceof AgencyUnavailable &&
    error.retryable &&
    (error.reason === 'CONNECTION' || error.reason === 'BAD_RESPONSE')
  );
}
