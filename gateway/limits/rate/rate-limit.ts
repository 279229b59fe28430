import type { GraphQLError } from 'graphql';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

import { limitError } from '../limit-error.ts';
import type { RateSettings } from '../settings/limit-settings.ts';
import type { Client } from './client-of.ts';
import type { Consume, SharedStore } from './open-shared-store.ts';

/** What each client may spend in a minute. */
export interface RateLimit {
  /** Refuses at once who is known to have spent all. */
  readonly refuseIfSpent: (client: Client) => void;
  /** Spends points of a client; rejects with 429 where they do not suffice. */
  readonly spend: (client: Client, points: number) => Promise<void>;
}

const minute = 60;

/** Counts in this process, or where `shared` says, so that several processes count together. */
export function openRateLimit(settings: RateSettings, shared?: SharedStore): RateLimit {
  const purses = {
    public: openPurse('public', settings.publicPoints, shared),
    identified: openPurse('identified', settings.identifiedPoints, shared),
  };
  const spent = new Spent();
  return {
    refuseIfSpent: (client) => {
      const milliseconds = spent.millisecondsLeft(nameOf(client));
      if (milliseconds > 0) throw tooMany(milliseconds, purses[client.kind].points);
    },
    spend: async (client, cost) => {
      const { consume, points } = purses[client.kind];
      try {
        await consume(client.key, wholePoints(cost));
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        spent.note(nameOf(client), refused.msBeforeNext);
        throw tooMany(refused.msBeforeNext, points);
      }
    },
  };
}

/** What clients of one kind may spend. */
interface Purse {
  readonly points: number;
  readonly consume: Consume;
}

function openPurse(kind: string, points: number, shared?: SharedStore): Purse {
  const rate = { keyPrefix: `concierto:${kind}`, points, duration: minute };
  const memory = new RateLimiterMemory(rate);
  const here: Consume = (key, cost) => memory.consume(key, cost);
  return { points, consume: shared ? shared.counting(rate, here) : here };
}

/** A request that costs nothing is still one. */
function wholePoints(points: number): number {
  return Math.ceil(Math.min(Math.max(points, 1), 1e12));
}

function nameOf({ kind, key }: Client): string {
  return `${kind} ${key}`;
}

/** Who has nothing left, until when: she is refused before her request is looked at. */
class Spent {
  readonly #until = new Map<string, number>();

  note(name: string, milliseconds: number): void {
    const [oldest] = this.#until.keys();
    if (oldest !== undefined && this.#until.size >= 10_000) this.#until.delete(oldest);
    this.#until.set(name, performance.now() + milliseconds);
  }

  millisecondsLeft(name: string): number {
    const until = this.#until.get(name);
    if (until === undefined) return 0;
    const left = until - performance.now();
    if (left <= 0) this.#until.delete(name);
    return left;
  }
}

function tooMany(milliseconds: number, points: number): GraphQLError {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1_000));
  const message = `Cannot answer so much in a minute: its operations may cost ${points} in all, ask again in ${seconds} s`;
  return limitError('RATE_LIMITED', message, {
    status: 429,
    headers: { 'retry-after': String(seconds) },
  });
}
