import type { AgencyAnswer, AgencyError } from '../agency.ts';
import { AgencyUnavailable } from '../agency.ts';
import { pickHeaders } from '../headers/pick-headers.ts';
import { retryAfterMilliseconds } from '../headers/retry-after.ts';
import { isJsonObject } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import type { HttpAnswer } from './exchange.ts';
import { readErrors } from './read-errors.ts';

/**
 * Reads an agency's answer. GraphQL over HTTP lets a refused operation come with an error status: where
 * its body is GraphQL it is an answer all the same, and what is no GraphQL throws `AgencyUnavailable`.
 */
export function readAnswer(
  agency: string,
  http: HttpAnswer,
  passBack: readonly string[],
): AgencyAnswer {
  const headers = pickHeaders(http.headers, passBack);
  try {
    const { data, errors, extensions } = parse(http);
    const reported = readErrors(errors);
    if (!isData(data) || (data === undefined && !reported)) {
      throw new SyntaxError('JSON that is no GraphQL answer');
    }
    if (reported && !data) refuseMisunderstanding(reported);
    return {
      ...(data !== undefined && { data }),
      ...(reported && { errors: reported }),
      ...(isJsonObject(extensions) && { extensions }),
      headers,
    };
  } catch (cause) {
    throw new AgencyUnavailable(agency, 'BAD_RESPONSE', {
      cause: new Error(`Cannot use an answer of HTTP status ${http.status}`, { cause }),
      headers,
      retryable: passingStatuses.has(http.status),
      isFault: http.status >= 500,
      retryAfterMilliseconds: retryAfterMilliseconds(http.headers['retry-after']),
    });
  }
}

/** Too many requests, bad gateway, unavailable, gateway timeout: what a proxy says of a moment. */
const passingStatuses: ReadonlySet<number> = new Set([429, 502, 503, 504]);

function parse({ headers, text }: HttpAnswer): JsonObject {
  if (text === undefined) {
    throw new TypeError(`Content type "${String(headers['content-type'] ?? '')}" is no JSON`);
  }
  const body: unknown = JSON.parse(text);
  if (isJsonObject(body)) return body;
  throw new SyntaxError('JSON that is no object');
}

function isData(data: Json | undefined): data is JsonObject | null | undefined {
  return data === undefined || data === null || isJsonObject(data);
}

/**
 * The plan is the gateway's, and so is the signature: an agency that cannot read the one runs another schema
 * than was composed, and one that does not believe the other has another key. Neither is the client's business.
 */
function refuseMisunderstanding(errors: readonly AgencyError[]): void {
  for (const { message, extensions } of errors) {
    const misunderstanding = misunderstandings.get(extensions?.['code']);
    if (misunderstanding) throw new TypeError(`${misunderstanding}: ${message}`);
  }
}

const otherSchema = 'It runs another schema than was composed';
const otherKey = 'It does not believe the gateway, see GATEWAY_SIGNING_KEYS';
const misunderstandings: ReadonlyMap<unknown, string> = new Map([
  ['GRAPHQL_PARSE_FAILED', otherSchema],
  ['GRAPHQL_VALIDATION_FAILED', otherSchema],
  ['UNSIGNED_REQUEST', otherKey],
  ['SIGNATURE_REFUSED', otherKey],
]);
