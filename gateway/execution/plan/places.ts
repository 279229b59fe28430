import type { GraphQLSchema } from 'graphql';
import { isAbstractType, isObjectType } from 'graphql';

import type { Json, JsonObject } from '../../agencies/json.ts';
import { isJsonObject } from '../../agencies/json.ts';

/** One step of a plan's path: into a field, into every item of a list, or only where an object is of some types. */
export type Step =
  | { readonly into: 'field'; readonly key: string }
  | { readonly into: 'items' }
  | { readonly into: 'types'; readonly types: ReadonlySet<unknown> };

/** Where an object stands in a response: response keys and list indices. */
export type Path = readonly (string | number)[];

/** Reads the path of a Flatten node: `["products", "@", "seller|[Person]"]`; type conditions come after a bar. */
export function readSteps(path: readonly (string | number)[]): readonly Step[] {
  return path.flatMap((element): readonly Step[] => {
    const [key = '', conditions] = String(element).split('|');
    const step: readonly Step[] =
      key === '@' ? [{ into: 'items' }] : key === '' ? [] : [{ into: 'field', key }];
    if (conditions === undefined) return step;
    return [...step, { into: 'types', types: new Set(conditions.slice(1, -1).split(',')) }];
  });
}

/** The objects that stand at a path below an object, in the order of the response. */
export function placesAt(root: JsonObject, steps: readonly Step[]): readonly JsonObject[] {
  const places: JsonObject[] = [];
  collect(root, steps, 0, places);
  return places;
}

function collect(
  value: Json | undefined,
  steps: readonly Step[],
  at: number,
  places: JsonObject[],
): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    const next = steps[at]?.into === 'items' ? at + 1 : at;
    for (const item of value as readonly Json[]) collect(item, steps, next, places); // Array.isArray gives any[]
    return;
  }
  const place = value as JsonObject; // what is an object and no list
  const step = steps[at];
  if (step === undefined) places.push(place);
  else if (step.into === 'field') collect(place[step.key], steps, at + 1, places);
  else if (step.into === 'types' && step.types.has(place['__typename']))
    collect(place, steps, at + 1, places);
}

/** Visits the objects at a path below an object; what `visit` gives takes the place of what it was given. */
export function replacePlaces(
  value: Json,
  steps: readonly Step[],
  visit: (place: JsonObject) => JsonObject,
  at = 0,
): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const next = steps[at]?.into === 'items' ? at + 1 : at;
    const items = value as Json[]; // the way to a place is a request's own, and may be changed
    for (let index = 0; index < items.length; index += 1) {
      const item = items[index] ?? null;
      const replaced = replacePlaces(item, steps, visit, next);
      if (replaced !== item) items[index] = replaced;
    }
    return items;
  }
  const place = value as JsonObject; // what is an object and no list
  const step = steps[at];
  if (step === undefined) return visit(place);
  if (step.into === 'field') {
    const below = place[step.key];
    if (below === undefined) return place;
    const replaced = replacePlaces(below, steps, visit, at + 1);
    if (replaced !== below) place[step.key] = replaced;
  } else if (step.into === 'types' && step.types.has(place['__typename'])) {
    return replacePlaces(place, steps, visit, at + 1);
  }
  return place;
}

/** An object at a path, and where it stands; an object may stand in several places. */
export interface Trace {
  readonly place: JsonObject;
  readonly path: Path;
}

/** The places of the objects that `placesAt` gives, in the same order. */
export function tracesAt(root: JsonObject, steps: readonly Step[]): readonly Trace[] {
  const traces: Trace[] = [];
  trace(root, steps, [], traces);
  return traces;
}

/** The paths of the objects that `placesAt` gives, in the same order. */
export function pathsAt(root: JsonObject, steps: readonly Step[]): readonly Path[] {
  return tracesAt(root, steps).map(({ path }) => path);
}

function trace(value: Json | undefined, steps: readonly Step[], path: Path, traces: Trace[]): void {
  const [step, ...rest] = steps;
  if (Array.isArray(value)) {
    const next = step?.into === 'items' ? rest : steps;
    (value as readonly Json[]).forEach((item, index) => {
      trace(item, next, [...path, index], traces);
    }); // as above
  } else if (isJsonObject(value)) {
    if (step === undefined) traces.push({ place: value, path });
    else if (step.into === 'field') trace(value[step.key], rest, [...path, step.key], traces);
    else if (step.into === 'types' && step.types.has(value['__typename']))
      trace(value, rest, path, traces);
  }
}

/** Whether an object of a type, by its name, is of another type of a schema: the same, or an interface or union of it. */
export function isOfType(schema: GraphQLSchema, typename: string, condition: string): boolean {
  if (typename === condition) return true;
  const [type, wanted] = [schema.getType(typename), schema.getType(condition)];
  if (!isAbstractType(wanted) || !type) return false;
  return (
    (isObjectType(type) || isAbstractType(type)) &&
    'getFields' in type &&
    schema.isSubType(wanted, type)
  );
}
