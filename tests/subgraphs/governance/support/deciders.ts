import { publicIdentity } from '../../../../subgraphs/_kit/wire/identity.ts';
import type { Identity } from '../../../../subgraphs/_kit/wire/identity.ts';

const someone = (sub: string, scopes: string, who: Partial<Identity> = {}): Identity => ({
  ...publicIdentity,
  sub,
  scopes: scopes.split(' '),
  purpose: 'REPORTING',
  ...who,
});

/** Those who decide about reports, and those who may not. */
export const officer = someone('officer', 'monitoring:joint governance:verify governance:publish');
export const otherOfficer = { ...officer, sub: 'other-officer' };
export const committeeOf = (agency: string | null, member = agency, sub = `committee-${member}`) =>
  someone(sub, 'committee:read governance:approve', { agency, member });
export const government = committeeOf(null, 'MX-COMAR');
export const committeeIom = committeeOf('IOM');
export const committeeUnhcr = committeeOf('UNHCR');
export const peerOf = (agency: string) =>
  someone(`peer-${agency}`, 'governance:peer-verify', { agency });
