import { expect, test } from '@jest/globals';

import { OperationCache } from '../../../gateway/supergraph/operations/operation-cache.ts';

const weighing = (bytes: number) => () => Promise.resolve({ value: `${bytes} bytes`, bytes });

test('what fifty ask for at the same time is made once', async () => {
  const cache = new OperationCache<number>(1_000);
  let made = 0;
  const make = () => Promise.resolve({ value: (made += 1), bytes: 1 });
  const values = await Promise.all(Array.from({ length: 50 }, () => cache.obtain('a', make)));
  expect([made, new Set(values)]).toEqual([1, new Set([1])]);
});

test('what was least recently used is let go when the memory is full', async () => {
  const cache = new OperationCache<string>(100);
  await cache.obtain('a', weighing(40));
  await cache.obtain('b', weighing(40));
  cache.find('a');
  await cache.obtain('c', weighing(40));
  expect([cache.find('a'), cache.find('b'), cache.find('c')]).toEqual([
    '40 bytes',
    undefined,
    '40 bytes',
  ]);
  expect([cache.size, cache.bytes]).toEqual([2, 80]);
});

test('something larger than the whole memory is kept alone, until the next comes', async () => {
  const cache = new OperationCache<string>(100);
  await cache.obtain('small', weighing(10));
  await cache.obtain('huge', weighing(500));
  expect([cache.size, cache.find('huge')]).toEqual([1, '500 bytes']);
  await cache.obtain('small', weighing(10));
  expect([cache.size, cache.bytes]).toEqual([1, 10]);
});

test('what fails is told to all who waited, and made again for the next', async () => {
  const cache = new OperationCache<string>(100);
  const fail = () => Promise.reject(new Error('no plan'));
  const [first, second] = await Promise.allSettled([
    cache.obtain('a', fail),
    cache.obtain('a', weighing(1)),
  ]);
  expect([first.status, second.status]).toEqual(['rejected', 'rejected']);
  expect(await cache.obtain('a', weighing(2))).toBe('2 bytes');
});

test('the most used come first', async () => {
  const cache = new OperationCache<string>(1_000);
  for (const [key, uses] of Object.entries({ rare: 1, often: 5, now: 3 })) {
    await cache.obtain(key, () => Promise.resolve({ value: key, bytes: 1 }));
    for (let use = 1; use < uses; use += 1) cache.find(key);
  }
  expect(cache.mostUsed(2)).toEqual([
    { value: 'often', hits: 5 },
    { value: 'now', hits: 3 },
  ]);
});
