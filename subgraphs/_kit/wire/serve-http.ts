import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerOptions, ServerResponse } from 'node:http';

import { answerRequest } from './answer-request.ts';
import { errorResponse } from './error-response.ts';
import { listen } from './listen.ts';
import type { ListenAddress } from './listen.ts';
import { refuseUnreadable } from './refuse-unreadable.ts';
import type { Route, WireResponse } from './route.ts';
import { sendResponse } from './send-response.ts';

interface HttpServerOptions extends ListenAddress {
  readonly routes: ReadonlyMap<string, Route>;
  readonly maxBodyBytes: number;
  /** How long requests under way may take once the server is stopping; then they are cut. */
  readonly graceMilliseconds?: number;
  /** What is done to every answer before it is sent, such as compressing it. */
  readonly finish?: (response: WireResponse, message: IncomingMessage) => Promise<WireResponse>;
  /** What every answer carries that does not say otherwise. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How long a request may take to arrive, head and body; then it is cut. */
  readonly arrivalMilliseconds?: number;
  /** Connections beyond these are not taken. */
  readonly maxConnections?: number;
}

interface HttpServer {
  readonly url: string;
  /** Takes no more connections, lets go of the idle ones, and waits for the requests under way. */
  readonly stop: () => Promise<void>;
}

/** Serves the routes over HTTP until it is stopped. */
export async function serveHttp(options: HttpServerOptions): Promise<HttpServer> {
  const server = createServer(timeouts(options), (message, out) => {
    void serve(server, options, message, out);
  });
  if (options.maxConnections !== undefined) server.maxConnections = options.maxConnections;
  server.on('clientError', refuseUnreadable);
  const url = await listen(server, options);
  return { url, stop: () => drain(server, options.graceMilliseconds ?? 10_000) };
}

function timeouts({ arrivalMilliseconds = 10_000 }: HttpServerOptions): ServerOptions {
  return {
    headersTimeout: arrivalMilliseconds,
    requestTimeout: arrivalMilliseconds,
    connectionsCheckingInterval: arrivalMilliseconds / 10,
  };
}

async function serve(
  server: Server,
  { routes, maxBodyBytes, finish, headers = {} }: HttpServerOptions,
  message: IncomingMessage,
  out: ServerResponse,
): Promise<void> {
  try {
    for (const [name, value] of Object.entries(headers)) out.setHeader(name, value);
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
