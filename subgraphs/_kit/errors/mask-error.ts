import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';

import type { ErrorCode } from './error-codes.ts';

/** Shows an error that was meant for the caller, names a database that is away, and hides the rest after logging it whole. */
export function maskError(agency: string) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    if (cause instanceof GraphQLError) return formatted;
    if (isConnectionLoss(cause)) {
      return replaced(formatted, `Cannot read the database of "${agency}"`, 'DATABASE_UNAVAILABLE');
    }
    if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted;
    console.error(`[${agency}]`, cause);
    return replaced(formatted, 'Cannot answer: unexpected error', 'INTERNAL_SERVER_ERROR');
  };
}

function replaced(
  { path, locations }: GraphQLFormattedError,
  message: string,
  code: ErrorCode,
): GraphQLFormattedError {
  return { message, ...(path && { path }), ...(locations && { locations }), extensions: { code } };
}

// PostgreSQL error classes 08 (connection), 53 (resources) and 57P (operator intervention), and the socket's own codes.
const LOST = /^(08|53|57P)|^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND)$/;

function isConnectionLoss(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  const code = 'code' in cause ? String(cause.code) : '';
  return (
    LOST.test(code) ||
    /Connection terminated|timeout exceeded when trying to connect|not (yet )?(connected|established)/i.test(
      cause.message,
    )
  );
}
