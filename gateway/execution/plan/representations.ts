import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { getNamedType, isInterfaceType, isNonNullType, isObjectType } from 'graphql';

import type { Json, JsonObject } from '../../agencies/json.ts';
import { isOfType } from './places.ts';
import type { SelectObject } from './required-input.ts';
import { compileInput } from './required-input.ts';

/**
 * The representation of an object that an agency needs to add fields to it; 'lacking' where the object
 * lacks what is needed, null where it is of no type that the agency is asked for. All that was asked of
 * a complete object was had.
 */
export type Represent = (place: JsonObject, isComplete?: boolean) => JsonObject | 'lacking' | null;

/** Fields that identify an object of a type at an agency; without them it cannot be asked for. */
export type IsKey = (typename: string, field: string) => boolean;

/**
 * Compiles what a fetch requires of an object. Where an input that may be null could not be had, null
 * is sent, so that what depends on it is computed from the rest; a key or a non-null input that is
 * missing leaves the object out.
 */
export function compileRepresentation(
  schema: GraphQLSchema,
  requires: readonly QueryPlanSelectionNode[],
  isKey: IsKey,
): Represent {
  const select = compileSelections({ schema, isKey }, requires, null);
  const keys = [...new Set(keyNames(requires, isKey, ''))];
  return (place, isComplete = false) => {
    const representation: JsonObject = {};
    if (!select(place, representation, isComplete)) return 'lacking';
    // Inputs of one type may be required of another, of which nothing else is asked.
    const isAsked = keys.length === 0 || keys.some((key) => representation[key] !== undefined);
    return isAsked && representation['__typename'] != null ? representation : null;
  };
}

function keyNames(
  selections: readonly QueryPlanSelectionNode[],
  isKey: IsKey,
  parent: string,
): readonly string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === 'InlineFragment')
      return keyNames(selection.selections, isKey, selection.typeCondition ?? parent);
    return isKey(parent, selection.name) ? [selection.alias ?? selection.name] : [];
  });
}

interface Compiling {
  readonly schema: GraphQLSchema;
  readonly isKey: IsKey;
}

function compileSelections(
  context: Compiling,
  selections: readonly QueryPlanSelectionNode[],
  parent: string | null,
): SelectObject {
  const parts = selections.map((selection) => compileSelection(context, selection, parent));
  return (source, target, isComplete) => parts.every((part) => part(source, target, isComplete));
}

function compileSelection(
  context: Compiling,
  selection: QueryPlanSelectionNode,
  parent: string | null,
): SelectObject {
  if (selection.kind === 'Field') return compileField(context, selection, parent);
  const { typeCondition } = selection;
  const inner = compileSelections(context, selection.selections, typeCondition ?? parent);
  if (typeCondition === undefined) return inner;
  return (source, target, isComplete) => {
    const typename = source['__typename'];
    const applies =
      typeof typename === 'string' && isOfType(context.schema, typename, typeCondition);
    return !applies || inner(source, target, isComplete);
  };
}

type FieldSelection = Extract<QueryPlanSelectionNode, { readonly kind: 'Field' }>;

function compileField(
  context: Compiling,
  field: FieldSelection,
  parent: string | null,
): SelectObject {
  const key = field.alias ?? field.name;
  const type = parent === null ? undefined : context.schema.getType(parent);
  const definition =
    isObjectType(type) || isInterfaceType(type) ? type.getFields()[field.name] : undefined;
  const child = definition ? getNamedType(definition.type).name : null;
  const inner = field.selections && compileSelections(context, field.selections, child);
  const select = compileInput(definition?.type, inner);
  const mayBeAbsent = definition && !context.isKey(type?.name ?? '', field.name);
  const isNeverNull = isNonNullType(definition?.type);
  return (source, target, isComplete) => {
    const value = Object.hasOwn(source, key) ? source[key] : undefined;
    // The planner may ask for an input on all types where it is needed on one, and was asked for on that alone.
    if (value === undefined && mayBeAbsent && isComplete && isNeverNull) return true;
    const selected = value === undefined && !mayBeAbsent ? undefined : select(value);
    if (selected === undefined) return false;
    target[key] = joined(target[key], selected);
    return true;
  };
}

// The same field may stand in several fragments, each with a selection of its own.
function joined(known: Json | undefined, selected: Json): Json {
  if (!isObjectOrList(known) || !isObjectOrList(selected)) return selected;
  if (Array.isArray(known) && Array.isArray(selected)) {
    const items = known as readonly Json[]; // Array.isArray gives any[]
    return (selected as readonly Json[]).map((item, at) => joined(items[at], item));
  }
  const [one, other] = [known as JsonObject, selected as JsonObject]; // two of one field are of one kind
  const entries = Object.entries(other).map(([key, value]) => [
    key,
    joined(one[key], value ?? null),
  ]);
  return { ...one, ...(Object.fromEntries(entries) as JsonObject) };
}

function isObjectOrList(value: Json | undefined): value is JsonObject | readonly Json[] {
  return typeof value === 'object' && value !== null;
}
