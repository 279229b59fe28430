import { GraphQLError } from 'graphql';

import type { ErrorCode } from '../../errors/error-codes.ts';

/** The error for what the state of a report does not allow: what cannot be done, why, and what to do next. */
export function conflict(message: string): GraphQLError {
  const code: ErrorCode = 'CONFLICT';
  return new GraphQLError(message, { extensions: { code } });
}
