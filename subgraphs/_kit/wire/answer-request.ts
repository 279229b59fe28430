import type { IncomingMessage } from 'node:http';

import { errorResponse } from './error-response.ts';
import { readBody } from './read-body.ts';
import type { Route, WireResponse } from './route.ts';

/** Finds the route of a request, reads its body and asks it; what no route can take is refused in JSON. */
export async function answerRequest(
  routes: ReadonlyMap<string, Route>,
  maxBodyBytes: number,
  message: IncomingMessage,
  signal: AbortSignal,
): Promise<WireResponse> {
  const target = parseTarget(message, routes);
  const route = routes.get(target.pathname);
  if (!route) return notFound(target.pathname, routes);
  const verb = message.method ?? 'GET';
  const allowed = allowedMethods(route);
  if (verb === 'OPTIONS') return { status: 204, headers: { allow: allowed.join(', ') }, body: '' };
  if (!allowed.includes(verb)) return notAllowed(verb, target.pathname, allowed);
  const rawBody = await readBody(message, maxBodyBytes);
  if (!rawBody) return tooLarge(maxBodyBytes);
  return route.respond({
    method: verb === 'HEAD' ? 'GET' : verb,
    path: target.pathname,
    search: target.search,
    headers: message.headers,
    rawBody,
    remoteAddress: message.socket.remoteAddress ?? '',
    signal,
  });
}

function parseTarget(
  { url = '/' }: IncomingMessage,
  routes: ReadonlyMap<string, Route>,
): Pick<URL, 'pathname' | 'search'> {
  if (routes.has(url)) return { pathname: url, search: '' };
  const target = url.startsWith('/') ? `http://localhost${url}` : url;
  return URL.canParse(target) ? new URL(target) : { pathname: url, search: '' };
}

function allowedMethods({ methods }: Route): readonly string[] {
  return [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'];
}

function notFound(path: string, routes: ReadonlyMap<string, Route>): WireResponse {
  const known = [...routes.keys()].filter((route) => !route.includes('.')).join(', ');
  return errorResponse(404, 'NOT_FOUND', `Cannot find "${path}", try one of ${known}`);
}

function notAllowed(verb: string, path: string, allowed: readonly string[]): WireResponse {
  const allow = allowed.join(', ');
  const reason = `Cannot ${verb} "${path}", use ${allow}`;
  return errorResponse(405, 'METHOD_NOT_ALLOWED', reason, { allow });
}

function tooLarge(maxBodyBytes: number): WireResponse {
  const reason = `Cannot take a request body of more than ${maxBodyBytes} bytes, send a shorter one`;
  return errorResponse(413, 'REQUEST_TOO_LARGE', reason);
}
