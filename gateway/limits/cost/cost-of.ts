import { Kind, OperationTypeNode, getOperationAST, valueFromASTUntyped } from 'graphql';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';

import { Pricer } from './pricer.ts';
import type { Prices } from './prices.ts';

/** One operation of a document, as a client asks it. */
export interface PricedOperation {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/** What an operation may cost at most, whatever `@skip` and `@include` leave out of it. */
export interface Price {
  readonly cost: number;
  /** The most items that one page of it asks for. */
  readonly largestPage: number;
  /** The variables on whose values it depends. */
  readonly dependsOn: readonly string[];
}

/** The price of an operation; nothing where there is no such operation, since none is executed then. */
export function costOf(
  { document, operationName, variables }: PricedOperation,
  prices: Prices,
): Price {
  const operation = getOperationAST(document, operationName);
  const type = operation && prices.schema.getRootType(operation.operation);
  if (!type) return { cost: 0, largestPage: 0, dependsOn: [] };
  const pricer = new Pricer(prices, fragmentsOf(document), valuesOf(operation, variables));
  const isMutation = operation.operation === OperationTypeNode.MUTATION;
  const cost = pricer.selectionSet(operation.selectionSet, type, isMutation ? { writes } : {});
  return { cost, largestPage: pricer.largestPage, dependsOn: [...pricer.dependsOn] };
}

/** What each field at a mutation's root costs beside its value. */
const writes = 10;

function fragmentsOf({ definitions }: DocumentNode) {
  return new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}

/** The values that the operation's variables have, defaults included. */
function valuesOf(
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  const values = variableDefinitions.flatMap(({ variable, defaultValue }) => {
    const name = variable.name.value;
    if (Object.hasOwn(given, name)) return [[name, given[name]] as const];
    return defaultValue ? [[name, valueFromASTUntyped(defaultValue)] as const] : [];
  });
  return Object.fromEntries(values);
}
