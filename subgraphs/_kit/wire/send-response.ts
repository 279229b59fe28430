import { once } from 'node:events';
import type { ServerResponse } from 'node:http';

import type { WireResponse } from './route.ts';

/** Writes an answer out, in pieces as fast as the reader takes them; the body is left out for `HEAD`. */
export async function sendResponse(
  out: ServerResponse,
  response: WireResponse,
  withBody: boolean,
): Promise<void> {
  const { status, headers, body } = response;
  if (typeof body === 'string' || Buffer.isBuffer(body)) {
    out.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
    out.end(withBody ? body : undefined);
    return;
  }
  out.writeHead(status, headers);
  if (withBody) await sendPieces(out, body);
  out.end();
}

async function sendPieces(out: ServerResponse, pieces: AsyncIterable<string>): Promise<void> {
  for await (const piece of pieces) {
    if (out.destroyed) return;
    if (!out.write(piece)) await Promise.race([once(out, 'drain'), once(out, 'close')]);
  }
}
