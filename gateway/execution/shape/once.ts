import type { JsonObject } from '../../agencies/json.ts';
import { isJsonObject } from '../../agencies/json.ts';
import type { Complete } from './shape.ts';

/**
 * Writes an object that stands in several places only once. Equal entities at one path are one object;
 * items of a list seldom are, what a field refers to often.
 */
export function once(complete: Complete): Complete {
  return (value, shaping) => {
    // Each place has a path of its own.
    if (!isJsonObject(value) || shaping.path) return complete(value, shaping);
    let written = shaping.written.get(complete);
    if (!written) {
      written = new Map<JsonObject, string | undefined>();
      shaping.written.set(complete, written);
    }
    const known = written.get(value);
    if (known !== undefined) return known;
    const completed = complete(value, shaping);
    written.set(value, completed);
    return completed;
  };
}
