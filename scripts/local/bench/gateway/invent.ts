import type { GraphQLFieldResolver, GraphQLOutputType, GraphQLSchema } from 'graphql';
import { getNamedType, isAbstractType, isEnumType, isListType, isNonNullType } from 'graphql';
import { isCompositeType } from 'graphql';

/**
 * Resolves any field of any schema with a value of its type, always the same for the same object. A list
 * has as many items as its argument `first` says; objects that are no items of a list are few, so that the
 * same entity stands in many places.
 */
export function inventFor(schema: GraphQLSchema): GraphQLFieldResolver<unknown, unknown> {
  return (source, { first, representations }, _context, { returnType, fieldName, parentType }) => {
    if (Array.isArray(representations)) return representations.map(entityOf);
    const usual = parentType.name === 'Query' ? usualRootLength : usualLength;
    const length = typeof first === 'number' ? first : usual;
    return invent(schema, returnType, {
      seed: isInvented(source) ? source.seed : 0,
      length,
      fieldName,
    });
  };
}

const usualRootLength = 60;
const usualLength = 3;
const fewKinds = 8;

/** An object of an invented answer: its type and the number that all its values follow from. */
interface Invented {
  readonly __typename: string;
  readonly seed: number;
}

interface Question {
  readonly seed: number;
  readonly length: number;
  readonly fieldName: string;
}

function invent(schema: GraphQLSchema, type: GraphQLOutputType, question: Question): unknown {
  const { seed, length } = question;
  if (isNonNullType(type)) return invent(schema, type.ofType, question);
  if (isListType(type)) {
    return Array.from({ length }, (_item, at) => one(schema, type, seed * length + at, question));
  }
  return one(schema, type, isCompositeType(type) ? seed % fewKinds : seed, question);
}

function one(
  schema: GraphQLSchema,
  outer: GraphQLOutputType,
  seed: number,
  { fieldName }: Question,
): unknown {
  const type = getNamedType(outer);
  if (isEnumType(type)) return type.getValues()[seed % type.getValues().length]?.name;
  if (isAbstractType(type)) {
    const possible = schema.getPossibleTypes(type);
    return { __typename: possible[seed % possible.length]?.name ?? type.name, seed };
  }
  if (isCompositeType(type)) return { __typename: type.name, seed };
  return scalars[type.name]?.(seed) ?? `${fieldName} ${seed}`;
}

const scalars: Readonly<Record<string, (seed: number) => unknown>> = {
  Int: (seed) => seed,
  Float: (seed) => seed + 0.5,
  Boolean: (seed) => seed % 2 === 0,
  ID: (seed) => `id-${seed}`,
};

/** The number of an entity is that of its key: each agency invents its own part of the same one. */
function entityOf(representation: unknown): Invented {
  const entries: readonly (readonly [string, unknown])[] =
    typeof representation === 'object' && representation ? Object.entries(representation) : [];
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const typename = text(entries.find(([name]) => name === '__typename')?.[1]);
  const keys = entries.filter(([name]) => name !== '__typename').map(([, value]) => text(value));
  const numbered = keys.map((key) => /\d+$/.exec(key)?.[0]).find((number) => number !== undefined);
  return { __typename: typename, seed: Number(numbered ?? 0) };
}

function isInvented(source: unknown): source is Invented {
  return typeof source === 'object' && source !== null && 'seed' in source;
}
