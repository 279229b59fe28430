import type { JsonObject } from '../../agencies/json.ts';
import type { Fetch } from './fetch.ts';
import type { Represent } from './representations.ts';

interface Known {
  readonly place: JsonObject;
  /** Where its representation stands, or why it has none. */
  readonly at: number;
  readonly isAll: boolean;
}

const NOT_ASKED = -1;
const LACKING = -2;

/** Places whose entities are asked for together: all, unless they take arguments from different contexts. */
export class EntityGroup {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly places: JsonObject[] = [];
  /** For each place, where its representation stands. */
  readonly representationOf: number[] = [];
  /** Of places that are alike, one. */
  readonly representations: JsonObject[] = [];
  /** Objects that lack what the agency needs. */
  readonly lacking = new Set<JsonObject>();
  readonly #fetch: Fetch;
  readonly #represent: Represent;
  readonly #unites: boolean;
  readonly #taken = new Set<JsonObject>();
  readonly #known = new Map<string, Known>();

  constructor(
    fetch: Fetch,
    represent: Represent,
    variables: Readonly<Record<string, unknown>>,
    unites: boolean,
  ) {
    this.#fetch = fetch;
    this.#represent = represent;
    this.variables = variables;
    this.#unites = unites;
  }

  /** Takes a place in, and gives the object that stands there from now on: of equal objects, one may stand for all. */
  take(place: JsonObject): JsonObject {
    const { representationKey } = this.#fetch;
    if (!representationKey) {
      this.#add(place, this.#representationAt(place));
      return place;
    }
    if (this.#taken.has(place)) return place;
    const key = representationKey.of(place);
    const known = this.#known.get(key);
    if (!known) {
      this.#taken.add(place);
      const at = this.#representationAt(place);
      this.#known.set(key, { place, at, isAll: this.#unites && representationKey.isAll(place) });
      this.#add(place, at);
      return place;
    }
    if (known.isAll && representationKey.isAll(place)) return known.place;
    this.#taken.add(place);
    this.#add(place, known.at);
    return place;
  }

  #representationAt(place: JsonObject): number {
    const representation = this.#represent(place);
    if (representation === 'lacking') return LACKING;
    if (representation === null) return NOT_ASKED;
    const { rewriteInput } = this.#fetch;
    return this.representations.push(rewriteInput?.(representation) ?? representation) - 1;
  }

  #add(place: JsonObject, at: number): void {
    if (at === LACKING) this.lacking.add(place);
    if (at < 0) return;
    this.places.push(place);
    this.representationOf.push(at);
  }
}
