import { createLocalJWKSet, errors } from 'jose';
import type { JSONWebKeySet, JWTVerifyGetKey } from 'jose';

import { IdentityRefused } from './identity-refused.ts';

/** How long the keys of an issuer are taken to be as they were, in milliseconds. */
export interface KeyPatience {
  /** After this they are read again. */
  readonly fresh: number;
  /** Until this they are used meanwhile, and where they cannot be read. */
  readonly usable: number;
  /** They are not read more often than this, whatever keys tokens name. */
  readonly cooldown: number;
}

/**
 * The keys of an issuer, read at first need and again as patience says; a token that names a key
 * which is not among them has them read once more, since keys are rotated.
 */
export function openKeySet(
  read: () => Promise<JSONWebKeySet>,
  patience: KeyPatience,
): JWTVerifyGetKey {
  const keys = new KeySet(read, patience);
  return (header, token) => keys.find(header, token);
}

/** What could not be read is tried again sooner than what could. */
const soonMilliseconds = 3_000;

type VerifyingKey = Awaited<ReturnType<JWTVerifyGetKey>>;

class KeySet {
  readonly #read: () => Promise<JSONWebKeySet>;
  readonly #patience: KeyPatience;
  #known: JWTVerifyGetKey = () => Promise.reject(unavailable());
  #readAt = -Infinity;
  #nextAt = -Infinity;
  #reading: Promise<boolean> | undefined;

  constructor(read: () => Promise<JSONWebKeySet>, patience: KeyPatience) {
    this.#read = read;
    this.#patience = patience;
  }

  async find(...[header, token]: Parameters<JWTVerifyGetKey>): Promise<VerifyingKey> {
    const age = performance.now() - this.#readAt;
    if (age >= this.#patience.usable && !(await this.#refresh())) throw unavailable();
    if (age >= this.#patience.fresh) void this.#refresh();
    try {
      return await this.#known(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || !(await this.#refresh())) throw error;
      return this.#known(header, token);
    }
  }

  /** Whether they were read just now. */
  async #refresh(): Promise<boolean> {
    if (!this.#reading && performance.now() < this.#nextAt) return false;
    this.#reading ??= this.#readNow().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #readNow(): Promise<boolean> {
    const { cooldown } = this.#patience;
    try {
      this.#known = createLocalJWKSet(await this.#read());
      this.#readAt = performance.now();
      this.#nextAt = this.#readAt + cooldown;
      return true;
    } catch (error) {
      console.error('Cannot read the keys of an issuer', error);
      this.#nextAt = performance.now() + Math.min(cooldown, soonMilliseconds);
      return false;
    }
  }
}

function unavailable(): IdentityRefused {
  return new IdentityRefused(
    'IDENTITY_UNAVAILABLE',
    'Cannot verify the credential now: the keys of its issuer cannot be read, try again later',
  );
}
