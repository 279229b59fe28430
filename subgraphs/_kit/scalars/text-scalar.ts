import { GraphQLScalarType } from 'graphql';

/** A scalar that travels as text. What a client sends is checked with the argument it stands in (`arguments/formats.ts`). */
export function textScalar(name: string): GraphQLScalarType<string, string> {
  return new GraphQLScalarType<string, string>({
    name,
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
    parseValue: String,
  });
}
