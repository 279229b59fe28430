import type { IncomingMessage } from 'node:http';

import type { WireResponse } from '../../subgraphs/_kit/wire/route.ts';

/** For so long a browser need not ask again whether it may. */
const preflightSeconds = 600;

const askedHeaders = [
  'apollo-require-preflight',
  'authorization',
  'content-type',
  'traceparent',
  'x-agency-status',
  'x-cost',
  'x-purpose',
];

/**
 * Lets pages of the listed origins read answers of a path, `*` any page. Credentials that a browser keeps
 * are never asked for: a token is sent by the page itself.
 */
export function crossOrigin(
  path: string,
  origins: readonly string[],
): (response: WireResponse, message: IncomingMessage) => WireResponse {
  if (origins.length === 0) return (response) => response;
  const allowsAll = origins.includes('*');
  return (response, { url = '', method, headers: asked }) => {
    if (url.split('?', 1)[0] !== path) return response;
    const { origin = '' } = asked;
    const { vary } = response.headers;
    const headers = {
      ...response.headers,
      ...(!allowsAll && { vary: vary ? `${vary}, origin` : 'origin' }),
    };
    if (!allowsAll && !origins.includes(origin)) return { ...response, headers };
    const isPreflight = method === 'OPTIONS' && asked['access-control-request-method'];
    const allowed = {
      'access-control-allow-origin': allowsAll ? '*' : origin,
      'access-control-expose-headers': 'retry-after',
      'cross-origin-resource-policy': 'cross-origin',
      ...(isPreflight && preflight),
    };
    return { ...response, headers: { ...headers, ...allowed } };
  };
}

const preflight: Readonly<Record<string, string>> = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': askedHeaders.join(', '),
  'access-control-max-age': String(preflightSeconds),
};
