import type { GraphQLOutputType } from 'graphql';
import { isListType, isNonNullType } from 'graphql';

import type { Json } from '../../agencies/json.ts';
import type { Complete, Shaping } from './shape.ts';
import { NULL, noteFlaw } from './shape.ts';

type Composite = Exclude<GraphQLOutputType, { readonly ofType: unknown }>;

/** Completes a value of a type: lists and non-null here, objects by the function that is given for the named type. */
export function completeType(
  type: GraphQLOutputType,
  coordinate: string,
  leafOrObject: (type: Composite) => Complete,
): Complete {
  if (isNonNullType(type))
    return nonNull(completeType(type.ofType, coordinate, leafOrObject), coordinate);
  if (isListType(type))
    return list(completeType(type.ofType, coordinate, leafOrObject), coordinate);
  return leafOrObject(type);
}

function nonNull(inner: Complete, coordinate: string): Complete {
  return (value, shaping) => {
    const completed = inner(value, shaping);
    if (completed !== NULL && completed !== undefined) return completed;
    if (!shaping.explained)
      noteFlaw(shaping, `Cannot return null for "${coordinate}", which is never null`);
    return undefined;
  };
}

function list(item: Complete, coordinate: string): Complete {
  return (value, shaping) => {
    if (value === undefined || value === null) return NULL;
    if (Array.isArray(value)) return items(value as readonly Json[], item, shaping); // Array.isArray gives any[]
    noteFlaw(shaping, `Cannot show "${coordinate}": the agency sent no list`);
    return NULL;
  };
}

function items(values: readonly Json[], item: Complete, shaping: Shaping): string {
  let text = '';
  for (let at = 0; at < values.length; at += 1) {
    shaping.path?.push(at);
    const result = item(values[at], shaping);
    shaping.path?.pop();
    if (result === undefined) return NULL;
    text += at === 0 ? result : `,${result}`;
    shaping.explained = false;
  }
  return `[${text}]`;
}
