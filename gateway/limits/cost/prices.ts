import { isAbstractType } from 'graphql';
import type { GraphQLCompositeType, GraphQLNamedType, GraphQLSchema } from 'graphql';

import type { ListSize, Weights } from './weights.ts';

/** What things cost in one supergraph. */
export class Prices {
  readonly schema: GraphQLSchema;
  readonly #weights: Weights;
  /** The size of a list of which nothing is said. */
  readonly usualListSize: number;

  constructor(schema: GraphQLSchema, weights: Weights, usualListSize: number) {
    this.schema = schema;
    this.#weights = weights;
    this.usualListSize = usualListSize;
  }

  /** Whether the arguments of any field, or what is within them, have a price. */
  get pricesInputs(): boolean {
    return this.#weights.costs.size > 0;
  }

  ofType({ name }: GraphQLNamedType): number | undefined {
    return this.#weights.costs.get(name);
  }

  /** Of a field of an interface, the highest of those that may answer. */
  ofField(parent: GraphQLCompositeType, field: string): number | undefined {
    const costs = this.#owners(parent).flatMap(
      (name) => this.#weights.costs.get(`${name}.${field}`) ?? [],
    );
    return costs.length > 0 ? Math.max(...costs) : undefined;
  }

  ofArgument(parent: GraphQLCompositeType, field: string, argument: string): number {
    const costs = this.#owners(parent).map(
      (name) => this.#weights.costs.get(`${name}.${field}(${argument}:)`) ?? 0,
    );
    return Math.max(...costs);
  }

  ofInputField({ name }: GraphQLNamedType, field: string): number {
    return this.#weights.costs.get(`${name}.${field}`) ?? 0;
  }

  listSize(parent: GraphQLCompositeType, field: string): ListSize | undefined {
    if (this.#weights.listSizes.size === 0) return undefined;
    for (const name of this.#owners(parent)) {
      const size = this.#weights.listSizes.get(`${name}.${field}`);
      if (size) return size;
    }
    return undefined;
  }

  #owners(parent: GraphQLCompositeType): readonly string[] {
    if (!isAbstractType(parent)) return [parent.name];
    return [parent.name, ...this.schema.getPossibleTypes(parent).map(({ name }) => name)];
  }
}
