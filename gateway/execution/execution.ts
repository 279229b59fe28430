import type { GraphQLFormattedError } from 'graphql';

import type { AgencyUnavailable } from '../agencies/agency.ts';
import type { JsonObject } from '../agencies/json.ts';
import type { RequestCalls } from './calls/request-calls.ts';
import type { Path } from './plan/places.ts';
import type { Spine } from './plan/spine.ts';

/** An object for which a fetch was not asked, and the keys below it that this leaves empty. */
export interface LeftOut {
  readonly place: Path;
  readonly delivers: readonly Path[];
}

/** One request under way. */
export interface Execution {
  /** As the client sent them: an agency applies the defaults of its own operation. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The coerced values, defaults applied, on which conditions depend. */
  readonly conditions: Readonly<Record<string, unknown>>;
  readonly calls: RequestCalls;
  /** The response so far, under internal keys. */
  readonly root: JsonObject;
  /** The paths at which a fetch has taken its places. */
  readonly entered: Set<Spine>;
  readonly errors: GraphQLFormattedError[];
  /** Agencies that gave no usable answer, and where their fields stand; kept by agency for one error each. */
  readonly unavailable: Map<string, { readonly cause: AgencyUnavailable; readonly paths: Path[] }>;
  /** Objects of which an agency that was to add to them told nothing. */
  readonly incomplete: Set<JsonObject>;
  /** Objects that could not be asked for what depends on something missing. */
  readonly leftOut: LeftOut[];
}
