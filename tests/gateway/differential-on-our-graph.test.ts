import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { compareExecutors } from '../support/differential/compare-executors.ts';
import { newCoverage } from '../support/differential/coverage.ts';
import { drawOperation } from '../support/differential/draw-operation.ts';
import { writeOperation } from '../support/differential/write-operation.ts';
import { referenceExecutor } from '../support/federation/reference-executor.ts';
import { useGraph } from '../support/graph.ts';
import { plain } from './differential/sets.ts';

const runs = Number(process.env['DIFFERENTIAL_RUNS'] ?? 1000) / 10;
const seed = Number(process.env['DIFFERENTIAL_SEED'] ?? 20260930);
const { composed } = useGraph();
const coverage = newCoverage();

/** Values that our graph knows, of scalars and of names. */
const scalars = {
  Date: ['2026-09-30', '2026-01-01'],
  DateTime: ['2026-09-30T12:00:00Z'],
  Decimal: ['1', '2.5'],
  Int: [1, 2, 3],
  String: ['HND', 'Tapachula'],
  ID: ['HND', '07', '2026-Q3', '2026-09', 'MEX'],
};

let reference: Awaited<ReturnType<typeof referenceExecutor>>;
beforeAll(async () => {
  reference = await referenceExecutor(composed);
});
afterAll(() => reference.stop());

test(
  `on our graph, random operations are answered as the reference answers, seed ${seed}`,
  async () => {
    const schema = composed.apiSchema;
    const check = compareExecutors({
      composed,
      others: { reference: reference.ask },
      coverage,
      errors: 'roots',
    });
    const drawn = drawOperation({ schema, depth: 4, aliases: plain, scalars });
    const property = fc.asyncProperty(drawn, (each) => check(writeOperation(schema, each)));
    await fc.assert(property, { numRuns: Math.ceil(runs), seed });
    expect(coverage.operations).toBeGreaterThanOrEqual(Math.ceil(runs));
  },
  60_000 + 5_000 * runs,
);
