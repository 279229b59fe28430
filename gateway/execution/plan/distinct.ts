import type { JsonObject } from '../../agencies/json.ts';

/** A list in which each representation stands once, however often it was added. */
export class DistinctRepresentations {
  readonly list: JsonObject[] = [];
  readonly #places = new Map<string, number>();

  /** The place of a representation in the list. */
  add(representation: JsonObject): number {
    const text = JSON.stringify(representation);
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.list.length);
    return this.list.push(representation) - 1;
  }
}
