import type { IncomingMessage } from 'node:http';

/** Reads a body, chunked or not, up to a number of bytes; `undefined` when it is longer. */
export async function readBody(
  message: IncomingMessage,
  maxBytes: number,
): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  if (Number(message.headers['content-length'] ?? 0) <= maxBytes) {
    // Without an encoding set, a request's pieces are bytes; node's types do not know.
    for await (const chunk of message.iterator({ destroyOnReturn: false }) as Bytes) {
      length += chunk.length;
      if (length > maxBytes) break;
      chunks.push(chunk);
    }
    if (length <= maxBytes) return Buffer.concat(chunks, length);
  }
  // The rest is read and dropped: a connection closed on unread bytes is reset before the answer is seen.
  message.resume();
  return undefined;
}

type Bytes = AsyncIterable<Uint8Array>;
