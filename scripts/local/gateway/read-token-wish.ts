import type { ApiTokenWish } from '../../../gateway/access/identity/manage-api-tokens.ts';
import { UsageError } from '../command.ts';
import type { Settings } from '../settings.ts';

/** The flags of `token issue`. */
interface TokenFlags {
  readonly name?: string | undefined;
  readonly scopes?: string | undefined;
  readonly agency?: string | undefined;
  readonly expires?: string | undefined;
}

/** Reads what a token is to be issued for; throws a `UsageError` that names everything missing or wrong. */
export function readTokenWish(flags: TokenFlags, { agencies }: Settings): ApiTokenWish {
  const { name = '', scopes = '', agency = null, expires = '90' } = flags;
  const words = [...new Set(scopes.split(/[\s,]+/).filter(Boolean))];
  const odd = words.filter((word) => !/^[a-z][a-z-]*:[a-z][a-z-]*$/.test(word));
  const days = Number(expires);
  const codes = agencies.map(({ prefix }) => prefix).filter((code) => code !== 'GOVERNANCE');
  const wrong = [
    name.trim() === '' ? 'Give --name: who or what uses the token' : null,
    words.length === 0 ? 'Give --scopes, as --scopes "unhcr:report monitoring:joint"' : null,
    odd.length > 0 ? `Cannot read scope "${odd.join('", "')}": give each as unhcr:report` : null,
    agency !== null && !codes.includes(agency)
      ? `Cannot find agency "${agency}": choose from ${codes.join(', ')}`
      : null,
    Number.isInteger(days) && days >= 1 && days <= 366
      ? null
      : `Cannot read --expires "${expires}": give a number of days from 1 to 366`,
  ].filter((line) => line !== null);
  if (wrong.length > 0) throw new UsageError(wrong.join('\n'));
  return { name: name.trim(), agency, scopes: words, days };
}
