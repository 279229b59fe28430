/** A deterministic source of chance: the same key always throws the same numbers. */
export interface Dice {
  /** A number from 0 (included) to 1 (excluded). */
  readonly next: () => number;
  /** Whether something of the given probability (0 to 1) happens. */
  readonly chance: (probability: number) => boolean;
  /** A whole number, both ends included. */
  readonly between: (least: number, most: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** One of the keys of a table of weights, in proportion to them. */
  readonly weighted: <K extends string>(weights: Readonly<Record<K, number>>) => K;
}

/** Dice for a key of text and a number, for example an agency's name and a person's index. */
export function createDice(key: string, index = 0): Dice {
  let state = (hash(key) ^ Math.imul(index + 1, 0x9e3779b1)) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    return mix(state) / 4_294_967_296;
  };
  const pick = <T>(from: readonly T[]): T => {
    const found = from[Math.floor(next() * from.length)];
    if (found === undefined) throw new RangeError('Cannot pick from an empty list');
    return found;
  };
  return {
    next,
    chance: (probability) => next() < probability,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick,
    weighted: (weights) => weightedKey(weights, next()),
  };
}

// Steele and Vigna's finalizer for 32-bit states ("splitmix"), 2014.
function mix(state: number): number {
  let z = state;
  z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
  return (z ^ (z >>> 16)) >>> 0;
}

// FNV-1a.
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193);
  return h >>> 0;
}

function weightedKey<K extends string>(weights: Readonly<Record<K, number>>, throwOf: number): K {
  const keys = Object.keys(weights) as K[]; // the keys of a Record<K, number> are K
  const total = keys.reduce((sum, key) => sum + weights[key], 0);
  let left = throwOf * total;
  for (const key of keys) {
    left -= weights[key];
    if (left < 0) return key;
  }
  throw new RangeError('Cannot weigh an empty table');
}
