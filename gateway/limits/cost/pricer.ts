import {
  Kind,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLOutputType,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';

import { GivenArguments } from './given-arguments.ts';
import { listSizeOf } from './list-size-of.ts';
import type { Prices } from './prices.ts';

/** What a field says of those right within it. */
interface Around {
  /** Lists that have the size which their parent was asked for. */
  readonly sized?: ReadonlySet<string>;
  readonly size?: number;
  /** What each field costs beside its value. */
  readonly writes?: number;
}

/** Every look at the schema itself costs this much, however deep. */
const introspectionCost = 500;

/** Adds up what selections cost, each fragment once for each place that means something else to it. */
export class Pricer {
  readonly #prices: Prices;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Readonly<Record<string, unknown>>;
  readonly #priced = new Map<Around, Map<string, number>>();
  readonly dependsOn = new Set<string>();
  largestPage = 0;

  constructor(
    prices: Prices,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    variables: Readonly<Record<string, unknown>>,
  ) {
    this.#prices = prices;
    this.#fragments = fragments;
    this.#variables = variables;
  }

  selectionSet(set: SelectionSetNode, parent: GraphQLCompositeType, around: Around): number {
    return set.selections.reduce(
      (total, selection) => total + this.#selection(selection, parent, around),
      0,
    );
  }

  #selection(selection: SelectionNode, parent: GraphQLCompositeType, around: Around): number {
    switch (selection.kind) {
      case Kind.FIELD:
        return this.#field(selection, parent, around);
      case Kind.FRAGMENT_SPREAD:
        return this.#fragment(selection.name.value, around);
      case Kind.INLINE_FRAGMENT: {
        const condition = selection.typeCondition?.name.value;
        const type = condition === undefined ? parent : this.#composite(condition);
        return type ? this.selectionSet(selection.selectionSet, type, around) : 0;
      }
    }
  }

  #fragment(name: string, around: Around): number {
    const priced = this.#priced.get(around) ?? new Map<string, number>();
    this.#priced.set(around, priced);
    const known = priced.get(name);
    if (known !== undefined) return known;
    priced.set(name, 0); // What holds itself is refused by validation.
    const fragment = this.#fragments.get(name);
    const type = fragment && this.#composite(fragment.typeCondition.name.value);
    const cost = type ? this.selectionSet(fragment.selectionSet, type, around) : 0;
    priced.set(name, cost);
    return cost;
  }

  #composite(name: string): GraphQLCompositeType | undefined {
    const type = this.#prices.schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }

  #field(node: FieldNode, parent: GraphQLCompositeType, around: Around): number {
    const name = node.name.value;
    if (name === '__schema' || name === '__type') return introspectionCost;
    if (!isObjectType(parent) && !isInterfaceType(parent)) return 0;
    const field = parent.getFields()[name];
    if (!field) return 0;
    const prices = this.#prices;
    const given = new GivenArguments(node, field, this.#variables, this.dependsOn);
    const listSize = listSizeOf(prices.listSize(parent, name), field, given, prices.usualListSize);
    if (listSize) this.largestPage = Math.max(this.largestPage, listSize.page);
    const ownSize = listSize?.sizedFields.size === 0 ? listSize.size : undefined;
    const size = (around.sized?.has(name) ? around.size : ownSize) ?? prices.usualListSize;
    const within = listSize ? { sized: listSize.sizedFields, size: listSize.size } : nothingAround;
    const one = this.#value(node, parent, field, within);
    const inputs = prices.pricesInputs ? given.cost(parent, prices) : 0;
    return times(field.type, size) * one + inputs + (around.writes ?? 0);
  }

  /** One value of a field. */
  #value(
    { selectionSet }: FieldNode,
    parent: GraphQLCompositeType,
    { name, type }: GraphQLField<unknown, unknown>,
    within: Around,
  ): number {
    const named = getNamedType(type);
    const stated = this.#prices.ofField(parent, name) ?? this.#prices.ofType(named);
    if (!isCompositeType(named)) return stated ?? 0;
    return (stated ?? 1) + (selectionSet ? this.selectionSet(selectionSet, named, within) : 0);
  }
}

const nothingAround: Around = {};

/** How many values a field has: one, as many as its list, or as many in each of as many lists. */
function times(type: GraphQLOutputType, size: number): number {
  const nullable = getNullableType(type);
  return isListType(nullable) ? size * times(nullable.ofType, size) : 1;
}
