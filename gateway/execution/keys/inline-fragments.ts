import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import { Kind, visit } from 'graphql';

/** One operation as a document of its own: without a name, its named fragments written where they are spread. */
export function inlineFragments(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): DocumentNode {
  return visit(
    { kind: Kind.DOCUMENT, definitions: [operation] },
    {
      // An agency that is asked the same by two operations is asked once: their names must not tell them apart.
      OperationDefinition: (node) => ({ ...node, name: undefined }),
      FragmentSpread: ({ name, directives }) => {
        const fragment = fragments.get(name.value);
        if (!fragment) return null;
        const { typeCondition, selectionSet } = fragment;
        return {
          kind: Kind.INLINE_FRAGMENT,
          typeCondition,
          selectionSet,
          ...(directives && { directives }),
        };
      },
    },
  );
}
