import type { Duplex } from 'node:stream';

import { errorResponse } from './error-response.ts';

/** Answers what does not arrive in time or is no HTTP, and closes the connection. */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, headers, body } = refusalOf(error.code);
  const lines = Object.entries({
    ...headers,
    'content-length': Buffer.byteLength(String(body)),
    connection: 'close',
  });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.end(`HTTP/1.1 ${status} ${reasons[status] ?? ''}\r\n${head}\r\n${String(body)}`, () => {
    socket.destroy();
  });
}

const reasons: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
};

function refusalOf(code: string | undefined) {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT': {
      const reason = 'Cannot wait for the rest of the request, send it faster';
      return errorResponse(408, 'REQUEST_TIMEOUT', reason);
    }
    case 'HPE_HEADER_OVERFLOW':
      return errorResponse(431, 'HEADERS_TOO_LARGE', 'Cannot take such long headers, send less');
    default:
      return errorResponse(400, 'BAD_REQUEST', 'Cannot read the request: it is not HTTP');
  }
}
