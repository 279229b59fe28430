import { createClient } from '@redis/client';
import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';

import { errorLine } from '../../error-line.ts';
import { withPatience } from './with-patience.ts';

interface Rate {
  readonly keyPrefix: string;
  readonly points: number;
  /** In seconds. */
  readonly duration: number;
}

/** Takes points from a key; rejects with a `RateLimiterRes` where they do not suffice. */
export type Consume = (key: string, points: number) => Promise<unknown>;

/** Where several gateways count together. */
export interface SharedStore {
  /** While the store is away, `here` counts instead. */
  readonly counting: (rate: Rate, here: Consume) => Consume;
  /** Resolves once the store was reached, or could not be. */
  readonly connected: Promise<void>;
  readonly close: () => void;
}

/** A store that does not answer for so long is away, and is not asked for a while. */
const patienceMilliseconds = 250;
const pauseMilliseconds = 1_000;
const longestPauseMilliseconds = 2_000;

/** Opens a Redis or a Valkey; it may be away, and come and go: each time is logged once. */
export function openSharedStore(url: string): SharedStore {
  const { note, client } = openClient(url);
  let pausedUntil = 0;
  const connected = new Promise<void>((resolve) => {
    client.once('ready', resolve);
    client.once('error', () => {
      resolve();
    });
  });
  client.connect().catch(() => undefined); // Its errors come as events, and it tries again.
  return {
    counting: (rate, here) => {
      const there = new RateLimiterRedis({ ...rate, storeClient: client, useRedisPackage: true });
      return async (key, points) => {
        if (!client.isReady || performance.now() < pausedUntil) return here(key, points);
        try {
          const result = await withPatience(patienceMilliseconds, there.consume(key, points));
          note(null);
          return result;
        } catch (error) {
          if (error instanceof RateLimiterRes) throw error;
          pausedUntil = performance.now() + pauseMilliseconds;
          note(error);
          return here(key, points);
        }
      };
    },
    connected,
    close: () => {
      client.destroy();
    },
  };
}

function openClient(url: string) {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    socket: {
      connectTimeout: 2_000,
      reconnectStrategy: (retries) => Math.min(100 * 2 ** retries, longestPauseMilliseconds),
    },
  });
  const note = noteChanges(new URL(url).host);
  client.on('error', note);
  client.on('ready', () => {
    note(null);
  });
  return { client, note };
}

/** Logs when the store goes and when it is back, not what happens in between; null is no error. */
function noteChanges(host: string): (error: unknown) => void {
  let isAway = false;
  return (error) => {
    if (isAway === (error !== null)) return;
    isAway = error !== null;
    if (isAway) {
      console.error(
        `Cannot count rates in "${host}", each process counts for itself: ${errorLine(error)}`,
      );
    } else console.log(`Rates are counted in "${host}" again`);
  };
}
