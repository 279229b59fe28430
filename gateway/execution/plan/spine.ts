import type { Json, JsonObject } from '../../agencies/json.ts';
import { isJsonObject } from '../../agencies/json.ts';
import type { Step } from './places.ts';

/**
 * The objects of a response that later fetches of a plan merge into: a tree of the keys on the way to
 * them. Everything else of an answer is only read, and so may stand in several places at once.
 */
export interface Spine {
  readonly below: Map<string, Spine>;
}

/** The spine of the paths of a plan's fetches. */
export function spineOf(paths: readonly (readonly Step[])[]): Spine {
  const root: Spine = { below: new Map() };
  for (const path of paths) {
    let at = root;
    for (const step of path) if (step.into === 'field') at = childOf(at, step.key);
  }
  return root;
}

/** The spine below a path. */
export function spineAt(spine: Spine, path: readonly Step[]): Spine {
  return path.reduce((at, step) => (step.into === 'field' ? childOf(at, step.key) : at), spine);
}

function childOf({ below }: Spine, key: string): Spine {
  const child = below.get(key) ?? { below: new Map() };
  below.set(key, child);
  return child;
}

/** Merges what an agency sent into an object of this request, copying what later fetches will merge into. */
export function mergeInto(target: JsonObject, sent: JsonObject, spine: Spine): void {
  for (const key of Object.keys(sent)) {
    const value = sent[key];
    if (value === undefined || key === '__proto__') continue; // which no internal key is
    const existing = target[key];
    const below = spine.below.get(key);
    target[key] = existing == null ? adopt(value, below) : merged(existing, value, below);
  }
}

/** What an agency sent, as this request may hold it: copied along the spine, shared elsewhere. */
function adopt(value: Json, spine: Spine | undefined): Json {
  if (spine === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => adopt(item, spine)); // Array.isArray gives any[]
  const copy: JsonObject = { ...(value as JsonObject) }; // what is an object and no list
  for (const [key, below] of spine.below) {
    const inner = copy[key];
    if (typeof inner === 'object') copy[key] = adopt(inner, below);
  }
  return copy;
}

const OFF_SPINE: Spine = { below: new Map() };

// What one agency could not tell another did: null never replaces what is known, whoever answers first.
// Off the spine the existing value may be shared with another place, so that it is copied; on it, it is this request's own.
function merged(existing: Json, value: Json, spine: Spine | undefined): Json {
  if (value === null) return existing;
  if (Array.isArray(existing) && Array.isArray(value)) {
    const old = existing as readonly Json[]; // as above
    const items = (value as readonly Json[]).map((item, at) => mergedItem(old[at], item, spine));
    return [...items, ...old.slice(items.length)];
  }
  if (!isJsonObject(existing) || !isJsonObject(value)) return adopt(value, spine);
  const target = spine === undefined ? { ...existing } : existing;
  mergeInto(target, value, spine ?? OFF_SPINE);
  return target;
}

function mergedItem(existing: Json | undefined, value: Json, spine: Spine | undefined): Json {
  return existing == null ? adopt(value, spine) : merged(existing, value, spine);
}
