/** The nonces that were used, for as long as a request that repeats one would not be refused for its age. */
export interface UsedNonces {
  /** What was signed before this moment may have been used without being remembered here. */
  readonly since: number;
  /** Takes a nonce of a request that was signed at `timestamp`; says why it cannot be taken. */
  readonly take: (nonce: string, timestamp: number, now: number) => 'TAKEN' | 'REPEATED' | 'FULL';
}

/** Some fifty megabytes, and four thousand requests a second. */
const usualCapacity = 500_000;

/**
 * Remembers nonces for `windowMs` after their timestamp, a set for each second, so that what is too old is let
 * go whole. When it holds `capacity`, requests are refused rather than forgotten.
 */
export function usedNonces(
  windowMs: number,
  since: number,
  capacity: number = usualCapacity,
): UsedNonces {
  const bySecond = new Map<number, Set<string>>();
  let held = 0;
  let sweptAt = secondOf(since);
  const sweep = (now: number): void => {
    if (secondOf(now) === sweptAt) return;
    sweptAt = secondOf(now);
    for (const [second, nonces] of bySecond) {
      if (second >= secondOf(now - windowMs)) continue;
      bySecond.delete(second);
      held -= nonces.size;
    }
  };
  return {
    since,
    take: (nonce, timestamp, now) => {
      sweep(now);
      const second = secondOf(timestamp);
      const nonces = bySecond.get(second) ?? new Set();
      if (nonces.has(nonce)) return 'REPEATED';
      if (held >= capacity) return 'FULL';
      bySecond.set(second, nonces.add(nonce));
      held += 1;
      return 'TAKEN';
    },
  };
}

function secondOf(milliseconds: number): number {
  return Math.floor(milliseconds / 1_000);
}
