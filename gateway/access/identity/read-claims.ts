import type { JWTPayload } from 'jose';

import { unauthenticated } from './identity-refused.ts';
import type { IdentityClaims } from './identity-claims.ts';

/** Subs with a meaning of their own, which no issuer may give to anybody. */
const reservedSubs = /^(public$|shared$|service:|token:|operator:)/;

/** Reads the claims of a token that was verified; one that is not as agreed is refused by its name. */
export function readClaims(payload: JWTPayload): IdentityClaims {
  const sub = text(payload, 'sub', /^\S{1,200}$/);
  if (sub === null || reservedSubs.test(sub)) throw unreadable('sub');
  return {
    identity: {
      sub,
      agency: text(payload, 'agency', /^[A-Z][A-Z_]{1,39}$/),
      member: text(payload, 'member', /^[A-Z][A-Z0-9-]{1,39}$/),
      scopes: words(payload, 'scope') ?? [],
      centres: words(payload, 'centres'),
    },
    purposes: words(payload, 'purposes'),
  };
}

function text(payload: JWTPayload, claim: string, format: RegExp): string | null {
  const value = payload[claim];
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' && format.test(value)) return value;
  throw unreadable(claim);
}

/** Several words, as a list or with spaces between them. */
function words(payload: JWTPayload, claim: string): readonly string[] | null {
  const value = payload[claim];
  if (value === undefined || value === null) return null;
  const list: unknown = typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : value;
  if (Array.isArray(list) && list.every((word) => isWord(word))) return [...new Set(list)];
  throw unreadable(claim);
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && /^\S{1,100}$/.test(value);
}

function unreadable(claim: string): Error {
  return unauthenticated(`its claim "${claim}" is not as agreed, ask its issuer`);
}
