import type { FetchDataKeyRenamer } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';

import type { Json, JsonObject } from '../../agencies/json.ts';
import { isJsonObject } from '../../agencies/json.ts';
import type { Path, Step } from './places.ts';
import { isOfType, pathsAt } from './places.ts';

/** For each object at a path, the variables that it takes from the objects around it. */
export type ContextsOf = (
  root: JsonObject,
  path: readonly Step[],
) => readonly Readonly<Record<string, Json>>[];

/** Compiles how a fetch takes arguments from its contexts: `..` steps out of an object, the rest leads to the value. */
export function compileContexts(
  schema: GraphQLSchema,
  rewrites: readonly FetchDataKeyRenamer[] = [],
): ContextsOf | null {
  if (rewrites.length === 0) return null;
  return (root, path) =>
    pathsAt(root, path).map((place) => {
      const around = objectsAlong(root, place);
      return Object.fromEntries(
        rewrites.map(({ path: way, renameKeyTo }) => [
          renameKeyTo,
          valueAlong(schema, around, way),
        ]),
      );
    });
}

/** The objects on the way to a place, the root first, the place last. */
function objectsAlong(root: JsonObject, path: Path): readonly JsonObject[] {
  const objects = [root];
  let at: Json | undefined = root;
  for (const key of path) {
    at = Array.isArray(at)
      ? (at as readonly Json[])[Number(key)]
      : isJsonObject(at)
        ? at[key]
        : undefined; // Array.isArray gives any[]
    if (isJsonObject(at)) objects.push(at);
  }
  return objects;
}

function valueAlong(
  schema: GraphQLSchema,
  around: readonly JsonObject[],
  way: readonly string[],
): Json {
  const out = way.filter((step) => step === '..').length;
  let at: Json | undefined = around.at(-1 - out);
  for (const step of way.filter((each) => each !== '..')) {
    if (!isJsonObject(at)) return null;
    if (!step.startsWith('... on ')) at = at[step];
    else if (!isNamed(schema, at, step.slice('... on '.length))) return null;
  }
  return at ?? null;
}

function isNamed(schema: GraphQLSchema, object: JsonObject, condition: string): boolean {
  const typename = object['__typename'];
  return typeof typename === 'string' && isOfType(schema, typename, condition);
}
