import {
  Kind,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import type {
  FieldNode,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLInputType,
  ValueNode,
} from 'graphql';

import type { Prices } from './prices.ts';

/** The arguments of one field as they are given, noting on which variables they depend. */
export class GivenArguments {
  readonly #node: FieldNode;
  readonly #field: GraphQLField<unknown, unknown>;
  readonly #variables: Readonly<Record<string, unknown>>;
  readonly #dependsOn: Set<string>;

  constructor(
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
    variables: Readonly<Record<string, unknown>>,
    dependsOn: Set<string>,
  ) {
    this.#node = node;
    this.#field = field;
    this.#variables = variables;
    this.#dependsOn = dependsOn;
  }

  /** The value of one; undefined where none is given. */
  at(name: string): unknown {
    const node = this.#node.arguments?.find((argument) => argument.name.value === name);
    return node && this.#value(node.value);
  }

  /** What an argument is when it is not given. */
  defaultOf(name: string): unknown {
    return this.#field.args.find((argument) => argument.name === name)?.defaultValue;
  }

  /** What the arguments themselves cost. */
  cost(parent: GraphQLCompositeType, prices: Prices): number {
    const { name, args } = this.#field;
    return (this.#node.arguments ?? []).reduce((total, argument) => {
      const type = args.find((each) => each.name === argument.name.value)?.type;
      if (!type) return total;
      const own = prices.ofArgument(parent, name, argument.name.value);
      return total + own + this.#inputCost(type, argument.value, prices);
    }, 0);
  }

  #inputCost(type: GraphQLInputType, node: ValueNode, prices: Prices): number {
    const named = getNamedType(type);
    const own = prices.ofType(named) ?? 0;
    if (own === 0 && !isInputObjectType(named)) return 0;
    return inputCost(type, this.#value(node), prices);
  }

  #value(node: ValueNode): unknown {
    if (node.kind === Kind.INT) return Number(node.value);
    visit(node, { Variable: ({ name }) => void this.#dependsOn.add(name.value) });
    return valueFromASTUntyped(node, this.#variables);
  }
}

function inputCost(type: GraphQLInputType, value: unknown, prices: Prices): number {
  if (value === null || value === undefined) return 0;
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    return items.reduce<number>((sum, item) => sum + inputCost(nullable.ofType, item, prices), 0);
  }
  const named = getNamedType(type);
  const own = prices.ofType(named) ?? 0;
  if (!isInputObjectType(named)) return own;
  const fields = named.getFields();
  return entriesOf(value).reduce((total, [name, each]) => {
    const field = fields[name];
    if (!field) return total;
    return total + prices.ofInputField(named, name) + inputCost(field.type, each, prices);
  }, own);
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
