import { AgencyUnavailable } from '../agency.ts';

/** Tells what a failure of the transport means; what is no failure of the transport is left as it is. */
export function nameFault(agency: string, error: unknown): unknown {
  const code = codeOf(error);
  if (error instanceof AgencyUnavailable || code === undefined) return error;
  if (ownFaults.has(code)) return error;
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') {
    return new AgencyUnavailable(agency, 'TOO_LARGE', { cause: error });
  }
  const isNoHttp = code.startsWith('HPE_') || code === 'UND_ERR_HEADERS_OVERFLOW';
  return new AgencyUnavailable(agency, isNoHttp ? 'BAD_RESPONSE' : 'CONNECTION', {
    isFault: true,
    cause: error,
  });
}

/** A request that we ourselves made wrong. */
const ownFaults: ReadonlySet<string> = new Set([
  'UND_ERR_INVALID_ARG',
  'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH',
]);

/** Errors of sockets and of the HTTP client carry a code; an `AbortError` carries a number. */
function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
