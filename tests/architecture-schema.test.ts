import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import type { ConstDirectiveNode, DocumentNode, ObjectTypeDefinitionNode } from 'graphql';
import { Kind, parse, valueFromASTUntyped, visit } from 'graphql';

import { subgraphs } from '../subgraphs/index.ts';

const supergraph = parse(
  readFileSync(join(import.meta.dirname, '../schema/supergraph.graphql'), 'utf8'),
);

describe('the words', () => {
  test.each(subgraphs.map(({ name, typeDefs }) => [name, typeDefs] as const))(
    'in %s every type, field, argument and enum value is described',
    (_name, document) => {
      expect(undescribed(document)).toEqual([]);
    },
  );

  test('a shared word is defined in the vocabulary alone', () => {
    const vocabulary = parse(
      readFileSync(join(import.meta.dirname, '../schema/vocabulary.graphql'), 'utf8'),
    );
    const shared = new Set(definedNames(vocabulary));
    const repeated = subgraphs.flatMap(({ name, typeDefs }) => {
      const names = definedNames(typeDefs);
      return names
        .filter((type, at) => shared.has(type) && names.indexOf(type) !== at)
        .map((type) => `${name}: ${type}`);
    });
    expect(repeated).toEqual([]);
  });
});

describe('what one subgraph asks of another', () => {
  test('every field that is reached by crossing is nullable, so that one agency away takes nothing else with it', () => {
    expect(nonNullCrossings(supergraph)).toEqual([]);
  });

  test('every root field is nullable, so that one agency away takes no other root field with it', () => {
    const query = objectTypes(supergraph).find(({ name }) => name.value === 'Query');
    const nonNull = (query?.fields ?? []).filter(({ type }) => type.kind === Kind.NON_NULL_TYPE);
    expect(nonNull.map(({ name }) => name.value)).toEqual([]);
  });
});

describe("what is the agency's own", () => {
  test('every list of records about people is marked as own-staff', () => {
    const unmarked = subgraphs.flatMap(({ name, typeDefs }) =>
      objectTypes(typeDefs)
        .filter(({ fields = [] }) =>
          fields.some((field) => namedType(field.type) === 'ServedPerson'),
        )
        .filter(
          ({ directives = [] }) =>
            !directives.some((directive) => tagOf(directive) === 'own-staff'),
        )
        .map((type) => `${name}: ${type.name.value}`),
    );
    expect(unmarked).toEqual([]);
  });

  test.each(['own-staff', 'sensitive'])(
    'whatever leads to what is marked as %s, a page and its count included, is marked so too',
    (tag) => {
      expect(
        subgraphs.flatMap(({ name, typeDefs }) =>
          unmarkedWays(typeDefs, tag).map((way) => `${name}: ${way}`),
        ),
      ).toEqual([]);
    },
  );

  test('nobody can list people', () => {
    const query = objectTypes(supergraph).find(({ name }) => name.value === 'Query');
    expect((query?.fields ?? []).filter(({ type }) => namedType(type) === 'ServedPerson')).toEqual(
      [],
    );
  });
});

function undescribed(document: DocumentNode): readonly string[] {
  const missing: string[] = [];
  let owner = '';
  const note = (node: {
    readonly name: { readonly value: string };
    readonly description?: unknown;
  }) => {
    if (node.description === undefined) missing.push(`${owner}.${node.name.value}`);
  };
  const type = (node: {
    readonly name: { readonly value: string };
    readonly description?: unknown;
  }) => {
    owner = node.name.value;
    if (node.description === undefined && owner !== 'Query') missing.push(owner);
  };
  visit(document, {
    ObjectTypeDefinition: type,
    InterfaceTypeDefinition: type,
    UnionTypeDefinition: type,
    EnumTypeDefinition: type,
    InputObjectTypeDefinition: type,
    ScalarTypeDefinition: type,
    FieldDefinition: note,
    InputValueDefinition: note,
    EnumValueDefinition: note,
  });
  return missing;
}

function definedNames(document: DocumentNode): readonly string[] {
  return document.definitions.flatMap((node) => ('name' in node ? [node.name.value] : []));
}

function objectTypes(document: DocumentNode): readonly ObjectTypeDefinitionNode[] {
  return document.definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION);
}

type TypeNode = NonNullable<ObjectTypeDefinitionNode['fields']>[number]['type'];

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function argumentsOf(directive: ConstDirectiveNode): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    (directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  );
}

// Fields of unmarked types whose own type is marked, and that are not marked themselves.
function unmarkedWays(document: DocumentNode, tag: string): readonly string[] {
  const isMarked = ({ directives = [] }: { directives?: readonly ConstDirectiveNode[] }) =>
    directives.some((directive) => tagOf(directive) === tag);
  const types = objectTypes(document);
  const marked = new Set(types.filter(isMarked).map(({ name }) => name.value));
  return types
    .filter(({ name }) => !marked.has(name.value))
    .flatMap(({ name, fields = [] }) =>
      fields
        .filter((field) => marked.has(namedType(field.type)) && !isMarked(field))
        .map((field) => `${name.value}.${field.name.value}`),
    );
}

function tagOf(directive: ConstDirectiveNode): unknown {
  return directive.name.value === 'tag' ? argumentsOf(directive)['name'] : undefined;
}

interface PlacedField {
  readonly type: string;
  readonly name: string;
  readonly target: string;
  readonly isNonNull: boolean;
  /** The subgraphs that resolve it. */
  readonly graphs: readonly unknown[];
  readonly requires: boolean;
}

/** Fields that a plan reaches in another subgraph than the one in which their object arose, and that are non-null. */
function nonNullCrossings(document: DocumentNode): readonly string[] {
  const fields = placedFields(document);
  const arises = typesThatArise(document, fields);
  return fields
    .filter(({ isNonNull }) => isNonNull)
    .filter(
      ({ type, graphs, requires }) =>
        requires || [...(arises.get(type) ?? [])].some((graph) => !graphs.includes(graph)),
    )
    .map(({ type, name }) => `${type}.${name}`);
}

function placedFields(document: DocumentNode): readonly PlacedField[] {
  return objectTypes(document)
    .filter(({ name }) => !name.value.startsWith('join__'))
    .flatMap((type) => {
      const owners = graphsOf(type.directives, 'join__type');
      return (type.fields ?? []).map((field) => {
        const placed = (field.directives ?? []).filter(
          (directive) => directive.name.value === 'join__field',
        );
        const graphs = placed
          .filter((d) => argumentsOf(d)['external'] !== true)
          .map((d) => argumentsOf(d)['graph']);
        return {
          type: type.name.value,
          name: field.name.value,
          target: namedType(field.type),
          isNonNull: field.type.kind === Kind.NON_NULL_TYPE,
          graphs: placed.length === 0 ? owners : graphs,
          requires: placed.some((directive) => 'requires' in argumentsOf(directive)),
        };
      });
    });
}

/** For each type the subgraphs in which it arises: as the target of a field that they resolve and that a plan can reach there. */
function typesThatArise(
  document: DocumentNode,
  fields: readonly PlacedField[],
): ReadonlyMap<string, ReadonlySet<unknown>> {
  const arises = new Map<string, Set<unknown>>();
  const entered = new Map<string, Set<unknown>>([
    ['Query', new Set(fields.flatMap(({ graphs }) => graphs))],
  ]);
  const isEntity = entityGraphs(document);
  for (let grew = true; grew;) {
    grew = false;
    const add = (into: Map<string, Set<unknown>>, type: string, graph: unknown) => {
      const known = into.get(type) ?? new Set();
      if (!known.has(graph)) grew = true;
      into.set(type, known.add(graph));
    };
    for (const { type, target, graphs } of fields) {
      for (const graph of graphs) {
        if (!entered.get(type)?.has(graph) && !arises.get(type)?.has(graph)) continue;
        add(arises, target, graph);
        for (const other of isEntity.get(target) ?? []) add(entered, target, other);
      }
    }
  }
  return arises;
}

function entityGraphs(document: DocumentNode): ReadonlyMap<string, readonly unknown[]> {
  return new Map(
    objectTypes(document).map((type) => [
      type.name.value,
      (type.directives ?? [])
        .filter(
          (directive) => directive.name.value === 'join__type' && 'key' in argumentsOf(directive),
        )
        .map((directive) => argumentsOf(directive)['graph']),
    ]),
  );
}

function graphsOf(
  directives: readonly ConstDirectiveNode[] | undefined,
  name: string,
): readonly unknown[] {
  return (directives ?? [])
    .filter((directive) => directive.name.value === name)
    .map((directive) => argumentsOf(directive)['graph']);
}
