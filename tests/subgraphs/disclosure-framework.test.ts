import { expect, test } from '@jest/globals';

import { indicatorFramework } from '../../subgraphs/governance/framework/indicator-framework.ts';
import { subgraphs } from '../../subgraphs/index.ts';

const questions = subgraphs.flatMap(({ name, indicators }) =>
  indicators.map((indicator) => ({ ...indicator, agency: name })),
);
const definitionOf = (code: string) => indicatorFramework.find((each) => each.code === code);

test('an agency protects as sensitive what the framework says is sensitive, and nothing else', () => {
  for (const { agency, code, protection } of questions) {
    const definition = definitionOf(code);
    const by = definition?.sensitiveBreakdowns.flat();
    const told = { sensitive: protection?.sensitive ?? false, by: protection?.sensitiveBy ?? [] };
    expect([agency, code, told]).toEqual([agency, code, { sensitive: definition?.sensitive, by }]);
  }
});

test('whatever counts people, or services and waits of people, is protected; things are not', () => {
  const ofThings = ['OP7.1', 'OP7.2', 'OP7.4', 'OP7.5', 'OP7.6', 'OP8.2', 'OP8.3', 'OP8.4'];
  const others = ['OP3.3', 'OP4.3', 'I1'];
  const open = questions.filter(({ protection }) => !protection).map(({ code }) => code);
  expect([...new Set(open)].toSorted()).toEqual([...others, ...ofThings].toSorted());
});

test('a part of a sensitive figure of several agencies is told to nobody', () => {
  for (const { code, protection } of questions) {
    const isShared = (definitionOf(code)?.contributors.length ?? 0) > 0;
    const isHeldBack = protection?.severalContributors ?? false;
    expect([code, isHeldBack]).toEqual([code, isShared && protection?.sensitive === true]);
  }
});

test('people behind are counted where it says so: the question names them', () => {
  for (const { code, question, protection } of questions) {
    if (protection?.behind === 'UNITS')
      expect([code, question]).toEqual([code, expect.stringContaining('AS unit')]);
  }
});

test('an indicator lies within others of the same agency', () => {
  for (const { agency, code, protection } of questions) {
    for (const whole of protection?.within ?? []) {
      const found = questions.some((other) => other.agency === agency && other.code === whole);
      expect([agency, code, whole, found]).toEqual([agency, code, whole, true]);
    }
  }
});
