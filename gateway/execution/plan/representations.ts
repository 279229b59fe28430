import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isInterfaceType, isNonNullType, isObjectType } from 'graphql';

import type { Json, JsonObject } from '../../agencies/json.ts';
import { isJsonObject } from '../../agencies/json.ts';
import { isOfType } from './places.ts';

/** The representation of an object that an agency needs to add fields to it; null where the object lacks what is needed. */
export type Represent = (place: JsonObject) => JsonObject | null;

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
  return (place) => {
    const representation: JsonObject = {};
    return select(place, representation) && representation['__typename'] != null
      ? representation
      : null;
  };
}

interface Compiling {
  readonly schema: GraphQLSchema;
  readonly isKey: IsKey;
}

/** Adds what is selected of a source to a target; false where something needed is missing. */
type Select = (source: JsonObject, target: JsonObject) => boolean;

function compileSelections(
  context: Compiling,
  selections: readonly QueryPlanSelectionNode[],
  parent: string | null,
): Select {
  const parts = selections.map((selection) => compileSelection(context, selection, parent));
  return (source, target) => parts.every((part) => part(source, target));
}

function compileSelection(
  context: Compiling,
  selection: QueryPlanSelectionNode,
  parent: string | null,
): Select {
  if (selection.kind === 'Field') return compileField(context, selection, parent);
  const { typeCondition } = selection;
  const inner = compileSelections(context, selection.selections, typeCondition ?? parent);
  if (typeCondition === undefined) return inner;
  return (source, target) => {
    const typename = source['__typename'];
    const applies =
      typeof typename === 'string' && isOfType(context.schema, typename, typeCondition);
    return !applies || inner(source, target);
  };
}

type FieldSelection = Extract<QueryPlanSelectionNode, { readonly kind: 'Field' }>;

function compileField(context: Compiling, field: FieldSelection, parent: string | null): Select {
  const key = field.alias ?? field.name;
  const type = parent === null ? undefined : context.schema.getType(parent);
  const definition =
    isObjectType(type) || isInterfaceType(type) ? type.getFields()[field.name] : undefined;
  const mayBeNull =
    definition !== undefined &&
    !isNonNullType(definition.type) &&
    !context.isKey(type?.name ?? '', field.name);
  const child = definition && String(definition.type).replace(/[[\]!]/g, '');
  const inner = field.selections && compileSelections(context, field.selections, child ?? null);
  return (source, target) => {
    const value = Object.hasOwn(source, key) ? source[key] : undefined;
    if (value === undefined && !mayBeNull) return false;
    const selected = inner ? selectIn(value ?? null, inner) : (value ?? null);
    if (isJsonObject(selected) && isJsonObject(target[key]))
      target[key] = { ...target[key], ...selected };
    else target[key] = selected;
    return true;
  };
}

// A nested object that lacks what is needed is null: whether the whole can do without it is for the agency to say.
function selectIn(value: Json, inner: Select): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => selectIn(item, inner)); // Array.isArray gives any[]
  if (!isJsonObject(value)) return value;
  const selected: JsonObject = {};
  return inner(value, selected) ? selected : null;
}
