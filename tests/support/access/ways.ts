import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { getNamedType, isObjectType, isRequiredArgument } from 'graphql';

import type { Subgraph } from '../../../subgraphs/_kit/define-subgraph.ts';
import { sampleArgument, sampleEntities } from './samples.ts';

/** How a type of a subgraph is reached: through the gateway, and in the subgraph itself. */
export interface Way {
  readonly type: GraphQLObjectType;
  /** The question for some fields of the type. */
  readonly ask: (fields: readonly string[]) => string;
  readonly askSubgraph: (fields: readonly string[]) => { query: string; variables: object };
  /** Response keys that lead to the type, in each answer. */
  readonly keys: readonly string[];
  readonly subgraphKeys: readonly string[];
}

interface Step {
  readonly key: string;
  readonly text: string;
}

/** Where one begins: at a root, or at an entity that another subgraph would refer to. */
interface Start {
  readonly type: GraphQLObjectType;
  readonly operation: 'query' | 'mutation';
  readonly steps: readonly Step[];
  readonly entity?: string;
}

/** A shortest way to every object type of a subgraph that can be reached in it, by the type's name. */
export function waysOf({ schema }: Subgraph): ReadonlyMap<string, Way> {
  const ways = new Map<string, Start>();
  let next: readonly Start[] = [...roots(schema), ...entities(schema)];
  while (next.length > 0) {
    const fresh = next.filter(({ type }) => !ways.has(type.name));
    for (const start of fresh) if (!ways.has(start.type.name)) ways.set(start.type.name, start);
    next = fresh.flatMap(further);
  }
  return new Map([...ways].map(([name, start]) => [name, wayOf(start)]));
}

/** The fields of a type that the agency itself describes. */
export function ownFields(type: GraphQLObjectType): readonly GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter(({ name }) => !name.startsWith('_'));
}

function roots(schema: GraphQLSchema): readonly Start[] {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  return [
    ...(query ? [{ type: query, operation: 'query' as const, steps: [] }] : []),
    ...(mutation ? [{ type: mutation, operation: 'mutation' as const, steps: [] }] : []),
  ];
}

function entities(schema: GraphQLSchema): readonly Start[] {
  return Object.keys(sampleEntities).flatMap((entity) => {
    const type = schema.getType(entity);
    const union = schema.getType('_Entity');
    const isResolved =
      union !== undefined &&
      'getTypes' in union &&
      union.getTypes().some(({ name }) => name === entity);
    if (!isObjectType(type) || !isResolved) return [];
    return [{ type, operation: 'query' as const, steps: [], entity }];
  });
}

function further(start: Start): readonly Start[] {
  return ownFields(start.type).flatMap((field) => {
    const type = getNamedType(field.type);
    if (!isObjectType(type)) return [];
    const step = { key: field.name, text: called(start.type.name, field) };
    return [{ ...start, type, steps: [...start.steps, step] }];
  });
}

function wayOf({ type, operation, steps, entity }: Start): Way {
  const sample = entity === undefined ? undefined : sampleEntities[entity];
  const selection = (fields: readonly string[]) =>
    fields.map((name) => selected(type, name)).join(' ');
  const inside = (fields: readonly string[]) =>
    steps.reduceRight((text, step) => `${step.text} { ${text} }`, selection(fields));
  const entrance = sample ? [{ key: sample.key, text: sample.field }] : [];
  return {
    type,
    keys: [...entrance, ...steps].map(({ key }) => key),
    subgraphKeys: [...(sample ? ['_entities'] : []), ...steps.map(({ key }) => key)],
    ask: (fields) =>
      sample ? `{ ${sample.field} { ${inside(fields)} } }` : `${operation} { ${inside(fields)} }`,
    askSubgraph: (fields) => ({
      query: sample
        ? `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${entity ?? ''} { ${inside(fields)} } } }`
        : `${operation} { ${inside(fields)} }`,
      variables: sample ? { of: [{ __typename: entity, ...sample.representation }] } : {},
    }),
  };
}

function selected(type: GraphQLObjectType, name: string): string {
  const field = type.getFields()[name];
  if (!field) return name;
  const text = called(type.name, field);
  return isObjectType(getNamedType(field.type)) ? `${text} { __typename }` : text;
}

function called(type: string, { name, args }: GraphQLField<unknown, unknown>): string {
  const given = args.flatMap((argument) => {
    if (argument.name === 'first') return ['first: 1'];
    if (!isRequiredArgument(argument)) return [];
    return [`${argument.name}: ${sampleArgument(`${type}.${name}`, argument.name)}`];
  });
  return given.length > 0 ? `${name}(${given.join(', ')})` : name;
}
