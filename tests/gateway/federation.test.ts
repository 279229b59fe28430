import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import type { FederationCase, Question } from '../support/federation/federation-case.ts';
import { callName } from '../support/federation/federation-case.ts';
import { ourExecutor } from '../support/federation/our-executor.ts';
import { referenceExecutor } from '../support/federation/reference-executor.ts';
import { askSchema, composeSet } from '../support/federation/subgraph-set.ts';

const folder = join(import.meta.dirname, 'federation');
const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
const cases = await Promise.all(
  files.map(async (file) => {
    const { default: found } = (await import(join(folder, file))) as { default: FederationCase };
    return [file.replace('.ts', '').replaceAll('-', ' '), found] as const;
  }),
);

describe.each(cases)('%s', (_feature, federationCase) => {
  const composed = composeSet(federationCase);
  const ask = ourExecutor(composed);
  const tests = federationCase.questions.map((question) => [question.title, question] as const);

  test.each(tests)('%s', async (_title, question) => {
    const { answer, calls } = await ask(question.query, question);
    expect(inOrder(answer.data)).toBe(inOrder(question.data));
    expect(answer.errors ?? []).toMatchObject(question.errors ?? []);
    expect((answer.flaws ?? []).map(({ path }) => path)).toEqual(question.flaws ?? []);
    if (question.calls) expect(calls.map(callName).toSorted()).toEqual(question.calls.toSorted());
  });

  const comparable = ({ away, labels }: Question) => !away && !labels;
  const alike = tests.filter(([, each]) => comparable(each) && !each.unlikeOneSchema);
  if (alike.length > 0)
    test.each(alike)('as one schema would answer: %s', async (_title, question) => {
      const { query, variables = {} } = question;
      const { world } = federationCase;
      const { data } = await askSchema(composed.apiSchema, world, query, variables);
      expect(inOrder(data)).toBe(inOrder(question.data));
    });

  if (federationCase.refusedByReference)
    test('the reference refuses it', async () => {
      await expect(referenceExecutor(composed)).rejects.toThrow();
    });
  else
    describe('the reference', () => {
      let reference: Awaited<ReturnType<typeof referenceExecutor>>;
      beforeAll(async () => {
        reference = await referenceExecutor(composed);
      });
      afterAll(() => reference.stop());

      test.each(tests.filter(([, each]) => comparable(each)))('%s', async (_title, question) => {
        const { data, errors = [] } = await reference.ask(question.query, question.variables);
        const said = inOrder([data, errors.map(({ path }) => path ?? null)]);
        const wanted = inOrder([
          question.data,
          (question.errors ?? []).map(({ path }) => path ?? null),
        ]);
        if (question.unlikeReference) expect(said).not.toBe(wanted);
        else expect(said).toBe(wanted);
      });
    });
});

/** As text: the order of a response's keys matters. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, null, 1);
}
