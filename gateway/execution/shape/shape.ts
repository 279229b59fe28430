import type { Json, JsonObject } from '../../agencies/json.ts';
import type { Path } from '../plan/places.ts';

/** A response's data under construction, and what did not fit its type. */
export interface Shaping {
  /** Whether anything did not fit. */
  flawed: boolean;
  /** Where the value stands that is being completed; null while nobody needs to know. */
  readonly path: (string | number)[] | null;
  readonly flaws: Flaw[];
  /** Whether the null that is on its way up has been explained. */
  explained: boolean;
  /** What objects were shaped into, by the function that did: an object that stands in several places is shaped once. */
  readonly shaped: Map<Complete, Map<JsonObject, unknown>>;
}

/** A shaping that begins; one that tracks its path says where what does not fit stands. */
export function newShaping(tracksPath: boolean): Shaping {
  const path = tracksPath ? [] : null;
  return { flawed: false, path, flaws: [], explained: false, shaped: new Map() };
}

/** A value that did not fit its type. */
export interface Flaw {
  readonly message: string;
  readonly path: Path;
}

/**
 * Gives a value of an agency's answer its place in the response: what fits its type, null where it
 * does not or is absent, and undefined where null is not allowed, so that the object around it is null.
 */
export type Complete = (value: Json | undefined, shaping: Shaping) => unknown;

/** Makes an object of the response of an agency's; null where something in it may not be. */
export type ShapeObject = (source: JsonObject, shaping: Shaping) => unknown;

/** Notes that a value does not fit; only a shaping that keeps track of its path says where. */
export function noteFlaw(shaping: Shaping, message: string): void {
  shaping.flawed = true;
  shaping.explained = true;
  if (shaping.path) shaping.flaws.push({ message, path: [...shaping.path] });
}
