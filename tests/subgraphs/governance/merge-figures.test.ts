import { expect, test } from '@jest/globals';

import type {
  AgencyReport,
  ReportedFigure,
} from '../../../subgraphs/governance/joint/agency-report.ts';
import { mergeResult } from '../../../subgraphs/governance/joint/merge-result.ts';
import { answers, count, hidden, indicator, missing, share, submitted } from './support/stories.ts';

const placed = indicator('OP3.1');
const psychosocial = indicator('OP5.2');
const consultations = indicator('OP5.1');
const reports = indicator('OP8.2');

test('people placed by two agencies are at least the larger count and at most the sum', () => {
  const result = mergeResult(
    placed,
    answers(['ILO', submitted(count(120))], ['UNHCR', submitted(count(45))]),
  );
  expect(result).toMatchObject({
    state: 'COMPLETE',
    method: 'BOUNDS',
    inPeriod: { reading: 'BOUNDS', value: null, lower: 120, upper: 165 },
  });
});

test('an agency that counted nobody leaves the other count exact', () => {
  const result = mergeResult(
    placed,
    answers(['ILO', submitted(count(120))], ['UNHCR', submitted(count(0))]),
  );
  expect(result).toMatchObject({ method: 'COUNTED', inPeriod: { reading: 'EXACT', value: 120 } });
});

test('an agency that is down makes people at least what the others counted, never a smaller total', () => {
  const result = mergeResult(placed, answers(['ILO', submitted(count(120))], ['UNHCR', null]));
  expect(result).toMatchObject({
    state: 'PARTIAL',
    missing: [{ agency: 'UNHCR', reason: 'UNAVAILABLE' }],
    inPeriod: { reading: 'AT_LEAST', value: null, lower: 120, upper: null },
  });
});

test('a month in which one agency has not reported has no upper end', () => {
  const result = mergeResult(placed, answers(['ILO', missing], ['UNHCR', submitted(count(45))]));
  expect(result).toMatchObject({
    state: 'PARTIAL',
    missing: [{ agency: 'ILO', reason: 'MISSING' }],
    inPeriod: { lower: 45, upper: null, value: null },
  });
});

test('zero is a report and nothing is not', () => {
  const zero = mergeResult(consultations, answers(['PAHO', submitted(count(0))]));
  const nothing = mergeResult(consultations, answers(['PAHO', missing]));
  expect(zero).toMatchObject({ state: 'COMPLETE', inPeriod: { reading: 'EXACT', value: 0 } });
  expect(nothing).toMatchObject({
    state: 'NONE',
    basis: null,
    inPeriod: { reading: 'NOT_REPORTED', value: null, lower: null },
  });
});

test('only lead and contributors count: a missing ILO does not make health consultations partial', () => {
  const result = mergeResult(
    consultations,
    answers(['PAHO', submitted(count(1800))], ['ILO', null]),
  );
  expect(result).toMatchObject({ state: 'COMPLETE', missing: [], inPeriod: { value: 1800 } });
  expect(result.parts.map(({ agency }) => agency)).toEqual(['PAHO']);
});

test('the joint governance merges people reached and has no part of its own', () => {
  const six = (['UNHCR', 'IOM', 'ILO', 'UN_WOMEN', 'PAHO', 'UNICEF'] as const).map(
    (agency, index): [typeof agency, ReturnType<typeof submitted>] => [
      agency,
      submitted(count(100 * (index + 1))),
    ],
  );
  const result = mergeResult(
    indicator('OP7.3'),
    answers(...six, ['UNOPS', { status: 'NOT_APPLICABLE' }]),
  );
  // 100 + 200 + 300 + 400 + 500 + 600
  expect(result).toMatchObject({ state: 'COMPLETE', inPeriod: { lower: 600, upper: 2100 } });
  expect(result.parts.map(({ agency }) => agency)).toEqual([
    'UNHCR',
    'IOM',
    'ILO',
    'UN_WOMEN',
    'PAHO',
    'UNICEF',
  ]);
});

test('percentages are summed above and below the line, never averaged', () => {
  const on = (numerator: number, denominator: number) => submitted(share(numerator, denominator));
  const result = mergeResult(
    reports,
    answers(
      ['UNHCR', on(9, 10)],
      ['IOM', on(1, 2)],
      ['ILO', on(4, 4)],
      ['UN_WOMEN', on(2, 4)],
      ['PAHO', on(5, 5)],
      ['UNICEF', on(0, 0)],
      ['UNOPS', on(6, 15)],
    ),
  );
  // 27 of 40; the mean of the shares would be 71.7 over six, and something else over seven.
  expect(result.inPeriod).toMatchObject({
    reading: 'EXACT',
    value: 67.5,
    numerator: 27,
    denominator: 40,
  });
});

test('a percentage with an agency missing is of those reporting only', () => {
  const rest = (['IOM', 'ILO', 'UN_WOMEN', 'PAHO', 'UNICEF', 'UNOPS'] as const).map(
    (agency): [typeof agency, ReturnType<typeof submitted>] => [agency, submitted(share(3, 4))],
  );
  const result = mergeResult(reports, answers(['UNHCR', null], ...rest));
  expect(result).toMatchObject({
    state: 'PARTIAL',
    inPeriod: {
      reading: 'OF_THOSE_REPORTING',
      value: null,
      ofThoseReporting: 75,
      numerator: 18,
      denominator: 24,
    },
  });
});

test('no cases is neither zero per cent nor a missing report', () => {
  const result = mergeResult(indicator('OP1.3'), answers(['UNHCR', submitted(share(0, 0))]));
  expect(result).toMatchObject({
    state: 'COMPLETE',
    inPeriod: { reading: 'NO_CASES', value: null, denominator: 0 },
  });
});

test('percentages of people are never pooled over agencies', () => {
  const joint = { ...indicator('OC3.1'), contributors: ['UNHCR'] as const };
  const result = mergeResult(
    joint,
    answers(['ILO', submitted(share(30, 50))], ['UNHCR', submitted(share(5, 10))]),
  );
  expect(result.inPeriod).toMatchObject({ reading: 'SIDE_BY_SIDE', value: null, numerator: null });
  expect(result.method).toBeNull();
  expect(result.parts.map((part) => part.inPeriod?.value)).toEqual([60, 50]);
});

test('a percentage with a tiny denominator keeps its denominator beside it', () => {
  const result = mergeResult(indicator('OP7.6'), answers(['UNOPS', submitted(share(1, 2))]));
  expect(result.inPeriod).toMatchObject({ value: 50, numerator: 1, denominator: 2 });
});

test('works are averaged by contract value, not over centres or agencies', () => {
  const works = { ...indicator('OP7.2'), contributors: ['IOM'] as const };
  const progress = (weighted: number, weights: number) => ({
    value: weighted / weights,
    numerator: weighted,
    denominator: weights,
    suppressed: false,
  });
  const result = mergeResult(
    works,
    answers(
      ['UNOPS', submitted(progress(80 * 900_000, 900_000))],
      ['IOM', submitted(progress(20 * 100_000, 100_000))],
    ),
  );
  // (80 x 900,000 + 20 x 100,000) / 1,000,000; the plain mean would be 50.
  expect(result.inPeriod).toMatchObject({ reading: 'EXACT', value: 74 });
});

test('medians stand side by side and are never merged', () => {
  const joint = { ...indicator('OP6.2'), contributors: ['UNHCR'] as const };
  const result = mergeResult(
    joint,
    answers(['UNICEF', submitted(count(30))], ['UNHCR', submitted(count(10))]),
  );
  expect(result.inPeriod).toMatchObject({
    reading: 'SIDE_BY_SIDE',
    value: null,
    lower: null,
    upper: null,
  });
});

test('the cases of medians sum by bands of days, unless an agency is missing or hides its own', () => {
  const joint = { ...indicator('OC1.1'), contributors: ['IOM'] as const };
  const wait = (value: number, short: number, long: number): ReportedFigure => ({
    value,
    denominator: short + long,
    dayBands: [
      { fromDay: 0, toDay: 7, count: short },
      { fromDay: 8, toDay: null, count: long },
    ],
    suppressed: false,
  });
  const bandsWith = (report: AgencyReport | null) =>
    mergeResult(joint, answers(['UNHCR', submitted(wait(3, 10, 4))], ['IOM', report])).inPeriod
      .dayBands;
  expect(bandsWith(submitted(wait(9, 2, 5)))).toEqual([
    { fromDay: 0, toDay: 7, count: 12 },
    { fromDay: 8, toDay: null, count: 9 },
  ]);
  expect(bandsWith(null)).toBeNull();
  expect(bandsWith(submitted(hidden))).toBeNull();
  const alone = mergeResult(indicator('OC1.1'), answers(['UNHCR', submitted(wait(3, 10, 4))]));
  expect(alone.inPeriod).toMatchObject({ value: 3, dayBands: wait(3, 10, 4).dayBands });
});

test("a single lead's median is taken over with its number of cases", () => {
  const figure = { value: 41, denominator: 212, suppressed: false };
  const result = mergeResult(indicator('OP6.2'), answers(['UNICEF', submitted(figure)]));
  expect(result.inPeriod).toMatchObject({ reading: 'EXACT', value: 41, denominator: 212 });
});

test('a survey keeps its 95 % interval', () => {
  const figure = { value: 43, lower: 39.5, upper: 46.5, denominator: 812, suppressed: false };
  const result = mergeResult(indicator('I1'), answers([null, submitted(figure)]));
  expect(result).toMatchObject({
    method: 'SURVEY',
    inPeriod: { value: 43, lower: 39.5, upper: 46.5 },
  });
});

test('services of two agencies sum', () => {
  const joint = { ...consultations, contributors: ['UNICEF'] as const };
  const result = mergeResult(
    joint,
    answers(['PAHO', submitted(count(1800))], ['UNICEF', submitted(count(200))]),
  );
  expect(result).toMatchObject({ method: 'COUNTED', inPeriod: { reading: 'EXACT', value: 2000 } });
});

test('employers that two agencies know are bounds', () => {
  const joint = { ...indicator('OP3.3'), contributors: ['UNHCR'] as const };
  const result = mergeResult(
    joint,
    answers(['ILO', submitted(count(70))], ['UNHCR', submitted(count(30))]),
  );
  expect(result.inPeriod).toMatchObject({ lower: 70, upper: 100 });
});

test('bounds of an agency compose: the largest lower and the sum of the uppers', () => {
  const atCentres = { value: null, lower: 50, upper: 80, suppressed: false };
  const result = mergeResult(
    placed,
    answers(['ILO', submitted(atCentres)], ['UNHCR', submitted(count(60))]),
  );
  expect(result.inPeriod).toMatchObject({ lower: 60, upper: 140 });
});

test('a headline below k stays hidden in the joint figure', () => {
  const alone = mergeResult(indicator('OP2.3'), answers(['IOM', submitted(hidden)]));
  expect(alone.inPeriod).toMatchObject({
    reading: 'SUPPRESSED',
    value: null,
    lower: null,
    upper: null,
  });
});

test('a hidden part counts nothing below and leaves the top open, so that [max, sum] betrays nobody', () => {
  const result = mergeResult(
    placed,
    answers(['ILO', submitted(count(120))], ['UNHCR', submitted(hidden)]),
  );
  expect(result).toMatchObject({
    state: 'COMPLETE',
    inPeriod: { reading: 'AT_LEAST', lower: 120, upper: null },
  });
});

test('a fellow contributor sees no part of a sensitive joint figure from which to subtract her own', () => {
  const result = mergeResult(
    psychosocial,
    answers(
      ['PAHO', submitted(count(40))],
      ['UN_WOMEN', submitted(count(25))],
      ['UNICEF', submitted(count(15))],
    ),
  );
  expect(result.inPeriod).toMatchObject({ lower: 40, upper: 80 });
  expect(result.parts.every(({ withheld, inPeriod }) => withheld && inPeriod === null)).toBe(true);
});

test('a sensitive figure of several contributors shows nothing that could be of one of them alone', () => {
  const hiddenTwo = answers(
    ['PAHO', submitted(count(40))],
    ['UN_WOMEN', submitted(hidden)],
    ['UNICEF', submitted(hidden)],
  );
  const one = answers(['PAHO', submitted(count(40))]);
  for (const each of [hiddenTwo, one])
    expect(mergeResult(psychosocial, each).inPeriod).toMatchObject({
      reading: 'SUPPRESSED',
      lower: null,
      upper: null,
    });
});

test('a report that was sent back is not counted', () => {
  const back = submitted(count(45), { stage: 'RETURNED' });
  const result = mergeResult(placed, answers(['ILO', submitted(count(120))], ['UNHCR', back]));
  expect(result).toMatchObject({
    missing: [{ agency: 'UNHCR', reason: 'RETURNED' }],
    inPeriod: { lower: 120, upper: null },
  });
  expect(result.parts[1]).toMatchObject({ stage: 'RETURNED', inPeriod: null });
});

test('what has no joint figure has no method: withheld, or side by side', () => {
  const together = mergeResult(
    placed,
    answers(['ILO', submitted(hidden)], ['UNHCR', submitted(hidden)]),
  );
  expect(together).toMatchObject({
    state: 'COMPLETE',
    method: null,
    inPeriod: { reading: 'SUPPRESSED' },
  });
  const alone = mergeResult(indicator('OP1.1'), answers(['UNHCR', submitted(hidden)]));
  expect(alone).toMatchObject({ method: null, inPeriod: { reading: 'SUPPRESSED' } });
  const none = mergeResult(indicator('OP1.3'), answers(['UNHCR', submitted(share(0, 0))]));
  expect(none).toMatchObject({ method: 'COUNTED', inPeriod: { reading: 'NO_CASES' } });
});

test('a draft is not counted', () => {
  const draft = submitted(count(45), { stage: 'DRAFT' });
  const result = mergeResult(placed, answers(['ILO', draft], ['UNHCR', draft]));
  expect(result).toMatchObject({
    state: 'NONE',
    missing: [{ reason: 'MISSING' }, { reason: 'MISSING' }],
  });
});

test('a result is approved only where every part is', () => {
  const approved = submitted(count(120), { stage: 'APPROVED' });
  const published = submitted(count(45), { stage: 'PUBLISHED' });
  expect(mergeResult(placed, answers(['ILO', approved], ['UNHCR', published])).basis).toBe(
    'APPROVED',
  );
  expect(
    mergeResult(placed, answers(['ILO', approved], ['UNHCR', submitted(count(45))])).basis,
  ).toBe('PROVISIONAL');
});

test('a quarter of people comes from the quarter as each agency recounted it, not from its months', () => {
  const month = (people: number) =>
    answers(['ILO', submitted(count(people))], ['UNHCR', submitted(count(0))]);
  const months = [40, 50, 60].map(
    (people) => mergeResult(placed, month(people)).inPeriod.value ?? 0,
  );
  const quarter = mergeResult(placed, month(110)).inPeriod.value;
  expect(quarter).toBe(110);
  expect(months.reduce((sum, people) => sum + people)).toBe(150);
});

test('each window is merged from its own figures', () => {
  const windows = (inPeriod: number, yearToDate: number, toDate: number) =>
    submitted(count(inPeriod), { yearToDate: count(yearToDate), toDate: count(toDate) });
  const result = mergeResult(
    placed,
    answers(['ILO', windows(10, 40, 90)], ['UNHCR', windows(5, 20, 50)]),
  );
  expect([result.inPeriod, result.yearToDate, result.toDate]).toMatchObject([
    { lower: 10, upper: 15 },
    { lower: 40, upper: 60 },
    { lower: 90, upper: 140 },
  ]);
});
