import type { GraphQLSchema } from 'graphql';
import {
  Kind,
  isEnumType,
  isInterfaceType,
  isObjectType,
  parse,
  valueFromASTUntyped,
} from 'graphql';
import type { ConstDirectiveNode } from 'graphql';

import type { KeyFacts } from './keys/internal-keys.ts';
import { readKeyFacts } from './keys/key-facts.ts';
import type { RequiredSelection } from './keys/required-selections.ts';
import { requiredSelections } from './keys/required-selections.ts';
import { sensitiveSelections } from './sensitive-selections.ts';

/** What execution needs to know of a supergraph beside its plans. */
export interface SupergraphFacts {
  /** With everything that agencies know. */
  readonly schema: GraphQLSchema;
  /** As clients see it. */
  readonly apiSchema: GraphQLSchema;
  readonly keyFacts: KeyFacts;
  readonly required: readonly RequiredSelection[];
  readonly isKey: (agency: string, typename: string, field: string) => boolean;
  /** Whether an operation for an agency selects anything sensitive. */
  readonly isSensitive: (operation: string) => boolean;
}

/** Reads the facts once, when a supergraph is loaded. */
export function readSupergraphFacts(
  schema: GraphQLSchema,
  apiSchema: GraphQLSchema,
): SupergraphFacts {
  const keys = keyFields(schema);
  return {
    schema,
    apiSchema,
    keyFacts: readKeyFacts(schema),
    required: requiredSelections(schema),
    isKey: (agency, typename, field) =>
      [typename, ...interfacesOf(schema, typename)].some((name) =>
        keys.has(`${agency} ${name} ${field}`),
      ),
    isSensitive: sensitiveSelections(schema),
  };
}

// An agency that knows an interface as an object knows the objects by the interface's keys.
function interfacesOf(schema: GraphQLSchema, typename: string): readonly string[] {
  const type = schema.getType(typename);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return type.getInterfaces().map(({ name }) => name);
}

/** The top fields of all keys, as "agency type field". */
function keyFields(schema: GraphQLSchema): ReadonlySet<string> {
  const names = agencyNames(schema);
  const keys = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return named(type.astNode?.directives, 'join__type').flatMap(({ graph, key }) =>
      typeof key === 'string'
        ? topFields(key).map((field) => `${names.get(String(graph)) ?? ''} ${type.name} ${field}`)
        : [],
    );
  });
  return new Set(keys);
}

function agencyNames(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const graphs = schema.getType('join__Graph');
  const values = isEnumType(graphs) ? graphs.getValues() : [];
  return new Map(
    values.map(({ name, astNode }) => [
      name,
      textOf(named(astNode?.directives, 'join__graph')[0]?.['name']) ?? name,
    ]),
  );
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function named(
  directives: readonly ConstDirectiveNode[] = [],
  name: string,
): readonly Readonly<Record<string, unknown>>[] {
  return directives
    .filter((directive) => directive.name.value === name)
    .map(({ arguments: args = [] }) =>
      Object.fromEntries(args.map((arg) => [arg.name.value, valueFromASTUntyped(arg.value)])),
    );
}

function topFields(fieldSet: string): readonly string[] {
  const [definition] = parse(`{ ${fieldSet} }`).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return [];
  return definition.selectionSet.selections.flatMap((each) =>
    each.kind === Kind.FIELD ? [each.name.value] : [],
  );
}
