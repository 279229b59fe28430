import type { Json, JsonObject } from '../../agencies/json.ts';
import type { Path } from '../plan/places.ts';

/** A response's data while it is written, and what did not fit its type. */
export interface Shaping {
  /** Whether anything did not fit. */
  flawed: boolean;
  /** Where the value stands that is being completed; null while nobody needs to know. */
  readonly path: (string | number)[] | null;
  readonly flaws: Flaw[];
  /** Whether the null that is on its way up has been explained. */
  explained: boolean;
  /** What objects were written as, by the function that did: an object that stands in several places is written once. */
  readonly written: Map<Complete, Map<JsonObject, string | undefined>>;
}

/** A shaping that begins; one that tracks its path says where what does not fit stands. */
export function newShaping(tracksPath: boolean): Shaping {
  const path = tracksPath ? [] : null;
  return { flawed: false, path, flaws: [], explained: false, written: new Map() };
}

/** A value that did not fit its type. */
export interface Flaw {
  readonly message: string;
  readonly path: Path;
}

/**
 * Writes a value of an agency's answer as the response's JSON: what fits its type, `NULL` where it does
 * not or is absent, and undefined where null is not allowed, so that the object around it is null.
 */
export type Complete = (value: Json | undefined, shaping: Shaping) => string | undefined;

/** Writes an object of an agency's as the response's JSON; `NULL` where something in it may not be. */
export type ShapeObject = (source: JsonObject, shaping: Shaping) => string;

/** Null as JSON, which no other value is written as. */
export const NULL = 'null';

/** Notes that a value does not fit; only a shaping that keeps track of its path says where. */
export function noteFlaw(shaping: Shaping, message: string): void {
  shaping.flawed = true;
  shaping.explained = true;
  if (shaping.path) shaping.flaws.push({ message, path: [...shaping.path] });
}
