import fc from 'fast-check';
import type { GraphQLInputType } from 'graphql';
import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';

import type { DrawnValue } from './selection.ts';

interface Value {
  readonly literal: string;
  readonly json: unknown;
}

const built = {
  Int: [0, 1, 2, 3],
  Float: [0, 1.5],
  String: ['', 'a', 'org'],
  ID: ['1', 'p1'],
  Boolean: [true, false],
};

/** Random values of an input type, as literals or as variables. */
export function drawValue(
  type: GraphQLInputType,
  scalars: Readonly<Record<string, readonly unknown[]>> = {},
): fc.Arbitrary<DrawnValue> {
  return fc
    .record({ value: drawLiteral(type, { ...built, ...scalars }), isVariable: fc.boolean() })
    .map(({ value, isVariable }) => ({ ...value, type: String(type), isVariable }));
}

type Scalars = Readonly<Record<string, readonly unknown[]>>;

function drawLiteral(type: GraphQLInputType, scalars: Scalars): fc.Arbitrary<Value> {
  if (!isNonNullType(type))
    return fc.oneof(
      { weight: 8, arbitrary: drawSome(type, scalars) },
      { weight: 1, arbitrary: fc.constant({ literal: 'null', json: null }) },
    );
  return drawSome(getNullableType(type), scalars);
}

function drawSome(type: GraphQLInputType, scalars: Scalars): fc.Arbitrary<Value> {
  if (isListType(type))
    return fc.array(drawLiteral(type.ofType, scalars), { maxLength: 2 }).map((items) => ({
      literal: `[${items.map(({ literal }) => literal).join(', ')}]`,
      json: items.map(({ json }) => json),
    }));
  if (isEnumType(type))
    return fc.constantFrom(...type.getValues()).map(({ name }) => ({ literal: name, json: name }));
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const drawn = fields.map((field) => [field.name, drawLiteral(field.type, scalars)] as const);
    const requiredKeys = fields.filter(isRequiredInputField).map(({ name }) => name);
    return fc.record(Object.fromEntries(drawn), { requiredKeys }).map(asObject);
  }
  const values = scalars[String(type)] ?? ['a'];
  return fc.constantFrom(...values).map((json) => ({ literal: JSON.stringify(json), json }));
}

function asObject(fields: Readonly<Record<string, Value>>): Value {
  const entries = Object.entries(fields);
  return {
    literal: `{ ${entries.map(([name, { literal }]) => `${name}: ${literal}`).join(', ')} }`,
    json: Object.fromEntries(entries.map(([name, { json }]) => [name, json])),
  };
}
