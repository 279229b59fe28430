import type { DocumentNode, FragmentDefinitionNode } from 'graphql';
import { Kind } from 'graphql';

/** The named fragments of a document. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** The named fragments of a document, by name. */
export function fragmentsOf({ definitions }: DocumentNode): Fragments {
  return fragmentsByName(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [node] : [])),
  );
}

/** Fragments by name; of several of one name the last. */
export function fragmentsByName(fragments: Iterable<FragmentDefinitionNode>): Fragments {
  return new Map([...fragments].map((fragment) => [fragment.name.value, fragment]));
}
