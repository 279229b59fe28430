import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { extname, join } from 'node:path';

import type { WireResponse } from '../../subgraphs/_kit/wire/route.ts';

/** A file of the built page, in the shortest encoding that was prepared and the browser takes. */
export async function fileResponse(
  folder: string,
  file: string,
  asked: IncomingHttpHeaders,
): Promise<WireResponse> {
  const encoding = chooseEncoding(join(folder, file), [asked['accept-encoding']].join());
  return {
    status: 200,
    headers: {
      'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
      // What is in `assets/` carries the hash of its content in its name.
      'cache-control': file.startsWith('assets/')
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      vary: 'accept-encoding',
      ...(encoding && { 'content-encoding': encoding.name }),
      ...pageProtection,
    },
    body: await readFile(join(folder, file + (encoding?.ending ?? ''))),
  };
}

interface Encoding {
  readonly name: string;
  readonly ending: string;
}

const encodings: readonly Encoding[] = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
];

function chooseEncoding(path: string, accepted: string): Encoding | undefined {
  return encodings.find(
    ({ name, ending }) =>
      new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|$))`).test(accepted) &&
      existsSync(path + ending),
  );
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** Everything comes from here and nothing is evaluated; the editor sets styles in line. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const pageProtection: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};
