import { createClient } from '@redis/client';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import type { RateLimiterAbstract, RateLimiterMemory } from 'rate-limiter-flexible';

import { errorLine } from '../../error-line.ts';

interface LimiterOptions {
  readonly keyPrefix: string;
  readonly points: number;
  readonly duration: number;
}

/** Where several gateways count together. */
export interface SharedStore {
  /** While the store is away, `insurance` counts instead. */
  readonly limiter: (options: LimiterOptions, insurance: RateLimiterMemory) => RateLimiterAbstract;
  readonly close: () => void;
}

/** A store that does not answer for so long is away. */
const patienceMilliseconds = 250;
const longestPauseMilliseconds = 2_000;

/** Opens a Redis or a Valkey; it may be away, and come and go: that is logged once each time. */
export function openSharedStore(url: string): SharedStore {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    commandOptions: { timeout: patienceMilliseconds },
    socket: {
      connectTimeout: 2_000,
      reconnectStrategy: (retries) => Math.min(100 * 2 ** retries, longestPauseMilliseconds),
    },
  });
  let isAway = false;
  client.on('error', (error: unknown) => {
    if (isAway) return;
    isAway = true;
    console.error(
      `Cannot count rates in "${new URL(url).host}", each process counts for itself: ${errorLine(error)}`,
    );
  });
  client.on('ready', () => {
    if (isAway) console.log(`Rates are counted in "${new URL(url).host}" again`);
    isAway = false;
  });
  client.connect().catch(() => undefined); // Its errors come as events, and it tries again.
  return {
    limiter: (options, insurance) =>
      new RateLimiterRedis({
        ...options,
        storeClient: client,
        useRedisPackage: true,
        rejectIfRedisNotReady: true,
        insuranceLimiter: insurance,
      }),
    close: () => {
      client.destroy();
    },
  };
}
