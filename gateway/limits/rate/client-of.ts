import { isIPv6 } from 'node:net';

import type { Identity } from '../../../subgraphs/_kit/wire/identity.ts';
import { publicIdentity } from '../../../subgraphs/_kit/wire/identity.ts';
import type { WireRequest } from '../../../subgraphs/_kit/wire/route.ts';

/** Who spends: someone identified, or an address. */
export interface Client {
  readonly kind: 'identified' | 'public';
  readonly key: string;
}

/** The client of a request; of `trustedProxies` in front of the gateway, each has added whom it was asked by. */
export function clientOf(
  { headers, remoteAddress }: Pick<WireRequest, 'headers' | 'remoteAddress'>,
  { sub }: Identity,
  trustedProxies: number,
): Client {
  if (sub !== publicIdentity.sub) return { kind: 'identified', key: sub };
  const forwarded = [headers['x-forwarded-for']].flat().join(',').split(',');
  const told = trustedProxies > 0 ? forwarded.at(-trustedProxies)?.trim() : undefined;
  return {
    kind: 'public',
    key: networkOf(told === undefined || told === '' ? remoteAddress : told),
  };
}

/** Of an IPv6 address, the half that a client cannot choose. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0');
  return [...first, ...gap, ...last].slice(0, 4).join(':');
}
