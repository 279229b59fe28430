import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { compareExecutors } from '../support/differential/compare-executors.ts';
import type { Ask } from '../support/differential/compare-executors.ts';
import { newCoverage } from '../support/differential/coverage.ts';
import { drawOperation } from '../support/differential/draw-operation.ts';
import { writeOperation } from '../support/differential/write-operation.ts';
import { referenceExecutor } from '../support/federation/reference-executor.ts';
import { askSchema, composeSet } from '../support/federation/subgraph-set.ts';
import { confusing, plain, sets } from './differential/sets.ts';

const runs = Number(process.env['DIFFERENTIAL_RUNS'] ?? 1000);
const seed = Number(process.env['DIFFERENTIAL_SEED'] ?? 20260930);
const shares = sets.reduce(
  (sum, { share = 1, likeReference }) => sum + share * (likeReference ? 2 : 1),
  0,
);
const coverage = newCoverage();

describe(`random operations, seed ${seed}`, () => {
  describe.each(sets)('$name', ({ set, likeReference, without, errors, share }) => {
    const composed = composeSet(set);
    const { apiSchema: schema } = composed;
    const oneSchema: Ask = (query, variables) => askSchema(schema, set.world, query, variables);
    const numRuns = Math.ceil((runs / shares) * (share ?? 1));

    test('as one schema would answer', async () => {
      const check = compareExecutors({ composed, others: { oneSchema }, coverage, errors });
      const drawn = drawOperation({
        schema,
        depth: 4,
        aliases: confusing,
        hasOddFragments: true,
        without: new Set(without),
      });
      const property = fc.asyncProperty(drawn, (each) => check(writeOperation(schema, each)));
      await fc.assert(property, { numRuns, seed });
    });

    if (!likeReference) return;
    let reference: Awaited<ReturnType<typeof referenceExecutor>>;
    beforeAll(async () => {
      reference = await referenceExecutor(composed);
    });
    afterAll(() => reference.stop());

    test('as the reference answers', async () => {
      const others = { oneSchema, reference: reference.ask };
      const check = compareExecutors({ composed, others, coverage });
      const drawn = drawOperation({ schema, depth: 4, aliases: plain, without: new Set(without) });
      const property = fc.asyncProperty(drawn, (each) => check(writeOperation(schema, each)));
      await fc.assert(property, { numRuns, seed });
    });
  });

  test('what was drawn is what is hard', () => {
    const { operations, crossing, abstract, conditional } = coverage;
    expect(operations).toBeGreaterThan(0);
    expect(crossing / operations).toBeGreaterThan(0.6);
    expect(abstract / operations).toBeGreaterThan(0.2);
    expect(conditional / operations).toBeGreaterThan(0.2);
  });
});
