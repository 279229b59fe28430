import { expect, test } from '@jest/globals';

import { forwardedHeaders } from '../../../gateway/agencies/headers/forwarded-headers.ts';
import { passedBackHeaders } from '../../../gateway/agencies/headers/passed-back-headers.ts';
import { retryAfterMilliseconds } from '../../../gateway/agencies/headers/retry-after.ts';
import { strictestCacheControl } from '../../../gateway/agencies/headers/strictest-cache-control.ts';
import { traceContext } from '../../../gateway/agencies/headers/trace-context.ts';

const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
const traceparent = `00-${trace}-00f067aa0ba902b7-01`;
const continuation = new RegExp(`^00-${trace}-[0-9a-f]{16}-01$`);

test('of a client only the headers that are named go along, and the trace always', () => {
  const client = {
    authorization: 'Bearer secret',
    cookie: 'a=b',
    'accept-language': 'es',
    'x-many': ['1', '2'],
    traceparent,
  };
  expect(forwardedHeaders(client, { passOn: ['accept-language', 'x-many', 'x-none'] })).toEqual({
    'accept-language': 'es',
    'x-many': '1, 2',
    traceparent: expect.stringMatching(`^00-${trace}-[0-9a-f]{16}-01$`),
  });
});

test('agencies that are asked for one request are given one trace', () => {
  const one = traceContext({});
  expect(forwardedHeaders({}, { passOn: [] }, one)).toEqual({ traceparent: one.traceparent });
});

test("a client's trace is continued in a span of the gateway's", () => {
  const continued = traceContext({ traceparent, tracestate: 'vendor=1' });
  expect(continued.traceparent).toMatch(continuation);
  expect(continued.traceparent).not.toContain('00f067aa0ba902b7');
  expect(continued.tracestate).toBe('vendor=1');
  expect(traceContext({ traceparent }).traceparent).not.toBe(continued.traceparent);
});

test('a later version of the trace is continued in this one', () => {
  expect(traceContext({ traceparent: `cc-${trace}-00f067aa0ba902b7-01-what` }).traceparent).toMatch(
    continuation,
  );
});

test.each([
  undefined,
  '',
  'hello',
  `ff-${trace}-00f067aa0ba902b7-01`,
  `00-${trace}-00f067aa0ba902b7-01-what`,
  `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
  `00-${trace}-${'0'.repeat(16)}-01`,
  `00-${trace.toUpperCase()}-00f067aa0ba902b7-01`,
  [traceparent, traceparent],
])('a trace is begun where the client sends %j', (malformed) => {
  const begun = traceContext({ traceparent: malformed, tracestate: 'vendor=1' });
  expect(begun).toEqual({
    traceparent: expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/),
  });
  expect(begun.traceparent).not.toContain(trace);
});

test.each([
  [[], 'no-store'],
  [['max-age=60', undefined], 'no-store'],
  [['max-age=60', 'no-store, max-age=5'], 'no-store'],
  [['max-age=60, public', 'public, max-age=30'], 'public, max-age=30'],
  [['max-age=60, public', 'max-age=90'], 'max-age=60'],
  [['public, max-age=60, s-maxage=600', 'Max-Age=90'], 'max-age=60, s-maxage=90'],
  [['public, s-maxage=600, max-age=1', 'private, max-age=9'], 'private, max-age=1'],
  [['max-age=60', 'no-cache="set-cookie, x", max-age=9'], 'no-cache, max-age=9'],
  [['max-age=60', 'public'], 'max-age=0'],
  [['max-age=soon'], 'max-age=0'],
  [['max-age="7"'], 'max-age=7'],
  [['max-age=9, immutable', 'max-age=9, must-revalidate'], 'must-revalidate, max-age=9'],
  [
    ['max-age=9, stale-while-revalidate=5', 'max-age=9, stale-while-revalidate=3, immutable'],
    'max-age=9, stale-while-revalidate=3',
  ],
])('of %j the strictest is "%s"', (values, strictest) => {
  expect(strictestCacheControl(values)).toBe(strictest);
});

test('a client is given the strictest cache-control and the longest wait', () => {
  const sets = [
    { 'cache-control': 'max-age=9', 'retry-after': '3', 'x-version': '1' },
    { 'cache-control': 'max-age=5', 'retry-after': '120', 'x-version': '2' },
  ];
  expect(passedBackHeaders(sets)).toEqual({
    'cache-control': 'max-age=5',
    'retry-after': '120',
    'x-version': '2',
  });
  expect(passedBackHeaders([...sets, {}])).toMatchObject({ 'cache-control': 'no-store' });
  expect(passedBackHeaders([{ 'retry-after': 'soon' }])).toEqual({});
  expect(passedBackHeaders([])).toEqual({});
});

test('a wait is given in seconds or as a date', () => {
  const now = Date.parse('2026-09-30T12:00:00Z');
  expect(retryAfterMilliseconds('2', now)).toBe(2_000);
  expect(retryAfterMilliseconds('Wed, 30 Sep 2026 12:00:30 GMT', now)).toBe(30_000);
  expect(retryAfterMilliseconds('Wed, 30 Sep 2026 11:00:00 GMT', now)).toBe(0);
  for (const unreadable of [undefined, '', 'soon', '-1', '1.5', '2027-01-01']) {
    expect(retryAfterMilliseconds(unreadable, now)).toBeUndefined();
  }
});
