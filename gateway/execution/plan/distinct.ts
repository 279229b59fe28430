import type { JsonObject } from '../../agencies/json.ts';

/** A list in which each representation stands once, however often it was added; with each goes its JSON. */
export class DistinctRepresentations {
  readonly list: JsonObject[] = [];
  readonly #places = new Map<string, number>();

  /** The representations as JSON. */
  get text(): string {
    return `[${[...this.#places.keys()].join()}]`;
  }

  /** The place of a representation in the list. */
  add(representation: JsonObject, text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.list.length);
    return this.list.push(representation) - 1;
  }

  hasAll(texts: readonly string[]): boolean {
    return texts.every((text) => this.#places.has(text));
  }
}
