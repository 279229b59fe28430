import type { DocumentNode, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';

/** The response keys that an operation selects, on whatever type, and below each the next ones. */
export interface SelectedKeys {
  readonly get: (key: string) => SelectedKeys | undefined;
}

/** The keys that an operation, its fragments written out, selects. */
export function selectedKeys({ definitions }: DocumentNode): SelectedKeys {
  const [operation] = definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION
    ? keysOf([operation.selectionSet])
    : new Map();
}

function keysOf(selectionSets: readonly SelectionSetNode[]): SelectedKeys {
  const below = new Map<string, SelectionSetNode[]>();
  for (const selectionSet of selectionSets) collect(selectionSet, below);
  return new Map([...below].map(([key, sets]) => [key, keysOf(sets)]));
}

function collect({ selections }: SelectionSetNode, below: Map<string, SelectionSetNode[]>): void {
  for (const selection of selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet, below);
    if (selection.kind !== Kind.FIELD) continue;
    const key = selection.alias?.value ?? selection.name.value;
    const sets = below.get(key) ?? [];
    below.set(key, selection.selectionSet ? [...sets, selection.selectionSet] : sets);
  }
}
