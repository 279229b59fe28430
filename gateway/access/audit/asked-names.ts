import type { DocumentNode, FieldNode, SelectionNode, SelectionSetNode } from 'graphql';
import { Kind, getOperationAST } from 'graphql';

/**
 * What a client asked for at a path of her response, in the schema's words: `agency.records`
 * where she named them otherwise. Null where the path leads nowhere.
 */
export function askedName(
  document: DocumentNode,
  operationName: string | null | undefined,
  path: readonly (string | number)[],
): string | null {
  const operation = getOperationAST(document, operationName);
  let sets: readonly SelectionSetNode[] = operation ? [operation.selectionSet] : [];
  const names: string[] = [];
  for (const key of path.filter((each) => typeof each === 'string')) {
    const fields = sets.flatMap((set) => fieldsAs(document, set, key));
    const [first] = fields;
    if (!first) return null;
    names.push(first.name.value);
    sets = fields.flatMap(({ selectionSet }) => selectionSet ?? []);
  }
  return names.join('.');
}

/** The fields of a selection that answer under a key, its fragments' included. */
function fieldsAs(
  document: DocumentNode,
  set: SelectionSetNode,
  key: string,
  seen: ReadonlySet<string> = new Set(),
): readonly FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD)
      return (selection.alias ?? selection.name).value === key ? [selection] : [];
    const spread = spreadOf(document, selection, seen);
    return spread ? fieldsAs(document, spread.set, key, spread.seen) : [];
  });
}

function spreadOf(
  { definitions }: DocumentNode,
  selection: Exclude<SelectionNode, FieldNode>,
  seen: ReadonlySet<string>,
) {
  if (selection.kind === Kind.INLINE_FRAGMENT) return { set: selection.selectionSet, seen };
  const name = selection.name.value;
  if (seen.has(name)) return null;
  const fragment = definitions.find(
    (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name,
  );
  if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) return null;
  return { set: fragment.selectionSet, seen: new Set([...seen, name]) };
}
