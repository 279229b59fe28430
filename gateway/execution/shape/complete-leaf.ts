import type { GraphQLLeafType } from 'graphql';
import { isEnumType } from 'graphql';

import type { Json } from '../../agencies/json.ts';
import type { Complete } from './shape.ts';
import { NULL, noteFlaw } from './shape.ts';
import { writeJson } from './write-json.ts';

type Fits = (value: Json) => boolean;

const MAX_INT = 2_147_483_647;

const BUILT_IN: Readonly<Record<string, Fits>> = {
  Int: (value) =>
    typeof value === 'number' &&
    Number.isInteger(value) &&
    Math.abs(value) <= MAX_INT + (value < 0 ? 1 : 0),
  Float: (value) => typeof value === 'number',
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  ID: (value) => typeof value === 'string' || typeof value === 'number',
};

/** Writes a scalar or an enum. Built-in scalars and enums are checked; of a custom scalar a gateway knows only the name. */
export function completeLeaf(type: GraphQLLeafType): Complete {
  const fits = fitsOf(type);
  if (!fits) return writeJson;
  return (value, shaping) => {
    if (value === undefined || value === null) return NULL;
    if (fits(value)) return writeJson(value);
    noteFlaw(shaping, `Cannot show a value of "${type.name}": it is of another type`);
    return NULL;
  };
}

function fitsOf(type: GraphQLLeafType): Fits | undefined {
  if (!isEnumType(type)) return BUILT_IN[type.name];
  const names = new Set(type.getValues().map(({ name }) => name));
  return (value) => typeof value === 'string' && names.has(value);
}
