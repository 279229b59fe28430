import type { DocumentNode, SelectionNode, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';

import type { PlanContext } from './plan-context.ts';

/** The response keys that an operation, its fragments written out, selects at a path of fields, on whatever type. */
export function selectedKeysAt({ definitions }: DocumentNode): PlanContext['selectedAt'] {
  const [operation] = definitions;
  const root = operation?.kind === Kind.OPERATION_DEFINITION ? [operation.selectionSet] : [];
  return (path) => {
    const at = path.reduce<readonly SelectionSetNode[]>(
      (sets, key) => sets.flatMap((set) => below(set, String(key))),
      root,
    );
    return new Set(at.flatMap(fields).map(keyOf));
  };
}

type FieldNode = Extract<SelectionNode, { readonly kind: Kind.FIELD }>;

function below(set: SelectionSetNode, key: string): readonly SelectionSetNode[] {
  return fields(set).flatMap((field) =>
    keyOf(field) === key && field.selectionSet ? [field.selectionSet] : [],
  );
}

function fields({ selections }: SelectionSetNode): readonly FieldNode[] {
  return selections.flatMap((selection): readonly FieldNode[] => {
    if (selection.kind === Kind.FIELD) return [selection];
    return selection.kind === Kind.INLINE_FRAGMENT ? fields(selection.selectionSet) : [];
  });
}

function keyOf({ alias, name }: FieldNode): string {
  return alias?.value ?? name.value;
}
