import type { GraphQLSchema } from 'graphql';
import { isInterfaceType, isObjectType } from 'graphql';

import type { KeyFacts } from './internal-keys.ts';
import { requiredSelections } from './required-selections.ts';

/** Reads a supergraph's schema for the facts on which internal keys depend. */
export function readKeyFacts(supergraph: GraphQLSchema): KeyFacts {
  const fieldNames = Object.values(supergraph.getTypeMap()).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : [],
  );
  const required = requiredSelections(supergraph).map(({ field }) => field);
  return { fieldNames: new Set(fieldNames), requiredWithArguments: new Set(required) };
}
