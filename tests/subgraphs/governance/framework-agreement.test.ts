import { expect, test } from '@jest/globals';

import { expectedReporters } from '../../../subgraphs/governance/joint/expected-parts.ts';
import { indicatorFramework } from '../../../subgraphs/governance/framework/indicator-framework.ts';
import { resultStatements } from '../../../subgraphs/governance/framework/result-statements.ts';
import { subgraphs } from '../../../subgraphs/index.ts';

const reporterOf = (name: string) =>
  name === 'governance' ? null : name.toUpperCase().replaceAll('-', '_');

// Referrals are not kept yet; the survey's groups are served with its rounds.
const waiting = new Set(['OP8.1']);
const withoutTable = new Set(['I1']);

test('each agency counts the indicators that it leads or contributes to, and no others', () => {
  for (const { name, indicators } of subgraphs) {
    const expected = indicatorFramework
      .filter(({ code }) => !waiting.has(code))
      .filter((definition) => expectedReporters(definition).some((one) => one === reporterOf(name)))
      .map(({ code }) => code);
    expect([name, indicators.map(({ code }) => code).toSorted()]).toEqual([
      name,
      expected.toSorted(),
    ]);
  }
});

test('what an agency counts is what the framework defines: kind, frequency and tables', () => {
  for (const { name, indicators } of subgraphs) {
    for (const { code, kind, frequency, breakdowns } of indicators) {
      const defined = indicatorFramework.find((definition) => definition.code === code);
      const tables = withoutTable.has(code) ? [] : defined?.breakdowns;
      // Timeliness is a percentage that an agency counts from its submissions.
      const counted = kind === 'TIMELINESS' ? 'PERCENTAGE' : kind;
      expect([name, code, counted, frequency, breakdowns]).toEqual([
        name,
        code,
        defined?.kind,
        defined?.frequency,
        tables,
      ]);
    }
  }
});

test('sensitive indicators are due by quarter or longer and break down people by one dimension at most', () => {
  for (const { code, frequency, breakdowns } of indicatorFramework.filter((one) => one.sensitive)) {
    expect([code, frequency]).toEqual([code, 'QUARTER']);
    expect([code, breakdowns.every((dimensions) => dimensions.length === 1)]).toEqual([code, true]);
  }
});

test('a sensitive table of an indicator that is not sensitive is declared, and of one dimension that is no centre', () => {
  const tables = indicatorFramework.flatMap(
    ({ code, sensitive, breakdowns, sensitiveBreakdowns }) =>
      sensitiveBreakdowns.map((table) => ({ code, sensitive, table, breakdowns })),
  );
  expect(tables.map(({ code, table }) => [code, table])).toEqual([
    ['OP6.1', ['NATIONALITY']],
    ['OP7.3', ['DISABILITY']],
  ]);
  for (const { sensitive, table, breakdowns } of tables) {
    expect(sensitive).toBe(false);
    expect(breakdowns).toContainEqual(table);
  }
});

test('every indicator measures a result that the framework states', () => {
  const stated = new Set(resultStatements.map(({ code }) => code));
  expect(indicatorFramework.filter(({ measures }) => !stated.has(measures))).toEqual([]);
});
