import { isJsonObject } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';

/** Limits of a number, both included; it is a whole one unless `isWhole` says otherwise. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly isWhole?: boolean;
}

/** Reads an object of settings key by key and notes every mistake; an absent key has its usual value. */
export class SettingReader {
  readonly #json: JsonObject;
  readonly #place: string;
  readonly #note: (problem: string) => void;
  readonly #known = new Set<string>();
  readonly #within: SettingReader[] = [];

  /** `place` says where the object stands, such as `defaults.breaker`; empty for the root. */
  constructor(json: JsonObject, place: string, note: (problem: string) => void) {
    this.#json = json;
    this.#place = place;
    this.#note = note;
  }

  number(key: string, usual: number, range: Range): number {
    return this.#read(key, usual, (value) => numberWithin(value, range), describe(range));
  }

  boolean(key: string, usual: boolean): boolean {
    return this.#read(key, usual, booleanFrom, 'true or false');
  }

  strings(key: string, usual: readonly string[]): readonly string[] {
    return this.#read(key, usual, stringsFrom, 'a list of strings');
  }

  /** Names, in lower case; `problemOf` says what is wrong with one. */
  names(
    key: string,
    usual: readonly string[],
    problemOf: (name: string) => string | undefined,
  ): readonly string[] {
    const names = this.#read(key, usual, namesFrom, 'a list of names');
    for (const name of names) {
      const problem = problemOf(name);
      if (problem !== undefined)
        this.#note(`Cannot use "${name}" in "${this.#at(key)}": ${problem}`);
    }
    return names;
  }

  /** A reader of the object at a key, or of none. */
  object(key: string): SettingReader {
    const json = this.#read(key, {}, objectFrom, 'an object');
    const reader = new SettingReader(json, this.#at(key), this.#note);
    this.#within.push(reader);
    return reader;
  }

  keys(): readonly string[] {
    return Object.keys(this.#json);
  }

  /** Notes the keys that were not read, here and in every object within. */
  finish(): void {
    for (const key of this.keys()) {
      if (this.#known.has(key)) continue;
      const choice = [...this.#known].join(', ');
      this.#note(`Cannot find setting "${this.#at(key)}", choose from ${choice}`);
    }
    for (const reader of this.#within) reader.finish();
  }

  #read<Value>(
    key: string,
    usual: Value,
    valueFrom: (json: Json) => Value | undefined,
    wanted: string,
  ): Value {
    this.#known.add(key);
    const json = Object.hasOwn(this.#json, key) ? this.#json[key] : undefined;
    if (json === undefined) return usual;
    const value = valueFrom(json);
    if (value !== undefined) return value;
    this.#note(`Cannot use ${JSON.stringify(json)} for "${this.#at(key)}", give ${wanted}`);
    return usual;
  }

  #at(key: string): string {
    return this.#place === '' ? key : `${this.#place}.${key}`;
  }
}

function numberWithin(json: Json, { from, to, isWhole = true }: Range): number | undefined {
  if (typeof json !== 'number' || json < from || json > to) return undefined;
  return isWhole && !Number.isInteger(json) ? undefined : json;
}

function describe({ from, to, isWhole = true }: Range): string {
  return `a ${isWhole ? 'whole ' : ''}number from ${from} to ${to}`;
}

function booleanFrom(json: Json): boolean | undefined {
  return typeof json === 'boolean' ? json : undefined;
}

function stringsFrom(json: Json): readonly string[] | undefined {
  if (!Array.isArray(json)) return undefined;
  const strings = json.filter((item) => typeof item === 'string');
  return strings.length === json.length ? strings : undefined;
}

function namesFrom(json: Json): readonly string[] | undefined {
  return stringsFrom(json)?.map((name) => name.toLowerCase());
}

function objectFrom(json: Json): JsonObject | undefined {
  return isJsonObject(json) ? json : undefined;
}
