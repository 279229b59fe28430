import type { GraphQLSchema } from 'graphql';

import { costOf } from './cost-of.ts';
import type { Price, PricedOperation } from './cost-of.ts';
import { Prices } from './prices.ts';
import { readWeights } from './read-weights.ts';

/** How many prices of one document are remembered, which differ by operation and variables. */
const keptPrices = 50;

/** What is known of one document. */
interface Known {
  /** By operation: the variables on which its price depends. */
  readonly dependsOn: Map<string, readonly string[]>;
  /** By operation and the values of those. */
  readonly prices: Map<string, Price>;
}

/** What operations cost in the supergraph that is served; each is priced once for the variables that matter. */
export class PriceList {
  readonly #usualListSize: number;
  #prices: Prices | undefined;
  #known = new WeakMap<PricedOperation['document'], Known>();

  constructor(usualListSize: number) {
    this.#usualListSize = usualListSize;
  }

  /** Prices are those of this supergraph from now on. */
  readonly use = (supergraph: Supergraph): void => {
    const weights = readWeights(supergraph.coreSupergraphSdl);
    this.#prices = new Prices(supergraph.apiSchema, weights, this.#usualListSize);
    this.#known = new WeakMap();
  };

  /** Undefined without a supergraph: nothing is executed then. */
  priceOf(asked: PricedOperation): Price | undefined {
    if (!this.#prices) return undefined;
    const known = this.#known.get(asked.document) ?? nothingKnown();
    this.#known.set(asked.document, known);
    const dependsOn = known.dependsOn.get(asked.operationName ?? '');
    const price = dependsOn && known.prices.get(keyOf(asked, dependsOn));
    return price ?? remember(known, asked, costOf(asked, this.#prices));
  }
}

function nothingKnown(): Known {
  return { dependsOn: new Map(), prices: new Map() };
}

function remember({ dependsOn, prices }: Known, asked: PricedOperation, price: Price): Price {
  if (prices.size >= keptPrices) {
    dependsOn.clear();
    prices.clear();
  }
  dependsOn.set(asked.operationName ?? '', price.dependsOn);
  prices.set(keyOf(asked, price.dependsOn), price);
  return price;
}

/** What is absent is told apart from what is null. */
function keyOf(
  { operationName, variables = {} }: PricedOperation,
  dependsOn: readonly string[],
): string {
  const values = dependsOn.map((name) => (Object.hasOwn(variables, name) ? [variables[name]] : []));
  return `${operationName ?? ''}\n${JSON.stringify(values)}`;
}

interface Supergraph {
  readonly apiSchema: GraphQLSchema;
  readonly coreSupergraphSdl: string;
}
