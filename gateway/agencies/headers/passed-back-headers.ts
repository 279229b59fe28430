import { retryAfterMilliseconds } from './retry-after.ts';
import { strictestCacheControl } from './strictest-cache-control.ts';

type Headers = Readonly<Record<string, string>>;

/**
 * What a client is given of its agencies' headers, one set an answer that its own was put together from:
 * the strictest `cache-control`, the longest `retry-after` (in seconds), any other from the last that sent it.
 */
export function passedBackHeaders(sets: readonly Headers[]): Headers {
  const merged: Record<string, string> = {};
  for (const set of sets) Object.assign(merged, set);
  if ('cache-control' in merged) {
    merged['cache-control'] = strictestCacheControl(sets.map((set) => set['cache-control']));
  }
  const waits = sets.flatMap((set) => retryAfterMilliseconds(set['retry-after']) ?? []);
  if (waits.length > 0) merged['retry-after'] = String(Math.ceil(Math.max(...waits) / 1_000));
  else delete merged['retry-after'];
  return merged;
}
