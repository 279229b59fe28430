import { GraphQLError } from 'graphql';

/** Why an agency gave nothing that can be used. */
export type UnavailableReason = 'CONNECTION' | 'TIMEOUT' | 'BAD_RESPONSE';

/** The error that stands for an agency's whole part of an answer. */
export function agencyUnavailable(agency: string, reason: UnavailableReason): GraphQLError {
  return new GraphQLError(messages[reason](agency), {
    extensions: {
      code: 'AGENCY_UNAVAILABLE',
      agency,
      reason,
      retryable: reason !== 'BAD_RESPONSE',
    },
  });
}

const messages: Readonly<Record<UnavailableReason, (agency: string) => string>> = {
  CONNECTION: (agency) => `Cannot reach agency "${agency}", its part is missing, ask again later`,
  TIMEOUT: (agency) =>
    `Cannot wait longer for agency "${agency}", its part is missing, ask again later`,
  BAD_RESPONSE: (agency) => `Cannot read the answer of agency "${agency}", its part is missing`,
};
