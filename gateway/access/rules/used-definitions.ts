import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import { Kind, visit } from 'graphql';

import type { Fragments } from './fragments.ts';

/** A document of one operation with the fragments and the variables that it uses, and no others. */
export function usedDefinitions(
  operation: OperationDefinitionNode,
  fragments: Fragments,
): DocumentNode {
  const { variableDefinitions = [] } = operation;
  const used = new Map<string, FragmentDefinitionNode>();
  const variables = new Set<string>();
  const look = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      VariableDefinition: () => false,
      Variable: ({ name }) => void variables.add(name.value),
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (!fragment || used.has(name.value)) return;
        used.set(name.value, fragment);
        look(fragment);
      },
    });
  };
  look(operation);
  const needed = variableDefinitions.filter(({ variable }) => variables.has(variable.name.value));
  // In the order in which they were written.
  const spread = [...fragments.values()].filter(({ name }) => used.has(name.value));
  return {
    kind: Kind.DOCUMENT,
    definitions: [{ ...operation, variableDefinitions: needed }, ...spread],
  };
}
