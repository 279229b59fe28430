import type { DirectiveNode, DocumentNode } from 'graphql';
import { Kind, visit } from 'graphql';

interface Conditional {
  readonly directives?: readonly DirectiveNode[] | undefined;
}

/**
 * An operation, its fragments written out, without the conditions that are decided in its text, and
 * without what they leave out, be it all of a selection: the planner forgets some of them below conditions on variables.
 */
export function decideLiteralConditions(document: DocumentNode): DocumentNode {
  return visit(document, { Field: decide, InlineFragment: decide });
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
