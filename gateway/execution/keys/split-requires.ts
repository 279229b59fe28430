import type { DocumentNode, GraphQLSchema } from 'graphql';
import { TypeInfo, visit, visitWithTypeInfo } from 'graphql';

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
  const dependents = [...new Set(required.map(({ dependent }) => dependent))];
  const used = usedCoordinates(schema, document);
  const parts: string[][] = [];
  for (const dependent of dependents.filter((each) => used.has(each))) {
    const part = parts.find((members) =>
      members.every((member) => !conflict(required, member, dependent)),
    );
    if (part) part.push(dependent);
    else parts.push([dependent]);
  }
  if (parts.length < 2) return [document];
  const [, ...others] = parts;
  const moved = new Set(others.flat());
  return [
    without(schema, document, moved),
    ...others.map((part) => only(schema, document, new Set(part))),
  ];
}

function conflict(required: readonly RequiredSelection[], one: string, other: string): boolean {
  const needs = required.filter(({ dependent }) => dependent === one);
  return required.some(
    ({ dependent, coordinate, args }) =>
      dependent === other &&
      needs.some((need) => need.coordinate === coordinate && need.args !== args),
  );
}

function usedCoordinates(schema: GraphQLSchema, document: DocumentNode): ReadonlySet<string> {
  const used = new Set<string>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ name }) => void used.add(coordinateOf(types, name.value)),
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
