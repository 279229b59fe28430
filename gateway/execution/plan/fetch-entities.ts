import { AgencyUnavailable } from '../../agencies/agency.ts';
import type { AgencyError } from '../../agencies/agency.ts';
import type { Json, JsonObject } from '../../agencies/json.ts';
import { isJsonObject } from '../../agencies/json.ts';
import type { Heard } from '../calls/request-calls.ts';
import { noteErrors } from '../errors/agency-errors.ts';
import type { Execution } from '../execution.ts';
import { askAgency, noteUnavailable, variablesOf } from './ask-agency.ts';
import { EntityGroup } from './entity-group.ts';
import type { Fetch } from './fetch.ts';
import type { Path } from './places.ts';
import { replacePlaces, tracesAt } from './places.ts';
import type { Represent } from './representations.ts';
import { mergeInto } from './spine.ts';

/** Runs a fetch of fields of entities: represents each object at its path, and merges what comes back into it. */
export async function fetchEntities(
  fetch: Fetch,
  represent: Represent,
  execution: Execution,
): Promise<void> {
  const [first, ...others] = groupsOf(fetch, represent, execution);
  if (!first) return;
  if (others.length === 0) await fetchGroup(fetch, first, execution);
  else await Promise.all([first, ...others].map((group) => fetchGroup(fetch, group, execution)));
}

function groupsOf(
  fetch: Fetch,
  represent: Represent,
  execution: Execution,
): readonly EntityGroup[] {
  const { root, entered, incomplete } = execution;
  const variables = variablesOf(fetch, execution);
  const contexts = fetch.contextsOf?.(root, fetch.path);
  // Who comes later may find places that an earlier fetch still waits to fill: those must stay apart.
  const unites = fetch.mayUnite && !entered.has(fetch.spine);
  entered.add(fetch.spine);
  const groups = new Map<string, EntityGroup>();
  const representHere = (place: JsonObject) => represent(place, !incomplete.has(place));
  let at = 0;
  replacePlaces(root, fetch.path, (place) => {
    const own = contexts?.[at];
    at += 1;
    const key = own ? JSON.stringify(own) : '';
    let group = groups.get(key);
    if (!group) {
      group = new EntityGroup(
        fetch,
        representHere,
        own ? { ...variables, ...own } : variables,
        unites,
      );
      groups.set(key, group);
    }
    return group.take(place);
  });
  for (const { lacking } of groups.values()) noteLacking(fetch, execution, lacking);
  return [...groups.values()].filter(({ places }) => places.length > 0);
}

function noteLacking(
  { path: steps, delivers }: Fetch,
  { root, leftOut, incomplete }: Execution,
  lacking: ReadonlySet<JsonObject>,
): void {
  if (lacking.size === 0) return;
  for (const place of lacking) incomplete.add(place);
  for (const { place, path } of tracesAt(root, steps))
    if (lacking.has(place)) leftOut.push({ place: path, delivers });
}

async function fetchGroup(fetch: Fetch, group: EntityGroup, execution: Execution): Promise<void> {
  const heard = await askAgency(fetch, execution, group.variables, group);
  const { data, errors } = heard?.answer ?? {};
  if (heard && errors)
    noteErrors(execution, fetch.agency, errors, errorPaths(fetch, execution, heard, group));
  const list = data?.['_entities'];
  const entities = Array.isArray(list) ? (list as readonly Json[]) : undefined; // Array.isArray gives any[]
  const untold: JsonObject[] = [];
  group.places.forEach((place, at) => {
    const entity = entities?.[heard?.entityOf[group.representationOf[at] ?? -1] ?? -1];
    if (isJsonObject(entity)) mergeEntity(fetch, place, entity);
    else execution.incomplete.add(place);
    if (!isJsonObject(entity) && entity !== null) untold.push(place);
  });
  if (!heard || untold.length === 0 || (!entities && errors?.length)) return;
  const cause = new AgencyUnavailable(fetch.agency, 'BAD_RESPONSE');
  noteUnavailable(fetch, execution, cause, { places: untold });
}

function mergeEntity(fetch: Fetch, place: JsonObject, entity: JsonObject): void {
  const typename = place['__typename'];
  mergeInto(place, fetch.rewriteOutput?.(entity) ?? entity, fetch.spine);
  // An agency that knows an interface as an object calls all its entities by the interface's name.
  if (fetch.isObjectName(typename)) place['__typename'] = typename;
}

/** An error of one entity stands wherever that entity does; one of the whole call is said once, without a place. */
function errorPaths(
  fetch: Fetch,
  { root }: Execution,
  { entityOf, isFirst }: Heard,
  { places, representationOf }: EntityGroup,
): (error: AgencyError) => readonly (Path | undefined)[] {
  const entityAt = new Map(
    places.map((place, at) => [place, entityOf[representationOf[at] ?? -1]] as const),
  );
  const pathsOf = new Map<number, Path[]>();
  for (const { place, path } of tracesAt(root, fetch.path)) {
    const entity = entityAt.get(place);
    if (entity === undefined) continue;
    const paths = pathsOf.get(entity) ?? [];
    pathsOf.set(entity, paths);
    paths.push(path);
  }
  return ({ path: [field, index, ...rest] = [] }) => {
    if (field !== '_entities' || typeof index !== 'number') return isFirst ? [undefined] : [];
    return (pathsOf.get(index) ?? []).map((path) => [...path, ...rest]);
  };
}
