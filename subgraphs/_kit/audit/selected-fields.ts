import type { FieldNode, FragmentDefinitionNode, GraphQLResolveInfo, SelectionNode } from 'graphql';
import { GraphQLIncludeDirective, GraphQLSkipDirective, Kind, getDirectiveValues } from 'graphql';

type Asked = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'>;

/**
 * The names of what an operation reads below a field, `person.sex`, in the order of the alphabet:
 * schema words alone, never an alias, an argument or a value. A page's records count as its own.
 */
export function selectedFields({
  fieldNodes,
  fragments,
  variableValues,
}: Asked): readonly string[] {
  const found = new Set<string>();
  const visit = (selections: readonly SelectionNode[], path: string): void => {
    for (const selection of selections) {
      if (!isIncluded(selection, variableValues)) continue;
      if (selection.kind === Kind.FIELD) visitField(selection, path);
      else visit(selectionsOf(selection, fragments), path);
    }
  };
  const visitField = ({ name, selectionSet }: FieldNode, path: string): void => {
    const full = path === '' ? name.value : `${path}.${name.value}`;
    if (selectionSet) visit(selectionSet.selections, full);
    else if (name.value !== '__typename') found.add(full.replace(/^edges\.node\./, ''));
  };
  visit(
    fieldNodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []),
    '',
  );
  return [...found].sort();
}

function selectionsOf(
  selection: Exclude<SelectionNode, FieldNode>,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): readonly SelectionNode[] {
  if (selection.kind === Kind.INLINE_FRAGMENT) return selection.selectionSet.selections;
  return fragments[selection.name.value]?.selectionSet.selections ?? [];
}

function isIncluded(selection: SelectionNode, variables: Record<string, unknown>): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
  return skip?.['if'] !== true && include?.['if'] !== false;
}
