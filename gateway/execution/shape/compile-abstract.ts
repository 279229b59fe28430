import type { GraphQLAbstractType, GraphQLCompositeType, GraphQLSchema } from 'graphql';
import { isAbstractType, isObjectType } from 'graphql';

import type { ShapeObject } from './shape.ts';
import { NULL, noteFlaw } from './shape.ts';

/** Compiles how objects of an interface or union become the response's, each by its own type. */
export function compileAbstract(
  schema: GraphQLSchema,
  type: GraphQLAbstractType,
  compile: (type: GraphQLCompositeType) => ShapeObject,
): ShapeObject {
  const shapes = new Map<unknown, ShapeObject>();
  const shapeOf = (typename: unknown): ShapeObject => {
    const known = runtimeType(schema, type, typename);
    const shape = known ? compile(known) : unknownObject(type);
    if (shapes.size < MAX_SHAPES) shapes.set(typename, shape);
    return shape;
  };
  return (source, shaping) => {
    const typename = source['__typename'];
    return (shapes.get(typename) ?? shapeOf(typename))(source, shaping);
  };
}

// An agency that invents type names must not fill the memory.
const MAX_SHAPES = 1_000;

/** The type of an object by its name; the abstract type itself where nobody knows more, null where it cannot be. */
function runtimeType(
  schema: GraphQLSchema,
  type: GraphQLAbstractType,
  typename: unknown,
): GraphQLCompositeType | null {
  if (typeof typename !== 'string') return type;
  const found = schema.getType(typename);
  if (isObjectType(found)) return schema.isSubType(type, found) ? found : null;
  return isAbstractType(found) ? type : null;
}

function unknownObject({ name }: GraphQLAbstractType): ShapeObject {
  return (_source, shaping) => {
    noteFlaw(shaping, `Cannot show a "${name}": the agency sent an object of another type`);
    return NULL;
  };
}
