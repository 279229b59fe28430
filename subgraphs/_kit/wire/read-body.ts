import type { IncomingMessage } from 'node:http';

/** Reads a body, chunked or not, up to a number of bytes; `undefined` when it is longer. */
export function readBody(message: IncomingMessage, maxBytes: number): Promise<Buffer | undefined> {
  if (Number(message.headers['content-length'] ?? 0) > maxBytes) return refuse(message);
  // Listeners, not an iterator: that costs a small request more than its answer.
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const take = (chunk: Buffer): void => {
      length += chunk.length;
      if (length <= maxBytes) {
        chunks.push(chunk);
        return;
      }
      message.off('data', take);
      resolve(refuse(message));
    };
    message.on('data', take);
    message.once('end', () => {
      resolve(Buffer.concat(chunks, length));
    });
    message.once('error', reject);
    message.once('close', () => {
      // After the end too; then an error would be made for nothing.
      if (message.complete) return;
      reject(new Error('Cannot read the request body: the client went away'));
    });
  });
}

/** The rest is read and dropped: a connection closed on unread bytes is reset before the answer is seen. */
function refuse(message: IncomingMessage): Promise<undefined> {
  message.resume();
  return Promise.resolve(undefined);
}
