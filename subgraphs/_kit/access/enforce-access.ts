import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import {
  GraphQLError,
  defaultFieldResolver,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';

import type { SubgraphContext } from '../context.ts';
import type { ErrorCode } from '../errors/error-codes.ts';
import type { Rule, Ruled } from './read-rule.ts';
import { readRule } from './read-rule.ts';

type Field = ReturnType<GraphQLObjectType['getFields']>[string];

/**
 * Makes a subgraph hold everybody to the rules of its own schema, whatever the gateway let pass: a
 * field whose own rule or whose type's is not met is FORBIDDEN before its resolver runs.
 */
export function enforceAccess(schema: GraphQLSchema): GraphQLSchema {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  for (const type of types) {
    if (!type.name.startsWith('__')) guardType(type, isReachedUnseen(schema, type));
  }
  guardEntities(schema);
  return schema;
}

function guardType(type: GraphQLObjectType, alsoByItsOwnRule: boolean): void {
  for (const field of Object.values(type.getFields())) {
    const ruled: readonly Ruled[] = [
      field,
      getNamedType(field.type),
      ...(alsoByItsOwnRule ? [type] : []),
    ];
    const rules = ruled.flatMap((each) => readRule(each) ?? []);
    if (rules.length > 0) guardField(field, `${type.name}.${field.name}`, rules);
  }
}

/** Whether no field's type tells that this one may be reached: a root, or one of several that stand behind a name. */
function isReachedUnseen(schema: GraphQLSchema, type: GraphQLObjectType): boolean {
  if ([schema.getQueryType(), schema.getMutationType()].includes(type)) return true;
  return Object.values(schema.getTypeMap())
    .filter(isAbstractType)
    .some(({ name }) => name !== ENTITY && isPossible(schema, name, type));
}

const ENTITY = '_Entity';

function isPossible(schema: GraphQLSchema, name: string, type: GraphQLObjectType): boolean {
  const abstract = schema.getType(name);
  return isAbstractType(abstract) && schema.isSubType(abstract, type);
}

function guardField(field: Field, coordinate: string, rules: readonly Rule[]): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context: SubgraphContext, info) => {
    if (!rules.every((rule) => rule(context.identity))) throw forbidden(coordinate);
    return resolve(source, args, context, info);
  };
}

/** What is asked by key passes by no field of the type's. */
function guardEntities(schema: GraphQLSchema): void {
  const field: Field | undefined = schema.getQueryType()?.getFields()['_entities'];
  if (!field) return;
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args: Representations, context: SubgraphContext, info) => {
    for (const name of new Set(args.representations.map(typenameOf))) {
      const type = schema.getType(name);
      const rule = type ? readRule(type) : null;
      if (rule && !rule(context.identity)) throw forbidden(name);
    }
    return resolve(source, args, context, info);
  };
}

interface Representations {
  readonly representations: readonly object[];
}

function typenameOf(representation: object): string {
  return '__typename' in representation ? String(representation.__typename) : '';
}

function forbidden(coordinate: string): GraphQLError {
  const code: ErrorCode = 'FORBIDDEN';
  const message = `Cannot read "${coordinate}": who asks has no right to it`;
  return new GraphQLError(message, { extensions: { code, coordinate } });
}
