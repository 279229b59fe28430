import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

import type { WireResponse } from '../../subgraphs/_kit/wire/route.ts';

const gzipAsync = promisify(gzip);

/** Below this a compressed answer saves no packet. */
const worthwhileBytes = 1_400;

/** Compresses a long JSON answer for a client that takes gzip; files of the explorer already are. */
export async function compressResponse(
  response: WireResponse,
  { headers: asked }: IncomingMessage,
): Promise<WireResponse> {
  const { headers, body } = response;
  const isJson = headers['content-type']?.includes('json') ?? false;
  if (!isJson || typeof body !== 'string' || body.length < worthwhileBytes) return response;
  const { vary } = headers;
  const varying = { ...headers, vary: vary ? `${vary}, accept-encoding` : 'accept-encoding' };
  if (!/\bgzip\b/.test(String(asked['accept-encoding']))) return { ...response, headers: varying };
  return {
    ...response,
    headers: { ...varying, 'content-encoding': 'gzip' },
    body: await gzipAsync(body, { level: 5 }),
  };
}
