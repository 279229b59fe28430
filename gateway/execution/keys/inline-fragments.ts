import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import { GraphQLError, Kind, visit } from 'graphql';

/** One operation as a document of its own: without a name, its named fragments written where they are spread. */
export function inlineFragments(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): DocumentNode {
  let selections = 0;
  // Fragments that spread each other twice double at every step.
  const count = (): void => {
    selections += 1;
    if (selections > MAX_SELECTIONS) throw tooLong();
  };
  return visit(
    { kind: Kind.DOCUMENT, definitions: [operation] },
    {
      // An agency that is asked the same by two operations is asked once: their names must not tell them apart.
      OperationDefinition: (node) => ({ ...node, name: undefined }),
      Field: count,
      FragmentSpread: ({ name, directives }) => {
        count();
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

const MAX_SELECTIONS = 10_000;

function tooLong(): GraphQLError {
  return new GraphQLError(
    `Cannot take an operation that selects more than ${MAX_SELECTIONS} fields, ask for less at a time`,
    { extensions: { code: 'OPERATION_TOO_COMPLEX' } },
  );
}
