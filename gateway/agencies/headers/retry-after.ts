import type { HeaderMap } from './header-map.ts';

/** What `Retry-After` asks to wait, in milliseconds, whether it gives seconds or a date (RFC 9110, 10.2.3). */
export function retryAfterMilliseconds(
  value: HeaderMap[string],
  now: number = Date.now(),
): number | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1_000;
  // Only an HTTP date: `Date.parse` would take much else for one.
  const date = /^[A-Z][a-z]{2,8},? /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
