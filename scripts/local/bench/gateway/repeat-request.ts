import { connect } from 'node:net';

/** A connection that is kept, and sends another request as soon as one is answered. */
export interface RepeatedRequest {
  readonly stop: () => void;
}

/**
 * Sends requests over one connection, the next as soon as one is answered. Reads no more of an answer than its end needs, so that the load
 * takes next to nothing from what it measures; the server must give a `content-length`.
 */
export function repeatRequest(
  port: number,
  next: () => Buffer,
  answered: (milliseconds: number, isWhole: boolean, bytes: number) => void,
): RepeatedRequest {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  let sentAt = 0;
  let missing = -1;
  let length = 0;
  let status = '';
  const send = (): void => {
    sentAt = performance.now();
    missing = -1;
    socket.write(next());
  };
  socket.on('connect', send);
  socket.on('data', (chunk: Buffer) => {
    if (missing < 0) {
      const end = chunk.indexOf('\r\n\r\n');
      const head = chunk.toString('latin1', 0, end);
      length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? Number.NaN);
      if (end < 0 || Number.isNaN(length))
        throw new Error(`Cannot measure an answer without a length: ${head}`);
      status = head.slice(9, 12);
      missing = length - (chunk.length - end - 4);
    } else missing -= chunk.length;
    if (missing > 0) return;
    answered(performance.now() - sentAt, status === '200', length);
    send();
  });
  return { stop: () => socket.destroy() };
}

/** A request as it goes over the wire, once for each credential; without any, once for nobody. */
export function requestsWith(
  port: number,
  body: string,
  credentials: readonly string[],
): readonly Buffer[] {
  const lines = credentials.map((credential) => `authorization: ${credential}\r\n`);
  return (lines.length > 0 ? lines : ['']).map((line) =>
    Buffer.from(
      `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\n` +
        `${line}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    ),
  );
}
