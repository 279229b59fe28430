import { Kind, parse, valueFromASTUntyped } from 'graphql';
import type { ConstDirectiveNode, DefinitionNode, NameNode } from 'graphql';

import { costDirectiveNames, costSpecification } from './cost-directive-names.ts';
import type { DirectiveNames } from './cost-directive-names.ts';
import type { ListSize, Weights } from './weights.ts';

/** Reads the `@cost` and `@listSize` of a supergraph, as composition joined those of its agencies. */
export function readWeights(supergraphSdl: string): Weights {
  const read = { costs: new Map<string, number>(), listSizes: new Map<string, ListSize>() };
  if (!supergraphSdl.includes(costSpecification)) return read;
  const { definitions } = parse(supergraphSdl, { noLocation: true });
  const names = costDirectiveNames(definitions);
  if (names) for (const definition of definitions) note(definition, names, read);
  return read;
}

interface Read {
  readonly costs: Map<string, number>;
  readonly listSizes: Map<string, ListSize>;
}

interface Directed {
  readonly name: NameNode;
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
  readonly arguments?: readonly Directed[] | undefined;
}

function note(definition: DefinitionNode, names: DirectiveNames, read: Read): void {
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      noteOne(definition.name.value, definition, names, read);
      for (const field of definition.fields ?? []) {
        noteField(`${definition.name.value}.${field.name.value}`, field, names, read);
      }
      return;
    case Kind.ENUM_TYPE_DEFINITION:
    case Kind.SCALAR_TYPE_DEFINITION:
      noteOne(definition.name.value, definition, names, read);
  }
}

function noteField(coordinate: string, field: Directed, names: DirectiveNames, read: Read): void {
  noteOne(coordinate, field, names, read);
  for (const argument of field.arguments ?? []) {
    noteOne(`${coordinate}(${argument.name.value}:)`, argument, names, read);
  }
}

function noteOne(
  coordinate: string,
  { directives = [] }: Directed,
  { cost, listSize }: DirectiveNames,
  { costs, listSizes }: Read,
): void {
  for (const directive of directives) {
    const { value } = directive.name;
    if (value !== cost && value !== listSize) continue;
    const given = argumentsOf(directive);
    if (value === cost) costs.set(coordinate, numberIn(given.get('weight')) ?? 0);
    else listSizes.set(coordinate, toListSize(given));
  }
}

function argumentsOf(directive: ConstDirectiveNode): ReadonlyMap<string, unknown> {
  return new Map(
    directive.arguments?.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  );
}

function toListSize(given: ReadonlyMap<string, unknown>): ListSize {
  return {
    assumedSize: numberIn(given.get('assumedSize')) ?? null,
    slicingArguments: namesIn(given.get('slicingArguments')),
    sizedFields: namesIn(given.get('sizedFields')),
  };
}

/** Weights may be written as text, `"2.5"`. */
function numberIn(value: unknown): number | undefined {
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function namesIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}
