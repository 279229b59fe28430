import { GraphQLError } from 'graphql';

import type { ErrorCode } from '../../../_kit/errors/error-codes.ts';

/** The error for what the state of a period, of its reports or of a publication does not allow. */
export function conflict(message: string, more: object = {}): GraphQLError {
  return refusal('CONFLICT', message, more);
}

/** The error while the period cannot be read whole: nothing was published, and it may be tried again. */
export function unavailable(why: string): GraphQLError {
  const message = `Cannot read the period: ${why}; nothing was published, try again`;
  return refusal('AGENCY_UNAVAILABLE', message, { retryable: true });
}

function refusal(code: ErrorCode, message: string, more: object): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...more } });
}
