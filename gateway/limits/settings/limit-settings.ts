/** How much one request may ask for, and one client in a minute. */
export interface LimitSettings {
  /** Whether a request beyond a limit is refused; else what it costs is only counted and said. */
  readonly enforced: boolean;
  /** Words, names and signs of a document. */
  readonly tokens: number;
  /** Fields within fields. */
  readonly depth: number;
  /** Selections within selections, those of fragments included. */
  readonly nesting: number;
  /** Renamed fields, each counted as often as the fragment in which it stands is used; so are those below. */
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  /** Fields and fragments of the whole document. */
  readonly selections: number;
  /** Pairs of fields that must be compared because they stand under one key of the response. */
  readonly comparisons: number;
  /** Of one operation: an object costs 1, what is no object 0, a list its size times what one of it costs. */
  readonly cost: number;
  /** The size of a list of which the schema says nothing. */
  readonly listSize: number;
  /** The longest page that may be asked for. */
  readonly pageSize: number;
  /** How deep the variables' values may be nested. */
  readonly variableDepth: number;
  readonly rate: RateSettings;
}

/** What one client may spend in a minute; an operation is paid with its cost. */
export interface RateSettings {
  /** Of an address from which nobody says who she is. */
  readonly publicPoints: number;
  /** Of someone identified. */
  readonly identifiedPoints: number;
  /** How many proxies of ours stand before the gateway and add a client's address to `x-forwarded-for`. */
  readonly trustedProxies: number;
}

/** Limits that all saved questions and usual tools keep, with room. */
export const usualLimits: LimitSettings = {
  enforced: true,
  tokens: 2_000,
  depth: 15,
  nesting: 40,
  aliases: 20,
  rootFields: 20,
  directives: 50,
  selections: 5_000,
  comparisons: 2_000,
  cost: 20_000,
  listSize: 10,
  pageSize: 200,
  variableDepth: 20,
  rate: { publicPoints: 200_000, identifiedPoints: 1_000_000, trustedProxies: 0 },
};
