import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

import { answerRequest } from './answer-request.ts';
import { errorResponse } from './error-response.ts';
import { listen } from './listen.ts';
import type { ListenAddress } from './listen.ts';
import type { Route, WireResponse } from './route.ts';
import { sendResponse } from './send-response.ts';

interface HttpServerOptions extends ListenAddress {
  readonly routes: ReadonlyMap<string, Route>;
  readonly maxBodyBytes: number;
  /** How long requests under way may take once the server is stopping; then they are cut. */
  readonly graceMilliseconds?: number;
  /** What is done to every answer before it is sent, such as compressing it. */
  readonly finish?: (response: WireResponse, message: IncomingMessage) => Promise<WireResponse>;
}

interface HttpServer {
  readonly url: string;
  /** Takes no more connections, lets go of the idle ones, and waits for the requests under way. */
  readonly stop: () => Promise<void>;
}

/** Serves the routes over HTTP until it is stopped. */
export async function serveHttp(options: HttpServerOptions): Promise<HttpServer> {
  const server = createServer((message, out) => {
    void serve(server, options, message, out);
  });
  const url = await listen(server, options);
  return { url, stop: () => drain(server, options.graceMilliseconds ?? 10_000) };
}

async function serve(
  server: Server,
  { routes, maxBodyBytes, finish }: HttpServerOptions,
  message: IncomingMessage,
  out: ServerResponse,
): Promise<void> {
  try {
    const response = await answerRequest(routes, maxBodyBytes, message, goneSignal(out));
    const finished = finish ? await finish(response, message) : response;
    if (!server.listening) out.setHeader('connection', 'close');
    await sendResponse(out, finished, message.method !== 'HEAD');
  } catch (error) {
    if (message.destroyed && !message.complete) return; // The client went away while sending.
    console.error(`Cannot answer ${message.method ?? ''} ${message.url ?? ''}`, error);
    if (out.headersSent) out.destroy();
    else await sendResponse(out, internalError, true);
  }
}

/** Ends when the connection does, unless the answer was out by then. */
function goneSignal(out: ServerResponse): AbortSignal {
  const gone = new AbortController();
  out.once('close', () => {
    if (!out.writableFinished) gone.abort();
  });
  return gone.signal;
}

async function drain(server: Server, graceMilliseconds: number): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  const cut = setTimeout(() => {
    server.closeAllConnections();
  }, graceMilliseconds);
  await closed;
  clearTimeout(cut);
}

const internalError = errorResponse(
  500,
  'INTERNAL_SERVER_ERROR',
  'Cannot answer because of an internal error',
);
