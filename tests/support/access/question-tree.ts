import type { GraphQLField, GraphQLNamedType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import {
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

import type { SampleEntity } from './samples.ts';
import { sampleArgument, sampleEntities } from './samples.ts';

/** One field that is asked for, by the response keys that lead to it from the tree's root. */
export interface AskedField {
  /** `Type.field`. */
  readonly coordinate: string;
  readonly path: readonly string[];
  /** Whether no client of the gateway's may select it, whoever she is. */
  readonly isInaccessible: boolean;
}

/** A question that spans every type of a subgraph that is first met from one start, each field asked for once. */
export interface QuestionTree {
  readonly operation: 'query' | 'mutation';
  /** Where the start is an entity that another subgraph would refer to. */
  readonly entity: { readonly type: string; readonly sample: SampleEntity } | null;
  readonly asked: readonly AskedField[];
  /** The selections, without those fields whose path is excluded. */
  readonly selections: (excluded: ReadonlySet<string>) => string;
}

/** The path of a field as it is excluded: its response keys with dots between them. */
export function pathOf({ path }: Pick<AskedField, 'path'>): string {
  return path.join('.');
}

interface Node {
  readonly type: GraphQLObjectType;
  readonly path: readonly string[];
  readonly fields: Branch[];
}

interface Branch {
  readonly name: string;
  readonly text: string;
  readonly isObject: boolean;
  readonly isInaccessible: boolean;
  child?: Node;
}

/** The trees of a subgraph's schema: together they ask for each field of each type that can be reached in it. */
export function questionTrees(schema: GraphQLSchema): readonly QuestionTree[] {
  const starts = [...rootStarts(schema), ...entityStarts(schema)];
  const met = new Set(starts.map(({ node }) => node.type.name));
  // What can be read is read: only what nothing else leads to is sought behind a mutation.
  for (const operation of ['query', 'mutation'] as const) {
    let level = starts.filter((start) => start.operation === operation).map(({ node }) => node);
    while (level.length > 0) level = level.flatMap((node) => grow(node, met));
  }
  return starts.map(({ operation, entity, node }) => ({
    operation,
    entity,
    asked: askedIn(node),
    selections: (excluded) => selectionsOf(node, excluded),
  }));
}

function rootStarts(schema: GraphQLSchema) {
  return (['query', 'mutation'] as const).flatMap((operation) => {
    const type = operation === 'query' ? schema.getQueryType() : schema.getMutationType();
    return type ? [{ operation, entity: null, node: nodeOf(type, []) }] : [];
  });
}

function entityStarts(schema: GraphQLSchema) {
  const union = schema.getType('_Entity');
  const types = isUnionType(union) ? union.getTypes() : [];
  return types.flatMap((type) => {
    const sample = sampleEntities[type.name];
    if (!sample) throw new Error(`There is no sample of entity ${type.name}`);
    const entity = { type: type.name, sample };
    return [{ operation: 'query' as const, entity, node: nodeOf(type, []) }];
  });
}

function nodeOf(type: GraphQLObjectType, path: readonly string[]): Node {
  const own = Object.values(type.getFields()).filter(isOwn);
  // What is asked of one is asked of few: single objects lead on before lists do.
  const fields = own.toSorted((one, other) => Number(isList(one)) - Number(isList(other)));
  return {
    type,
    path,
    fields: fields.map((field) => ({
      name: field.name,
      text: called(type.name, field),
      isObject: isObjectType(getNamedType(field.type)),
      isInaccessible: bears(field, 'inaccessible'),
    })),
  };
}

function grow(node: Node, met: Set<string>): readonly Node[] {
  return node.fields.flatMap((branch) => {
    const target: GraphQLNamedType | undefined = getNamedType(
      node.type.getFields()[branch.name]?.type,
    );
    if (!isObjectType(target) || met.has(target.name)) return [];
    met.add(target.name);
    branch.child = nodeOf(target, [...node.path, branch.name]);
    return [branch.child];
  });
}

function askedIn({ type, path, fields }: Node): readonly AskedField[] {
  return fields.flatMap(({ name, isInaccessible, child }) => [
    { coordinate: `${type.name}.${name}`, path: [...path, name], isInaccessible },
    ...(child ? askedIn(child) : []),
  ]);
}

function selectionsOf({ path, fields }: Node, excluded: ReadonlySet<string>): string {
  const texts = fields
    .filter(({ name }) => !excluded.has(pathOf({ path: [...path, name] })))
    .map(({ text, isObject, child }) => {
      if (!isObject) return text;
      return `${text} { ${child ? selectionsOf(child, excluded) : '__typename'} }`;
    });
  return texts.length > 0 ? texts.join(' ') : '__typename';
}

/** Neither federation's, nor another agency's that is only read. */
function isOwn(field: GraphQLField<unknown, unknown>): boolean {
  return !field.name.startsWith('_') && !bears(field, 'external');
}

function bears({ astNode }: GraphQLField<unknown, unknown>, directive: string): boolean {
  return (astNode?.directives ?? []).some(({ name }) => name.value === directive);
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(type));
}

function called(type: string, { name, args }: GraphQLField<unknown, unknown>): string {
  const given = args.flatMap((argument) => {
    if (argument.name === 'first') return ['first: 1'];
    if (!isRequiredArgument(argument)) return [];
    return [`${argument.name}: ${sampleArgument(`${type}.${name}`, argument.name)}`];
  });
  return given.length > 0 ? `${name}(${given.join(', ')})` : name;
}
