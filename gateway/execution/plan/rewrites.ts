import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';

import type { Json, JsonObject } from '../../agencies/json.ts';
import { isJsonObject } from '../../agencies/json.ts';
import { isOfType } from './places.ts';

/** Changes a representation on its way to an agency, or an object on its way back; gives a copy where it changes anything. */
export type Rewrite = (value: JsonObject) => JsonObject;

/** Compiles a fetch's rewrites: values that are set and keys that are renamed, at paths of fields and type conditions. */
export function compileRewrites(
  schema: GraphQLSchema,
  rewrites: readonly FetchDataRewrite[] = [],
): Rewrite | null {
  if (rewrites.length === 0) return null;
  const steps = rewrites.map((rewrite) => compileRewrite(schema, rewrite));
  return (value) => steps.reduce((rewritten, step) => step(rewritten), value);
}

function compileRewrite(schema: GraphQLSchema, rewrite: FetchDataRewrite): Rewrite {
  const key = rewrite.path.at(-1) ?? '';
  const change: Rewrite =
    rewrite.kind === 'ValueSetter'
      ? (object) => ({ ...object, [key]: rewrite.setValueTo as Json }) // a literal of the plan
      : (object) => renamed(object, key, rewrite.renameKeyTo);
  return rewrite.path
    .slice(0, -1)
    .reduceRight<Rewrite>((inner, element) => at(schema, element, inner), change);
}

function renamed(object: JsonObject, from: string, to: string): JsonObject {
  const { [from]: value, ...rest } = object;
  return value == null ? object : { ...rest, [to]: value };
}

const FRAGMENT = '... on ';

// An object whose type was not asked for passes every condition: the planner only names types that can be there.
function at(schema: GraphQLSchema, element: string, inner: Rewrite): Rewrite {
  if (!element.startsWith(FRAGMENT)) return (object) => atKey(object, element, inner);
  const condition = element.slice(FRAGMENT.length);
  return (object) => {
    const typename = object['__typename'];
    return typeof typename !== 'string' || isOfType(schema, typename, condition)
      ? inner(object)
      : object;
  };
}

function atKey(object: JsonObject, key: string, inner: Rewrite): JsonObject {
  const value = object[key];
  return value == null ? object : { ...object, [key]: everywhere(value, inner) };
}

function everywhere(value: Json, inner: Rewrite): Json {
  if (Array.isArray(value))
    return (value as readonly Json[]).map((item) => everywhere(item, inner)); // Array.isArray gives any[]
  return isJsonObject(value) ? inner(value) : value;
}
