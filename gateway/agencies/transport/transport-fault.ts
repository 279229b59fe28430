import { AgencyUnavailable } from '../agency.ts';

/** What a failure of the HTTP client means for a call of an agency. */
export function transportFault(agency: string, error: Error): Error {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (ownFaults.has(code)) return error;
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') {
    return new AgencyUnavailable(agency, 'TOO_LARGE', { cause: error });
  }
  const isNoHttp = error.name === 'HTTPParserError' || code === 'UND_ERR_HEADERS_OVERFLOW';
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
