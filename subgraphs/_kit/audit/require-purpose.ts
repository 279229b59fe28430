import { GraphQLError } from 'graphql';

import type { ErrorCode } from '../errors/error-codes.ts';
import type { Identity } from '../wire/identity.ts';
import { listedPurposes } from '../wire/listed-purposes.ts';

/** Refuses to read sensitive records for no stated purpose: PURPOSE_REQUIRED, which says how to state one. */
export function requirePurpose({ purpose }: Identity, recordType: string): void {
  if (purpose !== null && listedPurposes.includes(purpose)) return;
  const code: ErrorCode = 'PURPOSE_REQUIRED';
  throw new GraphQLError(
    `Cannot read ${recordType} without a purpose, state one in the header x-purpose: ${listedPurposes.join(', ')}`,
    { extensions: { code } },
  );
}
