import { createHash, randomBytes, randomInt } from 'node:crypto';

/** A token as it is made: shown once, and from then on known by its hash. */
export interface NewApiToken {
  readonly token: string;
  /** What it is listed and revoked by. */
  readonly prefix: string;
  readonly hash: Buffer;
}

/** Makes a token: `concierto_`, eight characters to know it by, and 256 random bits. */
export function createApiToken(): NewApiToken {
  const prefix = Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join('');
  const token = `concierto_${prefix}_${randomBytes(32).toString('base64url')}`;
  return { token, prefix, hash: hashApiToken(token) };
}

/** The prefix of a text in the form of an API token; null for any other. */
export function prefixOfApiToken(text: string): string | null {
  return /^concierto_([a-z0-9]{8})_[A-Za-z0-9_-]{43}$/.exec(text)?.[1] ?? null;
}

/** What is stored of a token. 256 random bits need neither salt nor a slow hash. */
export function hashApiToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
