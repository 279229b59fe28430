import { Pool } from 'undici';

import { soakRequest } from './soak-requests.ts';
import type { SoakRequest } from './soak-requests.ts';

const connections = 16;

/** Sends the requests of some numbers; what ended otherwise than it should is told. */
export async function runSlice(port: number, from: number, to: number): Promise<readonly string[]> {
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections });
  const wrong: string[] = [];
  let next = from;
  const work = async (): Promise<void> => {
    while (next < to) {
      const number = next;
      next += 1;
      const ending = await send(pool, soakRequest(number));
      if (ending !== undefined) wrong.push(`Request ${number}: ${ending}`);
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  await pool.close();
  return wrong;
}

async function send(
  pool: Pool,
  { query, variables, expects }: SoakRequest,
): Promise<string | undefined> {
  const abort = new AbortController();
  if (expects === 'abandoned') {
    setTimeout(() => {
      abort.abort();
    }, 2);
  }
  try {
    const { statusCode, body } = await pool.request({
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal: abort.signal,
    });
    const text = await body.text();
    const isWhole = statusCode === 200 && !text.includes('"errors"');
    const isRight = expects === 'refusal' ? statusCode === 400 : isWhole;
    return isRight ? undefined : `HTTP ${statusCode}, ${text.slice(0, 300)}`;
  } catch (error) {
    if (abort.signal.aborted) return undefined;
    return error instanceof Error ? error.message : String(error);
  }
}
