import { readFile, stat } from 'node:fs/promises';

import type { JSONWebKeySet, JWTVerifyGetKey } from 'jose';

import { openKeySet } from './key-set.ts';
import { parseKeySet } from './parse-key-set.ts';

/** The keys at an address: new ones are noticed when a token names them, removed ones after five minutes. */
export function keysAt(url: string): JWTVerifyGetKey {
  const read = async (): Promise<JSONWebKeySet> => {
    const response = await fetch(url, {
      headers: { accept: 'application/jwk-set+json, application/json' },
      // Whoever can redirect elsewhere could give other keys.
      redirect: 'error',
      signal: AbortSignal.timeout(5_000),
    });
    if (!response.ok) throw new Error(`Cannot read "${url}": it answers ${response.status}`);
    return parseKeySet(await response.text(), url);
  };
  return openKeySet(read, { fresh: 300_000, usable: 3_600_000, cooldown: 30_000 });
}

/** The keys in a file: what is changed there counts within a second. */
export function keysIn(file: string): JWTVerifyGetKey {
  let stamp = '';
  let keys: JSONWebKeySet | undefined;
  const read = async (): Promise<JSONWebKeySet> => {
    const { mtimeMs, size, ino } = await stat(file);
    const now = [mtimeMs, size, ino].join();
    if (!keys || now !== stamp) keys = parseKeySet(await readFile(file, 'utf8'), file);
    stamp = now;
    return keys;
  };
  return openKeySet(read, { fresh: 1_000, usable: 1_000, cooldown: 200 });
}
