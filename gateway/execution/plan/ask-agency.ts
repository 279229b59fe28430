import { AgencyUnavailable } from '../../agencies/agency.ts';
import type { JsonObject } from '../../agencies/json.ts';
import type { Heard } from '../calls/request-calls.ts';
import type { Execution } from '../execution.ts';
import type { Fetch } from './fetch.ts';
import type { Path } from './places.ts';
import { tracesAt } from './places.ts';

/** The representations that a fetch sends together, and where their objects stand. */
export interface Represented {
  readonly representations: readonly JsonObject[];
  readonly places: readonly JsonObject[];
}

/** Asks a fetch's agency; null where it gave no usable answer, which is noted with the places it leaves empty. */
export async function askAgency(
  fetch: Fetch,
  execution: Execution,
  variables: Readonly<Record<string, unknown>>,
  group?: Represented,
): Promise<Heard | null> {
  const { agency, query, queryText, kind, isSensitive } = fetch;
  try {
    return await execution.calls.ask(
      { agency, query, queryText, kind, isSensitive, variables },
      group?.representations,
    );
  } catch (cause) {
    if (!(cause instanceof AgencyUnavailable)) throw cause;
    noteUnavailable(fetch, execution, cause, group);
    return null;
  }
}

// Beyond the paths that an error shows, more places say nothing new.
const MAX_PATHS = 51;

/** Notes that an agency gave no usable answer to a fetch, and the places that this leaves empty. */
export function noteUnavailable(
  fetch: Fetch,
  { unavailable: known, root }: Execution,
  cause: AgencyUnavailable,
  group?: Pick<Represented, 'places'>,
): void {
  const paths: Path[] = known.get(cause.agency)?.paths ?? [];
  known.set(cause.agency, { cause, paths });
  const own = group && new Set(group.places);
  const traces = tracesAt(root, fetch.path).filter(({ place }) => own?.has(place) ?? true);
  for (const { path } of traces.slice(0, MAX_PATHS))
    for (const below of fetch.delivers) paths.push([...path, ...below]);
}

/** The client's variables that a fetch uses, where the client gave them. */
export function variablesOf(
  { variableNames }: Fetch,
  { variables }: Execution,
): Readonly<Record<string, unknown>> {
  if (variableNames.length === 0) return none;
  const given = variableNames.filter(
    ([, clientName]) => Object.hasOwn(variables, clientName) && variables[clientName] !== undefined,
  );
  return Object.fromEntries(given.map(([name, clientName]) => [name, variables[clientName]]));
}

const none: Readonly<Record<string, unknown>> = Object.freeze({});
