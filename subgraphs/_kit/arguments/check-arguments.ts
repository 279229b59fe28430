import type { GraphQLArgument, GraphQLField, GraphQLSchema } from 'graphql';
import {
  defaultFieldResolver,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

import { badInput } from '../errors/bad-input.ts';
import { formatsOf } from './formats.ts';

/**
 * Makes every field of a schema check its arguments before its resolver runs, by what their type and
 * name promise (`formats.ts`), so that a malformed one is BAD_USER_INPUT, as a literal or a variable.
 */
export function checkArguments(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.args.length > 0) checkField(field);
    }
  }
  return schema;
}

function checkField(field: GraphQLField<unknown, unknown>): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args: Record<string, unknown>, context, info) => {
    for (const argument of field.args) checkValue(argument.name, argument, args[argument.name]);
    return resolve(source, args, context, info);
  };
}

type Named = Pick<GraphQLArgument, 'name' | 'type'>;

function checkValue(path: string, { name, type }: Named, value: unknown): void {
  if (value == null) return;
  if (isNonNullType(type)) {
    checkValue(path, { name, type: type.ofType }, value); // what is inside an input type is one
  } else if (isListType(type) && Array.isArray(value)) {
    const item = type.ofType; // likewise
    value.forEach((each, at) => {
      checkValue(`${path}[${at}]`, { name, type: item }, each);
    });
  } else if (isInputObjectType(type)) {
    checkFields(path, Object.values(type.getFields()), value);
  } else {
    const formats = formatsOf(name, getNamedType(type).name);
    const broken = formats.find((format) => !format.holds(value));
    if (broken) throw badInput(path, quoted(value), broken.allowed);
  }
}

function quoted(value: unknown): unknown {
  return typeof value === 'string' && value.length > 200 ? `${value.slice(0, 200)}…` : value;
}

function checkFields(path: string, fields: readonly Named[], value: unknown): void {
  const given = new Map(Object.entries(value as object)); // graphql has coerced it to an object
  for (const field of fields) checkValue(`${path}.${field.name}`, field, given.get(field.name));
}
