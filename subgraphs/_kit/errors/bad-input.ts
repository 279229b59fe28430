import { GraphQLError } from 'graphql';

import type { ErrorCode } from './error-codes.ts';

/** The error for an argument that cannot be read: names it, quotes the value, says what is allowed. */
export function badInput(argument: string, value: unknown, allowed: string): GraphQLError {
  const code: ErrorCode = 'BAD_USER_INPUT';
  const message = `Cannot read argument "${argument}": ${JSON.stringify(value)} is not ${allowed}`;
  return new GraphQLError(message, { extensions: { code, argument } });
}
