import type { GraphQLFormattedError } from 'graphql';

import type { AgencyUnavailable } from '../../agencies/agency.ts';
import type { CompiledOperation } from '../compile-operation.ts';
import type { Execution } from '../execution.ts';
import type { InternalKeys } from '../keys/internal-keys.ts';
import type { Path } from '../plan/places.ts';
import { visiblePathsOf } from './visible-paths.ts';

/** The errors of an execution as the client sees them beside data (as JSON): what agencies reported, then one for each that did not answer. */
export function clientErrors(
  execution: Execution,
  { keys, selected }: Pick<CompiledOperation, 'keys' | 'selected'>,
  text: string,
): readonly GraphQLFormattedError[] {
  const { errors, unavailable } = execution;
  if (errors.length === 0 && unavailable.size === 0) return [];
  const data: unknown = JSON.parse(text);
  const visiblePaths = visiblePathsOf(selected, execution.leftOut);
  const toClient = (paths: readonly Path[]) =>
    visiblePaths(paths).map((path) => clientPath(path, keys));
  const reported = errors.flatMap((error): readonly GraphQLFormattedError[] =>
    error.path
      ? standing(toClient([error.path]), data).map((path) => ({ ...error, path }))
      : [error],
  );
  const away = [...unavailable.values()].map(({ cause, paths }) => {
    const all = toClient(paths);
    const standingOnes = standing(all, data);
    const shown = standingOnes.length > 0 ? standingOnes : all.map((path) => path.slice(0, -1));
    return { cause, paths: inResponseOrder(shown, data) };
  });
  const inOrder = away.toSorted((one, other) =>
    compare(rankOf(one.paths[0] ?? [], data), rankOf(other.paths[0] ?? [], data)),
  );
  return [
    ...distinct(reported),
    ...inOrder.map(({ cause, paths }) => unavailableError(cause, paths)),
  ];
}

// A plan may ask an object for what the operation selects of another type, or under a condition that does not hold.
function standing(paths: readonly Path[], data: unknown): readonly Path[] {
  return paths.filter((path) => isAsked(path, data));
}

/** Whether a path leads to a field of the response, or to one that went with an object around it. */
function isAsked(path: Path, data: unknown): boolean {
  let at = data;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return true;
    if (!Object.hasOwn(at, step)) return false;
    at = Reflect.get(at, step);
  }
  return true;
}

const MAX_OTHER_PATHS = 50;

function unavailableError(
  { message, agency, reason, retryable }: AgencyUnavailable,
  [path, ...others]: readonly Path[],
): GraphQLFormattedError {
  const paths = others.slice(0, MAX_OTHER_PATHS);
  return {
    message,
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
  const ranked = distinct(paths).map((path) => ({ path, rank: rankOf(path, data) }));
  return ranked.toSorted((one, other) => compare(one.rank, other.rank)).map(({ path }) => path);
}

// Two parts of a split operation may hear of the same error.
function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
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
