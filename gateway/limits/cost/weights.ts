/** How many items a list is taken to have, as `@listSize` says it. */
export interface ListSize {
  readonly assumedSize: number | null;
  /** Arguments that say how many are asked for. */
  readonly slicingArguments: readonly string[];
  /** Fields of the field's value that hold the items; empty where the field itself is the list. */
  readonly sizedFields: readonly string[];
}

/** What the agencies say of costs, by coordinate: `Type`, `Type.field`, `Type.field(argument:)`. */
export interface Weights {
  readonly costs: ReadonlyMap<string, number>;
  readonly listSizes: ReadonlyMap<string, ListSize>;
}
