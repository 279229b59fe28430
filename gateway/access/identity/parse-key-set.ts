import type { JSONWebKeySet, JWK } from 'jose';

/** Reads a JSON Web Key Set; symmetric keys are left out, since nobody's public keys are symmetric. */
export function parseKeySet(text: string, place: string): JSONWebKeySet {
  const parsed: unknown = JSON.parse(text);
  if (!isKeySet(parsed)) throw new Error(`Cannot read "${place}": it is no JSON Web Key Set`);
  return { keys: parsed.keys.filter(({ kty }) => kty !== 'oct') };
}

function isKeySet(value: unknown): value is { readonly keys: readonly JWK[] } {
  if (typeof value !== 'object' || value === null || !('keys' in value)) return false;
  const { keys } = value;
  return Array.isArray(keys) && keys.every((key) => typeof key === 'object' && key !== null);
}
