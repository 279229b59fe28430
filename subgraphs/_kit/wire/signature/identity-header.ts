import type { Identity } from '../identity.ts';

/** An identity as a header: base64url of its JSON, keys in the order of the alphabet. */
export function writeIdentity(identity: Identity): string {
  const known = written.get(identity);
  if (known !== undefined) return known;
  const { agency, centres, member, purpose, scopes, sub } = identity;
  const json = JSON.stringify({ agency, centres, member, purpose, scopes, sub });
  const text = Buffer.from(json).toString('base64url');
  written.set(identity, text);
  return text;
}

// One request asks several agencies as the same person.
const written = new WeakMap<Identity, string>();

/** Reads such a header; null for what is no identity. */
export function readIdentity(text: string): Identity | null {
  const value = parsed(Buffer.from(text, 'base64url').toString('utf8'));
  if (typeof value !== 'object' || value === null) return null;
  const { sub, agency, member, scopes, centres, purpose } = { ...none, ...value };
  const isIdentity =
    typeof sub === 'string' &&
    isTextOrNull(agency) &&
    isTextOrNull(member) &&
    isTextOrNull(purpose) &&
    isTexts(scopes) &&
    (centres === null || isTexts(centres));
  return isIdentity ? { sub, agency, member, scopes, centres, purpose } : null;
}

const none: Readonly<Record<keyof Identity, unknown>> = {
  sub: undefined,
  agency: undefined,
  member: undefined,
  scopes: undefined,
  centres: undefined,
  purpose: undefined,
};

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
