import { GraphQLError } from 'graphql';

import type { ErrorCode } from '../../_kit/errors/error-codes.ts';
import type { ReportDecisionRow } from './entities.ts';

/** The error for what the state of a report does not allow; it names the decision that stands against it. */
export function conflict(
  message: string,
  decision: Omit<ReportDecisionRow, 'delivered'> | null = null,
): GraphQLError {
  if (!decision) return refusal('CONFLICT', message);
  const { id, version, kind, decidedAt, actor, actorAgency, actorMember } = decision;
  const standing = { id, version, kind, decidedAt, actor, actorAgency, actorMember };
  return refusal('CONFLICT', message, { decision: standing });
}

/** The error for what is not for who asks to decide. */
export function forbidden(message: string): GraphQLError {
  return refusal('FORBIDDEN', message);
}

/** The error while the agency's report cannot be read: nothing was decided, and it may be tried again. */
export function unavailable(message: string): GraphQLError {
  return refusal('AGENCY_UNAVAILABLE', `${message}; nothing was decided, try again`, {
    retryable: true,
  });
}

function refusal(code: ErrorCode, message: string, more: object = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...more } });
}
