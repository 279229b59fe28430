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
  test("records about people are read with the scope of their own agency's cases, and with no other", () => {
    const open = ownTypes(({ type }) => leadsTo(type, 'ServedPerson'))
      .filter(({ name, type }) => {
        const alternatives = scopesOf(type);
        const isOwn = (scopes: readonly string[]) => scopes.includes(`${name}:cases`);
        return alternatives.length === 0 || !alternatives.every(isOwn);
      })
      .map(({ name, type }) => `${name}: ${type.name.value}`);
    expect(open).toEqual([]);
  });

  test('a sensitive record is read with a scope of its own, and for a purpose that is stated', () => {
    const sensitive = ownTypes(({ type }) => isSensitive(type));
    expect(sensitive).not.toEqual([]);
    for (const { name, type } of sensitive) {
      expect([type.name.value, scopesOf(type), policiesOf(type)]).toEqual([
        type.name.value,
        [[`${name}:cases`, `${name}:sensitive`]],
        [['purpose_stated']],
      ]);
    }
  });

  test('a page of records, its count included, is protected as the records are', () => {
    const otherwise = ownTypes(({ type }) => /(Connection|Edge)$/.test(type.name.value)).filter(
      ({ name, type }) => {
        const record = type.name.value.replace(/(Connection|Edge)$/, '');
        const node = ownTypes((own) => own.name === name && own.type.name.value === record);
        const isEdge = type.name.value.endsWith('Edge');
        return node.some(
          (own) =>
            !(isEdge && scopesOf(type).length === 0) &&
            JSON.stringify(scopesOf(own.type)) !== JSON.stringify(scopesOf(type)),
        );
      },
    );
    expect(otherwise.map(({ name, type }) => `${name}: ${type.name.value}`)).toEqual([]);
  });

  test('whatever leads to what is sensitive is marked so too, so that it is shared with nobody', () => {
    expect(
      subgraphs.flatMap(({ name, typeDefs }) =>
        unmarkedWays(typeDefs, 'sensitive').map((way) => `${name}: ${way}`),
      ),
    ).toEqual([]);
  });

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
    if (node.description === undefined && !/^(Query|Mutation)$/.test(owner)) missing.push(owner);
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

interface OwnType {
  /** Of the subgraph. */
  readonly name: string;
  readonly type: ObjectTypeDefinitionNode;
}

function ownTypes(isMeant: (own: OwnType) => boolean): readonly OwnType[] {
  return subgraphs
    .flatMap(({ name, typeDefs }) => objectTypes(typeDefs).map((type) => ({ name, type })))
    .filter(isMeant);
}

function leadsTo({ fields = [] }: ObjectTypeDefinitionNode, target: string): boolean {
  return fields.some(({ type }) => namedType(type) === target);
}

function isSensitive({ directives = [] }: ObjectTypeDefinitionNode): boolean {
  return directives.some((directive) => tagOf(directive) === 'sensitive');
}

const scopesOf = namesIn('requiresScopes', 'scopes');
const policiesOf = namesIn('policy', 'policies');

/** What a rule of a type asks, as alternatives of names; none where there is no such rule. */
function namesIn(rule: string, argument: string) {
  return ({ directives = [] }: ObjectTypeDefinitionNode): readonly (readonly string[])[] => {
    const found = directives.find(({ name }) => name.value === rule);
    return found ? (argumentsOf(found)[argument] as readonly (readonly string[])[]) : [];
  };
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
