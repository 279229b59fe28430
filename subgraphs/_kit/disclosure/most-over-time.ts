import type { Headline } from './headlines.ts';
import type { Quarters } from './quarters.ts';
import { holds } from './quarters.ts';

/** The most that an indicator can count in a stretch of time. */
export type Most = (span: Quarters) => number;

/** What bounds an indicator from above besides its own totals that are shown. */
interface Above {
  /** Of an indicator that counts all its people. */
  readonly within?: Most | undefined;
  /** A time of which it is supposed that nobody came. */
  readonly nobodyIn?: Quarters | undefined;
}

/**
 * The most that can be in any time, by the totals that are shown: of a part no more than of the whole, of
 * the whole no more than of its parts. All at once can be that many, so that nothing more follows.
 */
export function mostOverTime(
  headlines: readonly Headline[],
  quarters: number,
  at: number,
  { within, nobodyIn }: Above,
): Most {
  const shown = headlines.filter(({ state }) => state === 'SHOWN');
  const capOf = (span: Quarters) => {
    if (nobodyIn && holds(nobodyIn, span)) return 0;
    let cap = within?.(span) ?? Infinity;
    for (const one of shown) if (holds(one, span)) cap = Math.min(cap, one.values[at] ?? 0);
    return cap;
  };
  const most = new Map<number, number>();
  const key = (from: number, to: number) => from * quarters + to;
  for (let length = 1; length <= quarters; length += 1) {
    for (let from = 0; from + length <= quarters; from += 1) {
      const to = from + length - 1;
      let least = capOf({ from, to });
      for (let last = from; last < to; last += 1) {
        const sum = (most.get(key(from, last)) ?? 0) + (most.get(key(last + 1, to)) ?? 0);
        least = Math.min(least, sum);
      }
      most.set(key(from, to), least);
    }
  }
  return ({ from, to }) => most.get(key(from, to)) ?? Infinity;
}
