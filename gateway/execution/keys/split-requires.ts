import type { DocumentNode, GraphQLSchema } from 'graphql';
import { TypeInfo, doTypesOverlap, isCompositeType, visit, visitWithTypeInfo } from 'graphql';

import type { RequiredSelection } from './required-selections.ts';

/**
 * Splits a query in which two fields require the same field with different arguments: the planner asks
 * once for it and gives both the same. Each part holds no two such fields; the first one all the rest.
 */
export function splitRequires(
  schema: GraphQLSchema,
  document: DocumentNode,
  required: readonly RequiredSelection[],
): readonly DocumentNode[] {
  const used = usedFields(schema, document);
  const needed = [...used].map(([coordinate, { field, parent }]) => ({
    coordinate,
    needs: required.filter(
      (need) => need.dependent.field === field && mayMeet(schema, need.dependent.parent, parent),
    ),
  }));
  const parts: (typeof needed)[] = [];
  for (const each of needed.filter(({ needs }) => needs.length > 0)) {
    const part = parts.find((members) =>
      members.every((member) => !conflict(schema, member.needs, each.needs)),
    );
    if (part) part.push(each);
    else parts.push([each]);
  }
  const [, ...others] = parts.map((part) => new Set(part.map(({ coordinate }) => coordinate)));
  if (others.length === 0) return [document];
  const moved = new Set(others.flatMap((part) => [...part]));
  return [without(schema, document, moved), ...others.map((part) => only(schema, document, part))];
}

function conflict(
  schema: GraphQLSchema,
  ones: readonly RequiredSelection[],
  others: readonly RequiredSelection[],
): boolean {
  return ones.some(({ field, parent, args }) =>
    others.some(
      (other) =>
        other.field === field && other.args !== args && mayMeet(schema, other.parent, parent),
    ),
  );
}

/** Whether an object can be of both types. */
function mayMeet(schema: GraphQLSchema, one: string, other: string): boolean {
  if (one === other) return true;
  const [type, otherType] = [schema.getType(one), schema.getType(other)];
  return isCompositeType(type) && isCompositeType(otherType)
    ? doTypesOverlap(schema, type, otherType)
    : true; // a type that clients do not see
}

interface Selected {
  readonly field: string;
  readonly parent: string;
}

/** The fields that a document selects, by coordinate; a field of an interface stands for those of its objects. */
function usedFields(schema: GraphQLSchema, document: DocumentNode): ReadonlyMap<string, Selected> {
  const used = new Map<string, Selected>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ name }) => {
        const parent = types.getParentType()?.name ?? '';
        used.set(coordinateOf(types, name.value), { field: name.value, parent });
      },
    }),
  );
  return used;
}

function without(
  schema: GraphQLSchema,
  document: DocumentNode,
  moved: ReadonlySet<string>,
): DocumentNode {
  const types = new TypeInfo(schema);
  const removed = visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ name }) => (moved.has(coordinateOf(types, name.value)) ? null : undefined),
    }),
  );
  return withoutEmpty(removed);
}

// What leads to a kept field is kept; a kept field is kept whole.
function only(
  schema: GraphQLSchema,
  document: DocumentNode,
  kept: ReadonlySet<string>,
): DocumentNode {
  const types = new TypeInfo(schema);
  const reduced = visit(
    document,
    visitWithTypeInfo(types, {
      Field: (field) => {
        if (kept.has(coordinateOf(types, field.name.value))) return false;
        return field.selectionSet ? undefined : null;
      },
    }),
  );
  return withoutEmpty(reduced);
}

// A field or fragment whose whole selection went goes too.
function withoutEmpty(document: DocumentNode): DocumentNode {
  const drop = (node: {
    readonly selectionSet?: { readonly selections: readonly unknown[] } | undefined;
  }) => (node.selectionSet?.selections.length === 0 ? null : undefined);
  return visit(document, { Field: { leave: drop }, InlineFragment: { leave: drop } });
}

function coordinateOf(types: TypeInfo, field: string): string {
  return `${types.getParentType()?.name ?? ''}.${field}`;
}
