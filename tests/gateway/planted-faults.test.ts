import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { Ask } from '../support/differential/compare-executors.ts';
import { compareExecutors } from '../support/differential/compare-executors.ts';
import { drawOperation } from '../support/differential/draw-operation.ts';
import { writeOperation } from '../support/differential/write-operation.ts';
import type { Plant } from '../support/federation/our-executor.ts';
import { askSchema, composeSet } from '../support/federation/subgraph-set.ts';
import { plants } from './differential/plants.ts';
import { plain, sets } from './differential/sets.ts';

const composedSets = sets.map((each) => ({ ...each, composed: composeSet(each.set) }));
const operations = 1000;
const atATime = 10;

describe('random operations find a mistake that is planted into the executor', () => {
  test.each(Object.entries(plants))('%s', async (_title, plant) => {
    expect(await operationsUntilFound(plant)).toBeLessThanOrEqual(operations);
  });
});

/** How many operations it takes to find a mistake; more than are allowed where it is not found. */
async function operationsUntilFound(plant: Plant): Promise<number> {
  let tried = 0;
  for (let seed = 1; tried < operations; seed += 1) {
    for (const set of composedSets) {
      const { failed, numRuns } = await check(set, plant, seed);
      tried += numRuns;
      if (failed) return tried;
    }
  }
  return operations + 1;
}

function check(
  { composed, set, without = [], errors }: (typeof composedSets)[number],
  plant: Plant,
  seed: number,
) {
  const schema = composed.apiSchema;
  const oneSchema: Ask = (query, variables) => askSchema(schema, set.world, query, variables);
  const compare = compareExecutors({ composed, others: { oneSchema }, plant, errors });
  const drawn = drawOperation({ schema, depth: 4, aliases: plain, without: new Set(without) });
  const property = fc.asyncProperty(drawn, (each) => compare(writeOperation(schema, each)));
  return fc.check(property, { numRuns: atATime, seed, endOnFailure: true });
}
