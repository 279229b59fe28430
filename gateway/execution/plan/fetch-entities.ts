import { AgencyUnavailable } from '../../agencies/agency.ts';
import type { Json, JsonObject } from '../../agencies/json.ts';
import { isJsonObject } from '../../agencies/json.ts';
import type { Heard } from '../calls/request-calls.ts';
import { noteErrors } from '../errors/agency-errors.ts';
import type { Execution } from '../execution.ts';
import { askAgency, noteUnavailable, variablesOf } from './ask-agency.ts';
import type { Fetch } from './fetch.ts';
import type { Path } from './places.ts';
import { pathsAt, placesAt } from './places.ts';
import type { Represent } from './representations.ts';
import { mergeInto } from './spine.ts';

/** Places whose entities are asked for together: all, unless they take arguments from different contexts. */
interface Group {
  readonly places: JsonObject[];
  readonly paths: (() => Path)[];
  readonly representations: JsonObject[];
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Runs a fetch of fields of entities: represents each object at its path, and merges what comes back into it. */
export async function fetchEntities(
  fetch: Fetch,
  represent: Represent,
  execution: Execution,
): Promise<void> {
  const groups = [...groupsOf(fetch, represent, execution)];
  await Promise.all(groups.map((group) => fetchGroup(fetch, group, execution)));
}

function groupsOf(fetch: Fetch, represent: Represent, execution: Execution): Iterable<Group> {
  const variables = variablesOf(fetch, execution);
  const contexts = fetch.contextsOf?.(execution.root, fetch.path);
  const groups = new Map<string, Group>();
  let all: readonly Path[] | undefined;
  const pathOf = (at: number) => () => (all ??= pathsAt(execution.root, fetch.path))[at] ?? [];
  placesAt(execution.root, fetch.path).forEach((place, at) => {
    const representation = represent(place);
    if (representation === 'lacking')
      execution.leftOut.push({ place: pathOf(at)(), delivers: fetch.delivers });
    if (representation === 'lacking' || representation === null) return;
    const own = contexts?.[at];
    const key = own ? JSON.stringify(own) : '';
    const group = groups.get(key) ?? {
      places: [],
      paths: [],
      representations: [],
      variables: { ...variables, ...own },
    };
    groups.set(key, group);
    group.places.push(place);
    group.paths.push(pathOf(at));
    group.representations.push(fetch.rewriteInput?.(representation) ?? representation);
  });
  return groups.values();
}

async function fetchGroup(fetch: Fetch, group: Group, execution: Execution): Promise<void> {
  const heard = await askAgency(fetch, execution, group.variables, group);
  if (!heard) return;
  const {
    answer: { data, errors },
    entityOf,
  } = heard;
  if (errors)
    noteErrors(execution, fetch.agency, errors, (error) => errorPaths(error.path, heard, group));
  if (!data) return;
  const entities: Json = data['_entities'] ?? null;
  if (!Array.isArray(entities)) {
    noteUnavailable(fetch, execution, badAnswer(fetch), group);
    return;
  }
  group.places.forEach((place, at) => {
    const entity = (entities as readonly Json[])[entityOf[at] ?? -1]; // Array.isArray gives any[]
    if (!isJsonObject(entity)) return;
    mergeInto(place, fetch.rewriteOutput?.(entity) ?? entity, fetch.spine);
  });
}

/** An error of one entity stands wherever that entity does; one of the whole call is said once, without a place. */
function errorPaths(
  path: Path | undefined,
  { entityOf, isFirst }: Heard,
  { paths }: Group,
): readonly (Path | undefined)[] {
  const [field, index, ...rest] = path ?? [];
  if (field !== '_entities' || typeof index !== 'number') return isFirst ? [undefined] : [];
  return paths
    .filter((_pathOf, at) => entityOf[at] === index)
    .map((pathOf) => [...pathOf(), ...rest]);
}

function badAnswer({ agency }: Fetch): AgencyUnavailable {
  return new AgencyUnavailable(agency, 'BAD_RESPONSE');
}
