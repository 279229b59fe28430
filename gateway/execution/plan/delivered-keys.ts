import type { FetchNode } from '@apollo/query-planner';
import type { SelectionNode } from 'graphql';
import { Kind, parse } from 'graphql';

import type { PlanContext } from './plan-context.ts';
import type { Path, Step } from './places.ts';

/**
 * The keys, below each place, under which a client would see what a fetch delivers; the place itself
 * where the fetch only serves other fetches.
 */
export function deliveredPaths(
  node: FetchNode,
  path: readonly Step[],
  { selectedAt }: PlanContext,
): readonly Path[] {
  const fields = path.flatMap((step) => (step.into === 'field' ? [step.key] : []));
  const selected = selectedAt(fields);
  const keys = fetchedKeys(node).filter((key) => selected.has(key));
  return keys.length === 0 ? [[]] : [...new Set(keys)].map((key) => [key]);
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
