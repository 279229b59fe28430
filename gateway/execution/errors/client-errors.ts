import type { GraphQLFormattedError } from 'graphql';

import type { AgencyUnavailable } from '../../agencies/agency.ts';
import type { Execution } from '../execution.ts';
import type { InternalKeys } from '../keys/internal-keys.ts';
import type { Path } from '../plan/places.ts';

/** The errors of an execution as the client sees them: what agencies reported, then one for each that did not answer. */
export function clientErrors(
  { errors, unavailable }: Execution,
  keys: InternalKeys,
  data: unknown,
): readonly GraphQLFormattedError[] {
  const reported = errors.map((error) =>
    error.path ? { ...error, path: clientPath(error.path, keys) } : error,
  );
  const away = [...unavailable.values()].map(({ cause, paths }) =>
    unavailableError(
      cause,
      inResponseOrder(
        paths.map((path) => clientPath(path, keys)),
        data,
      ),
    ),
  );
  return [...reported, ...away];
}

const MAX_OTHER_PATHS = 50;

function unavailableError(
  { agency, reason, retryable }: AgencyUnavailable,
  [path, ...others]: readonly Path[],
): GraphQLFormattedError {
  const paths = others.slice(0, MAX_OTHER_PATHS);
  return {
    message: `Agency "${agency}" does not answer, its fields are null`,
    ...(path && { path }),
    extensions: {
      code: 'AGENCY_UNAVAILABLE',
      agency,
      reason,
      retryable,
      ...(paths.length > 0 && { paths }),
    },
  };
}

function clientPath(path: Path, keys: InternalKeys): Path {
  return path.map((step) => (typeof step === 'string' ? keys.clientKeyOf(step) : step));
}

/** Paths without repetition, in the order in which the response shows them. */
function inResponseOrder(paths: readonly Path[], data: unknown): readonly Path[] {
  const distinct = [...new Map(paths.map((path) => [JSON.stringify(path), path])).values()];
  const ranked = distinct.map((path) => ({ path, rank: rankOf(path, data) }));
  return ranked.toSorted((one, other) => compare(one.rank, other.rank)).map(({ path }) => path);
}

function rankOf(path: Path, data: unknown): readonly number[] {
  let at: unknown = data;
  return path.map((step) => {
    if (typeof step === 'number') {
      at = Array.isArray(at) ? (at as readonly unknown[])[step] : undefined; // Array.isArray gives any[]
      return step;
    }
    const entries: readonly (readonly [string, unknown])[] =
      typeof at === 'object' && at !== null ? Object.entries(at) : [];
    const rank = entries.findIndex(([key]) => key === step);
    at = entries[rank]?.[1];
    return rank;
  });
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((rank, place) => rank !== other[place]);
  return at < 0 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -1);
}
