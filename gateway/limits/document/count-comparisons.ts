import { Kind } from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';

/**
 * How many pairs of fields stand at the same place of a response: validation compares each pair, so
 * that a short document can keep it busy for long. Of documents without cycles.
 */
export function countComparisons({ definitions }: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  return definitions.reduce(
    (pairs, definition) =>
      'selectionSet' in definition ? pairs + pairsIn([definition.selectionSet], fragments) : pairs,
    0,
  );
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Of selections that are merged into one. */
function pairsIn(sets: readonly (SelectionSetNode | undefined)[], fragments: Fragments): number {
  const byKey = new Map<string, FieldNode[]>();
  for (const set of sets) collect(set, fragments, byKey);
  let pairs = 0;
  for (const fields of byKey.values()) {
    pairs += (fields.length * (fields.length - 1)) / 2;
    const within = fields.map(({ selectionSet }) => selectionSet);
    if (within.some((set) => set)) pairs += pairsIn(within, fragments);
  }
  return pairs;
}

function collect(
  set: SelectionSetNode | undefined,
  fragments: Fragments,
  byKey: Map<string, FieldNode[]>,
): void {
  for (const selection of set?.selections ?? []) {
    if (selection.kind !== Kind.FIELD) {
      collect(setOf(selection, fragments), fragments, byKey);
      continue;
    }
    const key = (selection.alias ?? selection.name).value;
    const known = byKey.get(key);
    if (known) known.push(selection);
    else byKey.set(key, [selection]);
  }
}

function setOf(
  selection: Exclude<SelectionNode, FieldNode>,
  fragments: Fragments,
): SelectionSetNode | undefined {
  if (selection.kind === Kind.INLINE_FRAGMENT) return selection.selectionSet;
  return fragments.get(selection.name.value)?.selectionSet;
}
