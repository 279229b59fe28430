import { unauthenticated } from './identity-refused.ts';

/** Longer ones are nobody's: they are refused before they are read. */
const longestToken = 8_192;

/**
 * The token of an `Authorization` header: that of Bearer, or the password of Basic where that is
 * allowed; null where there is no header. Throws `IdentityRefused` for anything else.
 */
export function readCredential(header: string | undefined, allowBasic: boolean): string | null {
  if (header === undefined) return null;
  const [, scheme = '', credential = ''] = /^(\S+) +(\S+)$/.exec(header.trim()) ?? [];
  if (credential === '' || credential.length > longestToken) throw malformed();
  switch (scheme.toLowerCase()) {
    case 'bearer':
      return credential;
    case 'basic':
      if (allowBasic) return passwordOf(credential);
      throw unauthenticated('Basic is taken on report endpoints only, send "Bearer <token>"');
    default:
      throw malformed();
  }
}

function passwordOf(credential: string): string {
  const text = Buffer.from(credential, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  if (colon < 0 || text.length === colon + 1) throw malformed();
  return text.slice(colon + 1);
}

function malformed(): Error {
  return unauthenticated('the header Authorization cannot be read, send "Bearer <token>"');
}
