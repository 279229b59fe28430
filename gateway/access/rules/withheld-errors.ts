import type { DirectiveNode, FieldNode, GraphQLFormattedError, SelectionSetNode } from 'graphql';
import { GraphQLError, Kind } from 'graphql';

import type { Fragments } from './fragments.ts';
import type { Withheld } from './withhold.ts';

/** The coerced values of an operation's variables. */
type Variables = Readonly<Record<string, unknown>>;

/** A place of a response at which something is withheld, under some conditions. */
interface Place {
  readonly path: readonly string[];
  readonly conditions: readonly Condition[];
  /** Places that say it better, if one of them is asked for: then this one is not told. */
  readonly unless: readonly Place[];
}

/** A `@skip` or `@include`: the value that its variable, or what is written in its place, must have. */
interface Condition {
  readonly variable: string | null;
  readonly literal: boolean | null;
  readonly wanted: boolean;
}

/** What a response has to say about what it withholds. */
export interface WithheldErrors {
  /** Whatever the conditions are. */
  readonly all: readonly GraphQLFormattedError[];
  /** Those that stand for something which is asked for under given values of the conditions' variables. */
  readonly under: (variables: Variables) => readonly GraphQLFormattedError[];
}

/** Finds where fields are withheld from a response: one error at each path of response keys. */
export function withheldErrors(
  selectionSet: SelectionSetNode,
  fragments: Fragments,
  withheld: ReadonlyMap<FieldNode, Withheld>,
): WithheldErrors {
  const places = new Search(fragments, withheld).below(selectionSet, [], []);
  const all = errorsAt(places);
  if (places.every(({ conditions }) => conditions.length === 0)) return { all, under: () => all };
  return {
    all,
    under: (variables) => errorsAt(places.filter((place) => isTold(place, variables))),
  };
}

class Search {
  readonly #fragments: Fragments;
  readonly #withheld: ReadonlyMap<FieldNode, Withheld>;
  #steps = 0;

  constructor(fragments: Fragments, withheld: ReadonlyMap<FieldNode, Withheld>) {
    this.#fragments = fragments;
    this.#withheld = withheld;
  }

  below(
    { selections }: SelectionSetNode,
    path: readonly string[],
    around: readonly Condition[],
  ): readonly Place[] {
    return selections.flatMap((selection) => {
      this.#step();
      const conditions = [...around, ...conditionsOf(selection.directives)];
      if (selection.kind === Kind.FIELD) return this.#field(selection, path, conditions);
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? this.#fragments.get(selection.name.value)
          : selection;
      return fragment ? this.below(fragment.selectionSet, path, conditions) : [];
    });
  }

  #field(
    field: FieldNode,
    around: readonly string[],
    conditions: readonly Condition[],
  ): readonly Place[] {
    const path = [...around, field.alias?.value ?? field.name.value];
    const withheld = this.#withheld.get(field);
    if (withheld === 'forbidden') return [{ path, conditions, unless: [] }];
    const below = field.selectionSet ? this.below(field.selectionSet, path, conditions) : [];
    const isTold = below.some((place) => place.conditions.length === conditions.length);
    return withheld && !isTold ? [...below, { path, conditions, unless: below }] : below;
  }

  // Fragments that spread each other twice double at every step.
  #step(): void {
    this.#steps += 1;
    if (this.#steps <= MAX_SELECTIONS) return;
    throw new GraphQLError(
      `Cannot take an operation that selects more than ${MAX_SELECTIONS} fields, ask for less at a time`,
      { extensions: { code: 'OPERATION_TOO_COMPLEX' } },
    );
  }
}

const MAX_SELECTIONS = 10_000;

function conditionsOf(directives: readonly DirectiveNode[] = []): readonly Condition[] {
  return directives.flatMap(({ name, arguments: [argument] = [] }) => {
    if (!/^(skip|include)$/.test(name.value)) return [];
    const value = argument?.value;
    return {
      variable: value?.kind === Kind.VARIABLE ? value.name.value : null,
      literal: value?.kind === Kind.BOOLEAN ? value.value : null,
      wanted: name.value === 'include',
    };
  });
}

function isTold({ conditions, unless }: Place, variables: Variables): boolean {
  const isAsked = conditions.every(
    ({ variable, literal, wanted }) =>
      (variable === null ? literal : variables[variable]) === wanted,
  );
  return isAsked && !unless.some((place) => isTold(place, variables));
}

function errorsAt(places: readonly Place[]): readonly GraphQLFormattedError[] {
  const byPath = new Map(places.map(({ path }) => [path.join('.'), path]));
  return [...byPath.values()].map((path) => forbidden(path));
}

function forbidden(path?: readonly string[]): GraphQLFormattedError {
  const what = path ? `"${path.join('.')}"` : 'anything of the operation';
  return {
    message: `Cannot show ${what}, ask with the rights that it needs, and say what for (x-purpose) where it is sensitive`,
    ...(path && { path }),
    extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
  };
}

/** Where no field can be named of which more could be said. */
export const nothingLeft: WithheldErrors = {
  all: [forbidden()],
  under: () => nothingLeft.all,
};

/** Where nothing is withheld. */
export const noErrors: WithheldErrors = { all: [], under: () => noErrors.all };
