import type { GraphQLFormattedError } from 'graphql';

import type { AgencyError } from '../../agencies/agency.ts';
import type { Execution } from '../execution.ts';
import type { Path } from '../plan/places.ts';

/** Adds what an agency reported, at every path where it matters; undefined is an error without a place. */
export function noteErrors(
  { errors }: Execution,
  agency: string,
  reported: readonly AgencyError[],
  pathsOf: (error: AgencyError) => readonly (Path | undefined)[],
): void {
  for (const error of reported) {
    for (const path of pathsOf(error)) errors.push(errorAt(error, agency, path));
  }
}

function errorAt(
  { message, extensions }: AgencyError,
  agency: string,
  path: Path | undefined,
): GraphQLFormattedError {
  const code = extensions?.['code'] ?? 'DOWNSTREAM_SERVICE_ERROR';
  return { message, ...(path && { path }), extensions: { ...extensions, code, agency } };
}
