import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

interface ScriptedAnswer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

interface Asked {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

const json = { 'content-type': 'application/json; charset=utf-8' };

/** An HTTP server that answers as it is told to, the n-th request with `script(n)`; 'never' does not answer. */
export async function scriptedAgency(script: (n: number) => ScriptedAnswer | 'never' = () => ({})) {
  const asked: Asked[] = [];
  let closed = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    response.on('close', () => (closed += 1));
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { url = '', headers } = request;
      const body: unknown = JSON.parse(Buffer.concat(chunks).toString());
      const answer = script(asked.push({ url, headers, body }));
      if (answer === 'never') return;
      response.writeHead(answer.status ?? 200, { ...json, ...answer.headers });
      response.end(answer.body ?? '{"data":{"centres":3}}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server's address is one
  return {
    port,
    url: `http://127.0.0.1:${port}/graphql`,
    asked,
    /** Requests that have ended, with an answer or without. */
    closed: () => closed,
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
