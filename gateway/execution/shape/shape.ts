import type { Json } from '../../agencies/json.ts';
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

/** Notes that a value does not fit; only a shaping that keeps track of its path says where. */
export function noteFlaw(shaping: Shaping, message: string): void {
  shaping.flawed = true;
  shaping.explained = true;
  if (shaping.path) shaping.flaws.push({ message, path: [...shaping.path] });
}
