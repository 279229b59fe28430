import { expect, test } from '@jest/globals';

import { soak } from '../../scripts/local/soak/soak.ts';

test('twenty thousand varied requests and ten supergraphs leave the heap close to where it began', async () => {
  const { heapAtFirst, heapAtLast, wrong, reloads } = await soak(20_000);
  expect(wrong).toEqual([]);
  expect(reloads).toBe(10);
  expect(heapAtLast - heapAtFirst).toBeLessThan(10);
}, 600_000);
