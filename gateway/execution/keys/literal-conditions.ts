import type { DirectiveNode, DocumentNode, FieldNode } from 'graphql';
import { Kind, visit } from 'graphql';

interface Conditional {
  readonly directives?: readonly DirectiveNode[] | undefined;
}

/**
 * An operation, its fragments written out, without the conditions that are decided in its text, and
 * without what they leave out: the planner forgets some of them below conditions on variables.
 */
export function decideLiteralConditions(document: DocumentNode): DocumentNode {
  return visit(document, {
    Field: {
      enter: decide,
      leave: (field) =>
        field.selectionSet?.selections.length === 0 ? withTypename(field) : undefined,
    },
    InlineFragment: {
      enter: decide,
      leave: ({ selectionSet }) => (selectionSet.selections.length === 0 ? null : undefined),
    },
    OperationDefinition: {
      leave: (operation) =>
        operation.selectionSet.selections.length === 0 ? withTypename(operation) : undefined,
    },
  });
}

function decide<T extends Conditional>(node: T): T | null | undefined {
  const { directives = [] } = node;
  const decided = directives.filter((directive) => literalOf(directive) !== undefined);
  if (decided.length === 0) return undefined;
  if (decided.some((each) => literalOf(each) === (each.name.value === 'skip'))) return null;
  return { ...node, directives: directives.filter((directive) => !decided.includes(directive)) };
}

function literalOf({ name, arguments: args = [] }: DirectiveNode): boolean | undefined {
  const value = args[0]?.value;
  const isCondition = name.value === 'skip' || name.value === 'include';
  return isCondition && value?.kind === Kind.BOOLEAN ? value.value : undefined;
}

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

function withTypename<T>(node: T): T {
  return { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections: [typename] } };
}
