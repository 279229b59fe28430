import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';

import { isSignersHeader } from '../../../subgraphs/_kit/wire/signature/signature-headers.ts';
import { freePorts } from '../free-ports.ts';

/** Stands before an agency, counts what it is asked, and passes everything on. */
export interface CallCounter {
  readonly url: string;
  readonly calls: () => number;
  readonly close: () => void;
}

/** Starts a counter before the endpoint of an agency. */
export async function countCalls(endpoint: string): Promise<CallCounter> {
  const [port = 0] = await freePorts(1);
  let calls = 0;
  const server = createServer((request, response) => {
    // The gateway also asks whether the agency is ready.
    if (request.method !== 'POST') {
      response.end('{}');
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      calls += 1;
      passOn(endpoint, request.headers, Buffer.concat(chunks)).then(
        (answer) => response.setHeader('content-type', 'application/json').end(answer),
        () => response.writeHead(502).end(),
      );
    });
  }).listen(port, '127.0.0.1');
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    calls: () => calls,
    close: () => server.close(),
  };
}

async function passOn(endpoint: string, given: IncomingHttpHeaders, body: Buffer): Promise<string> {
  const signature = Object.entries(given).filter(([name]) => isSignersHeader(name));
  const headers = { 'content-type': 'application/json', ...Object.fromEntries(signature) };
  const response = await fetch(endpoint, { method: 'POST', headers, body });
  return response.text();
}
