import type { FieldNode, OperationDefinitionNode } from 'graphql';
import { Kind, executeSync } from 'graphql';

import type { Json, JsonObject } from '../agencies/json.ts';
import type { Selecting } from './shape/collect-fields.ts';
import { collectFields } from './shape/collect-fields.ts';

/** The introspection fields at the root of an operation, by response key. */
export function introspectionFields(
  selecting: Selecting,
  operation: OperationDefinitionNode,
): ReadonlyMap<string, readonly FieldNode[]> {
  const root = selecting.schema.getRootType(operation.operation);
  if (!root) return new Map();
  const fields = collectFields(selecting, root, [operation.selectionSet]);
  return new Map(
    [...fields].filter(([, [node]]) => /^__(schema|type)$/.test(node?.name.value ?? '')),
  );
}

/** Answers introspection fields from the schema that clients see, by response key. */
export function introspect(
  { schema, fragments }: Pick<Selecting, 'schema' | 'fragments'>,
  operation: OperationDefinitionNode,
  fields: ReadonlyMap<string, readonly FieldNode[]>,
  variableValues: Readonly<Record<string, unknown>>,
): JsonObject {
  const selectionSet = {
    kind: Kind.SELECTION_SET,
    selections: [...fields.values()].flat(),
  } as const;
  const definitions = [{ ...operation, selectionSet }, ...fragments.values()];
  const { data, errors } = executeSync({
    schema,
    document: { kind: Kind.DOCUMENT, definitions },
    variableValues,
  });
  if (!data) throw errors?.[0] ?? new Error('Cannot introspect the schema');
  return data as Record<string, Json>; // introspection gives JSON
}
