import type { GraphQLSchema } from 'graphql';

import { costOf } from './cost-of.ts';
import type { Price, PricedOperation } from './cost-of.ts';
import { Prices } from './prices.ts';
import { readWeights } from './read-weights.ts';

/** How many prices of one document are remembered, which differ by operation and variables. */
const keptPrices = 50;

/** What operations cost in the supergraph that is served; each is priced once for the variables that matter. */
export class PriceList {
  readonly #usualListSize: number;
  #prices: Prices | undefined;
  #known = new WeakMap<PricedOperation['document'], Map<string, Price>>();

  constructor(usualListSize: number) {
    this.#usualListSize = usualListSize;
  }

  /** Prices are those of this supergraph from now on. */
  readonly use = (supergraph: Supergraph): void => {
    const weights = readWeights(supergraph.coreSupergraphSdl);
    this.#prices = new Prices(supergraph.apiSchema, weights, this.#usualListSize);
    this.#known = new WeakMap();
  };

  /** Without a supergraph nothing is executed and nothing costs. */
  priceOf(asked: PricedOperation): Price | undefined {
    if (!this.#prices) return undefined;
    const known = this.#known.get(asked.document) ?? new Map<string, Price>();
    this.#known.set(asked.document, known);
    const name = asked.operationName ?? '';
    const plain = known.get(name);
    if (plain?.dependsOn.length === 0) return plain;
    const key = plain ? `${name}\n${valuesOf(plain.dependsOn, asked.variables)}` : name;
    const priced = known.get(key);
    if (priced && plain !== priced) return priced;
    return this.#price(asked, this.#prices, name, known);
  }

  /** The first price of an operation tells on which variables it depends. */
  #price(asked: PricedOperation, prices: Prices, name: string, known: Map<string, Price>): Price {
    const price = costOf(asked, prices);
    if (known.size >= keptPrices) known.clear();
    known.set(name, price);
    if (price.dependsOn.length > 0) {
      known.set(`${name}\n${valuesOf(price.dependsOn, asked.variables)}`, price);
    }
    return price;
  }
}

interface Supergraph {
  readonly apiSchema: GraphQLSchema;
  readonly coreSupergraphSdl: string;
}

/** What is absent is told apart from what is null. */
function valuesOf(names: readonly string[], variables: PricedOperation['variables'] = {}): string {
  return JSON.stringify(
    names.map((name) => (Object.hasOwn(variables, name) ? [variables[name]] : [])),
  );
}
