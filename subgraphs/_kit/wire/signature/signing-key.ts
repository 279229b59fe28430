import { StartupError } from '../startup-error.ts';

/** A secret that two processes share, and the name by which a signature says which one it was made with. */
export interface SigningKey {
  readonly id: string;
  readonly secret: Buffer;
}

/** One that signs, and one that still counts or already counts while they are exchanged. */
const maxLive = 2;

const minSecretBytes = 32;

/**
 * Reads `id:base64url[,id:base64url]` out of an environment variable; none where it is not set. A
 * `StartupError` says what is wrong with it and never repeats a secret.
 */
export function readSigningKeys(variable: string, text = ''): readonly SigningKey[] {
  const keys = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => readSigningKey(variable, part));
  if (keys.length > maxLive) throw unreadable(variable, `it holds more than ${maxLive} keys`);
  if (new Set(keys.map(({ id }) => id)).size < keys.length)
    throw unreadable(variable, 'two of its keys have the same id');
  return keys;
}

function readSigningKey(variable: string, part: string): SigningKey {
  const [, id, encoded] = /^([\w.-]{1,64}):([\w-]+)$/.exec(part) ?? [];
  if (id === undefined || encoded === undefined) throw unreadable(variable, 'a key is malformed');
  const secret = Buffer.from(encoded, 'base64url');
  if (secret.length >= minSecretBytes) return { id, secret };
  throw unreadable(variable, `key "${id}" has less than ${minSecretBytes} bytes`);
}

function unreadable(variable: string, reason: string): StartupError {
  const how = 'give it as id:base64url[,id:base64url]; `npm run keys -- --help` makes keys';
  return new StartupError(`Cannot use ${variable}: ${reason}, ${how}`);
}

/** A key as `readSigningKeys` reads it. */
export function writeSigningKey({ id, secret }: SigningKey): string {
  return `${id}:${secret.toString('base64url')}`;
}
