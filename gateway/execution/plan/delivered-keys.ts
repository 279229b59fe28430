import type { FetchNode } from '@apollo/query-planner';
import type { SelectionNode } from 'graphql';
import { Kind, parse } from 'graphql';

import type { Path } from './places.ts';

/** The keys below each place that a fetch delivers; some may only serve other fetches. */
export function deliveredPaths(node: FetchNode): readonly Path[] {
  return [...new Set(fetchedKeys(node))].map((key) => [key]);
}

function fetchedKeys({ operation, requires }: FetchNode): readonly string[] {
  const [definition] = parse(operation).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return [];
  const [root] = definition.selectionSet.selections;
  const entities = root?.kind === Kind.FIELD ? root.selectionSet?.selections : undefined;
  return keysOf(requires ? (entities ?? []) : definition.selectionSet.selections);
}

function keysOf(selections: readonly SelectionNode[]): readonly string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.alias?.value ?? selection.name.value];
    return selection.kind === Kind.INLINE_FRAGMENT ? keysOf(selection.selectionSet.selections) : [];
  });
}
