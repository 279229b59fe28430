import type { GraphQLOutputType } from 'graphql';
import { isListType, isNonNullType } from 'graphql';

import type { Json, JsonObject } from '../../agencies/json.ts';
import { isJsonObject } from '../../agencies/json.ts';

/** Adds what is selected of an object to another; false where something needed is missing. */
export type SelectObject = (source: JsonObject, target: JsonObject, isComplete: boolean) => boolean;

/** What is sent for a required input; undefined where null would be sent for what is never null. */
export type SelectInput = (value: Json | undefined) => Json | undefined;

/** Compiles how an input is taken from a field of a type: whole, or what is selected of its objects. */
export function compileInput(
  type: GraphQLOutputType | undefined,
  inner: SelectObject | undefined,
): SelectInput {
  if (type && isNonNullType(type)) {
    const nullable = compileInput(type.ofType, inner);
    return (value) => nullable(value) ?? undefined;
  }
  if (!inner) return (value) => value ?? null;
  if (type && isListType(type)) {
    const item = compileInput(type.ofType, inner);
    return (value) => (Array.isArray(value) ? inputs(value as readonly Json[], item) : null); // Array.isArray gives any[]
  }
  return (value) => {
    if (!isJsonObject(value)) return null;
    const selected: JsonObject = {};
    return inner(value, selected, false) ? selected : null;
  };
}

function inputs(values: readonly Json[], item: SelectInput): Json {
  const selected: Json[] = [];
  for (const value of values) {
    const input = item(value);
    if (input === undefined) return null;
    selected.push(input);
  }
  return selected;
}
