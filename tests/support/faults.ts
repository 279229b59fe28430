import type { Socket } from 'node:net';

import type { Fault } from './faulty-proxy.ts';

/** Bytes of the body that are missing when an answer is cut. */
const missing = 5;
const megabyte = 1_000_000;

/** What networks, proxies and broken servers do to an answer. */
export const faults = {
  none: {},
  silence: { instead: () => undefined },
  resetBefore: { instead: (near) => near.resetAndDestroy() },
  resetWithin: {
    then: (near, answer) => {
      near.write(answer.subarray(0, -missing));
      setTimeout(() => near.resetAndDestroy(), 30);
    },
  },
  resetAfter: {
    then: (near, answer) => {
      near.write(answer);
      setTimeout(() => near.resetAndDestroy(), 30);
    },
  },
  halfClose: { then: (near, answer) => near.end(answer.subarray(0, -missing)) },
  garbage: { instead: (near) => near.write('\u0016\u0003\u0001 this is no HTTP\r\n\r\n') },
  trickle: {
    instead: (near) => {
      near.write(head(200, { 'transfer-encoding': 'chunked' }));
      const timer = setInterval(() => near.write('1\r\n \r\n'), 10);
      near.on('close', () => {
        clearInterval(timer);
      });
    },
  },
  endless: {
    instead: (near) => {
      near.write(head(200, { 'transfer-encoding': 'chunked' }));
      pour(near, `${megabyte.toString(16)}\r\n${' '.repeat(megabyte)}\r\n`, Infinity);
    },
  },
  hundredMegabytes: {
    instead: (near) => {
      near.write(head(200, { 'content-length': String(100 * megabyte) }));
      pour(near, ' '.repeat(megabyte), 100);
    },
  },
} satisfies Record<string, Fault>;

/** An answer that arrives late. */
export const latency = (milliseconds: number): Fault => ({
  then: (near, answer) => setTimeout(() => near.write(answer), milliseconds),
});

/** Another answer than the agency's. */
export const answering = (
  status: number,
  headers: Record<string, string>,
  body: string,
): Fault => ({
  instead: (near) => {
    near.write(
      head(status, { ...headers, 'content-length': String(Buffer.byteLength(body)) }) + body,
    );
  },
});

function head(status: number, headers: Record<string, string>): string {
  const lines = Object.entries({ 'content-type': 'application/json', ...headers });
  return `HTTP/1.1 ${status} Said\r\n${lines.map((line) => line.join(': ')).join('\r\n')}\r\n\r\n`;
}

/** Writes as fast as the other side reads. */
function pour(near: Socket, chunk: string, times: number): void {
  let left = times;
  const more = () => {
    while (left > 0 && near.writable) {
      left -= 1;
      if (!near.write(chunk)) return;
    }
  };
  near.on('drain', more);
  more();
}
