import type { QueryPlanSelectionNode } from '@apollo/query-planner';

import type { Json, JsonObject } from '../../agencies/json.ts';

/** Tells objects apart by what a fetch requires of them. */
export interface RepresentationKey {
  /** A text that is the same for two objects only if their representations are. */
  readonly of: (place: JsonObject) => string;
  /** Whether an object has nothing but what is required: two such objects of one key are equal. */
  readonly isAll: (place: JsonObject) => boolean;
}

/**
 * Compiles the key of what a fetch requires, where that is but scalars: a representation follows from the
 * type of an object and the required fields it has. Null where more is required.
 */
export function compileRepresentationKey(
  requires: readonly QueryPlanSelectionNode[],
): RepresentationKey | null {
  const names = flatNames(requires);
  if (!names) return null;
  const known = new Set(['__typename', ...names]);
  const [, first = '', ...others] = known;
  const of = (place: JsonObject): string => {
    let key = textOf(place['__typename']) + textOf(place[first]);
    for (const name of others) key += textOf(place[name]);
    return key;
  };
  return {
    of:
      others.length > 0 ? of : (place) => plainKey(place['__typename'], place[first]) ?? of(place),
    isAll: (place) => {
      for (const name in place) if (!known.has(name)) return false;
      return true;
    },
  };
}

// As most entities have it: a name has no spaces, and begins with none of the signs that the others begin with.
function plainKey(typename: Json | undefined, value: Json | undefined): string | undefined {
  return typeof typename === 'string' && typeof value === 'string'
    ? `${typename} ${value}`
    : undefined;
}

function flatNames(selections: readonly QueryPlanSelectionNode[]): readonly string[] | null {
  const names: string[] = [];
  for (const selection of selections) {
    if (selection.kind === 'Field' && selection.selections) return null;
    const own =
      selection.kind === 'Field'
        ? [selection.alias ?? selection.name]
        : flatNames(selection.selections);
    if (!own) return null;
    names.push(...own);
  }
  return names;
}

// With its length, so that no value can be taken for the end of one and the beginning of the next.
function textOf(value: Json | undefined): string {
  if (typeof value === 'string') return `"${value.length}:${value}`;
  return value === undefined ? ',' : `,${JSON.stringify(value)}`;
}
