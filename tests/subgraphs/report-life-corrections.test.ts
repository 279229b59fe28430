import { expect, test } from '@jest/globals';

import type { CellRow } from '../../subgraphs/_kit/reports/count-cells.ts';
import type { ReportCounts } from '../../subgraphs/_kit/reports/count-reports.ts';
import type {
  Dimension,
  IndicatorKind,
  IndicatorQuestion,
} from '../../subgraphs/_kit/reports/indicator-question.ts';
import { applyCorrections } from '../../subgraphs/_kit/reports/life/correction/apply-corrections.ts';
import type { WantedCorrection } from '../../subgraphs/_kit/reports/life/correction/cell-change.ts';

const empty: CellRow = {
  ...{ sex: null, age_band: null, population_group: null, nationality: null, disability: null },
  ...{ centre_code: null, value: null, lower: null, upper: null, numerator: null },
  ...{ denominator: null, day_bands: null, people: null },
};
const cell = (parts: Partial<CellRow>): CellRow => ({ ...empty, ...parts });
const figure = (parts: Partial<CellRow>) => {
  const { value, lower, upper, numerator, denominator } = cell(parts);
  return { value, lower, upper, numerator, denominator, dayBands: null, suppressed: false };
};

function question(
  kind: IndicatorKind,
  breakdowns: readonly (readonly Dimension[])[],
  behind: 'COUNTS' | 'UNITS' = 'COUNTS',
): IndicatorQuestion {
  return { code: 'X1', kind, frequency: 'MONTH', breakdowns, question: '', protection: { behind } };
}

function counts(cells: readonly CellRow[], toDate: Partial<CellRow> = {}): ReportCounts {
  const total = cells.find((each) =>
    Object.values({ ...each, ...NO_FIGURE }).every((part) => part === null),
  );
  return {
    inPeriod: figure(total ?? {}),
    yearToDate: figure(toDate),
    toDate: figure(toDate),
    cells,
  };
}
const NO_FIGURE = { value: null, numerator: null, denominator: null };

// People by sex and age, and by sex and centre; one woman was at both centres.
const people = question('PEOPLE', [
  ['SEX', 'AGE'],
  ['SEX', 'CENTRE'],
]);
const counted = counts(
  [
    cell({ value: 10 }),
    cell({ sex: 'FEMALE', value: 6 }),
    cell({ sex: 'MALE', value: 4 }),
    cell({ age_band: 'AGE_18_59', value: 7 }),
    cell({ age_band: 'AGE_60_PLUS', value: 3 }),
    cell({ sex: 'FEMALE', age_band: 'AGE_18_59', value: 5 }),
    cell({ sex: 'FEMALE', age_band: 'AGE_60_PLUS', value: 1 }),
    cell({ sex: 'MALE', age_band: 'AGE_18_59', value: 2 }),
    cell({ sex: 'MALE', age_band: 'AGE_60_PLUS', value: 2 }),
    cell({ centre_code: 'CMID-TAP', value: 7 }),
    cell({ centre_code: 'CMID-TIJ', value: 4 }),
    cell({ sex: 'FEMALE', centre_code: 'CMID-TAP', value: 4 }),
    cell({ sex: 'FEMALE', centre_code: 'CMID-TIJ', value: 3 }),
    cell({ sex: 'MALE', centre_code: 'CMID-TAP', value: 3 }),
    cell({ sex: 'MALE', centre_code: 'CMID-TIJ', value: 1 }),
  ],
  { value: 25 },
);

const valueOf = (
  { counts: { cells } }: ReturnType<typeof applyCorrections>,
  place: Partial<CellRow>,
) =>
  cells.find((row) => JSON.stringify({ ...row, ...NO_FIGURE }) === JSON.stringify(cell(place)))
    ?.value;
const refusalOf = (
  indicator: IndicatorQuestion,
  report: ReportCounts,
  ...wanted: WantedCorrection[]
) => {
  try {
    applyCorrections(indicator, report, wanted);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

test('a man counted twice is taken out of the innermost cell of each table, and every sum follows', () => {
  const corrected = applyCorrections(people, counted, [
    { sex: 'MALE', age: 'AGE_60_PLUS', value: 1 },
    { sex: 'MALE', value: 3 },
    { sex: 'MALE', centre: 'CMID-TAP', value: 2 },
  ]);
  expect(valueOf(corrected, { sex: 'MALE', age_band: 'AGE_60_PLUS' })).toBe(1);
  expect(valueOf(corrected, { age_band: 'AGE_60_PLUS' })).toBe(2);
  expect(valueOf(corrected, { sex: 'MALE' })).toBe(3);
  expect(valueOf(corrected, { centre_code: 'CMID-TAP' })).toBe(6);
  expect(valueOf(corrected, {})).toBe(9);
  expect(valueOf(corrected, { sex: 'FEMALE', centre_code: 'CMID-TAP' })).toBe(4);
  expect(corrected.counts).toMatchObject({
    inPeriod: { value: 9 },
    yearToDate: { value: 24 },
    toDate: { value: 24 },
  });
  expect(corrected.corrections).toEqual([
    {
      place: { sex: 'MALE', age_band: 'AGE_60_PLUS' },
      original: figure({ value: 2 }),
      corrected: figure({ value: 1 }),
    },
    { place: { sex: 'MALE' }, original: figure({ value: 4 }), corrected: figure({ value: 3 }) },
    {
      place: { sex: 'MALE', centre_code: 'CMID-TAP' },
      original: figure({ value: 3 }),
      corrected: figure({ value: 2 }),
    },
  ]);
});

test('someone moves between age bands: the total stays', () => {
  const corrected = applyCorrections(people, counted, [
    { sex: 'MALE', age: 'AGE_60_PLUS', value: 1 },
    { sex: 'MALE', age: 'AGE_18_59', value: 3 },
  ]);
  expect(valueOf(corrected, { age_band: 'AGE_18_59' })).toBe(8);
  expect(valueOf(corrected, {})).toBe(10);
  expect(corrected.counts.toDate).toMatchObject({ value: 25 });
});

test('a cell of nobody has no row, and somebody in a new cell has one', () => {
  const corrected = applyCorrections(people, counted, [
    { sex: 'FEMALE', age: 'AGE_60_PLUS', value: 0 },
    { sex: 'FEMALE', age: 'AGE_12_17', value: 1 },
  ]);
  expect(valueOf(corrected, { sex: 'FEMALE', age_band: 'AGE_60_PLUS' })).toBeUndefined();
  expect(valueOf(corrected, { sex: 'FEMALE', age_band: 'AGE_12_17' })).toBe(1);
  expect(valueOf(corrected, { age_band: 'AGE_60_PLUS' })).toBe(2);
});

test('a sum that two tables share has to be the same by both', () => {
  expect(refusalOf(people, counted, { sex: 'MALE', age: 'AGE_60_PLUS', value: 1 })).toContain(
    '"MALE"',
  );
  expect(refusalOf(people, counted, { sex: 'MALE', age: 'AGE_60_PLUS', value: 1 })).toContain(
    '3 by SEX x AGE and 4 by SEX x CENTRE; correct the innermost cells of each table',
  );
  expect(refusalOf(people, counted, { value: 12 })).toContain('12 by its own correction');
});

test('all centres together have at least as many people as the largest, and at most all of them summed', () => {
  const only = question('PEOPLE', [['CENTRE']]);
  const report = counts([
    cell({ value: 10 }),
    cell({ centre_code: 'CMID-TAP', value: 9 }),
    cell({ centre_code: 'CMID-TIJ', value: 4 }),
  ]);
  expect(refusalOf(only, report, { centre: 'CMID-TAP', value: 11 })).toContain(
    'all centres together would have 10',
  );
  expect(refusalOf(only, report, { value: 14 })).toContain('all summed 13');
  expect(refusalOf(only, report, { centre: 'CMID-TAP', value: 11 }, { value: 12 })).toBeNull();
});

test('consultations do sum over centres', () => {
  const services = question('SERVICES', [['CENTRE']]);
  const report = counts(
    [
      cell({ value: 13 }),
      cell({ centre_code: 'CMID-TAP', value: 9 }),
      cell({ centre_code: 'CMID-TIJ', value: 4 }),
    ],
    { value: 40 },
  );
  const corrected = applyCorrections(services, report, [{ centre: 'CMID-TAP', value: 12 }]);
  expect(valueOf(corrected, {})).toBe(16);
  expect(corrected.counts.yearToDate).toMatchObject({ value: 43 });
});

// Consultations by sex and nationality: of Hondurans 31 by 20 women and 30 by one man.
const consultations = question('SERVICES', [['SEX', 'NATIONALITY']], 'UNITS');
const consulted = counts([
  cell({ value: 101, people: 61 }),
  cell({ sex: 'FEMALE', value: 31, people: 20 }),
  cell({ sex: 'MALE', value: 70, people: 41 }),
  cell({ nationality: 'HND', value: 61, people: 21 }),
  cell({ nationality: 'HTI', value: 40, people: 40 }),
  cell({ sex: 'FEMALE', nationality: 'HND', value: 31, people: 20 }),
  cell({ sex: 'MALE', nationality: 'HND', value: 30, people: 1 }),
  cell({ sex: 'MALE', nationality: 'HTI', value: 40, people: 40 }),
]);
const peopleOf = (
  { counts: { cells } }: ReturnType<typeof applyCorrections>,
  { sex = null, nationality = null }: Partial<CellRow>,
) => cells.find((row) => row.sex === sex && row.nationality === nationality)?.people;

test('a corrected count of services has no more people behind it than it counts, nor have its sums', () => {
  const total = { ...figure({ value: 101 }), people: 61 };
  const once = applyCorrections(
    consultations,
    { ...consulted, inPeriod: total, toDate: { ...total, value: 300, people: 150 } },
    [{ sex: 'FEMALE', nationality: 'HND', value: 1 }],
  );
  expect(peopleOf(once, { sex: 'FEMALE', nationality: 'HND' })).toBe(1);
  expect(peopleOf(once, { sex: 'FEMALE' })).toBe(1);
  // 31 consultations are left, of the man and of one woman at most.
  expect(peopleOf(once, { nationality: 'HND' })).toBe(2);
  expect(peopleOf(once, {})).toBe(42);
  expect(peopleOf(once, { nationality: 'HTI' })).toBe(40);
  expect(once.counts).toMatchObject({
    inPeriod: { value: 71, people: 42 },
    toDate: { value: 270, people: 131 },
  });
  expect(once.corrections).toMatchObject([{ original: { people: 20 }, corrected: { people: 1 } }]);
});

test('somebody is behind whatever is entered by hand, though nobody was counted there', () => {
  const many = applyCorrections(consultations, consulted, [
    { sex: 'FEMALE', nationality: 'HTI', value: 30 },
    { sex: 'MALE', nationality: 'HND', value: 0 },
  ]);
  expect(peopleOf(many, { sex: 'FEMALE', nationality: 'HTI' })).toBe(1);
  expect(peopleOf(many, { sex: 'MALE', nationality: 'HND' })).toBeUndefined();
  const beds = question('PERCENTAGE', [['CENTRE']], 'UNITS');
  const night = { centre_code: 'CMID-TAP', numerator: 0, denominator: 60, value: 0, people: 0 };
  const report = counts([
    cell({ ...night, centre_code: null }),
    cell({ ...night, centre_code: 'CMID-TAP' }),
  ]);
  const { counts: after } = applyCorrections(beds, report, [{ centre: 'CMID-TAP', numerator: 30 }]);
  expect(after.cells.map(({ people: behind }) => behind)).toEqual([1, 1]);
});

test("a percentage's numerators and denominators follow, and its values from them", () => {
  const share = question('PERCENTAGE', [['SEX']]);
  const report = counts(
    [
      cell({ numerator: 6, denominator: 8, value: 75 }),
      cell({ sex: 'FEMALE', numerator: 3, denominator: 4, value: 75 }),
      cell({ sex: 'MALE', numerator: 3, denominator: 4, value: 75 }),
    ],
    { numerator: 10, denominator: 20, value: 50 },
  );
  const { counts: after } = applyCorrections(share, report, [{ sex: 'MALE', numerator: 1 }]);
  expect(after.inPeriod).toMatchObject({ numerator: 4, denominator: 8, value: 50 });
  expect(after.toDate).toMatchObject({ numerator: 8, denominator: 20, value: 40 });
  expect(refusalOf(share, report, { sex: 'MALE', numerator: 5 })).toContain(
    'up to the denominator 4',
  );
  expect(refusalOf(share, report, { sex: 'MALE', value: 25 })).toContain(
    'a numerator, a denominator',
  );
  const nobody = applyCorrections(share, report, [
    { sex: 'MALE', numerator: 0, denominator: 0 },
    { sex: 'FEMALE', numerator: 0, denominator: 0 },
  ]);
  // 0/0 is no cases, never zero.
  expect(nobody.counts.inPeriod).toMatchObject({ numerator: 0, denominator: 0, value: null });
});

test.each<[string, IndicatorKind, WantedCorrection, string]>([
  [
    'fewer than nobody',
    'PEOPLE',
    { sex: 'MALE', age: 'AGE_60_PLUS', value: -1 },
    'a number from 0 up',
  ],
  ['half a person', 'PEOPLE', { sex: 'MALE', age: 'AGE_60_PLUS', value: 1.5 }, 'a whole number'],
  ['a table that is not declared', 'PEOPLE', { nationality: 'HND', value: 1 }, 'that X1 declares'],
  [
    'dimensions that no table crosses',
    'PEOPLE',
    { age: 'AGE_60_PLUS', centre: 'CMID-TAP', value: 1 },
    'that X1 declares',
  ],
  ['no figure', 'PEOPLE', { sex: 'MALE', age: 'AGE_60_PLUS' }, 'a value, and nothing else'],
  ['a median', 'MEDIAN', { sex: 'MALE', value: 1 }, 'a median is corrected at its records'],
  ['a survey', 'SURVEY', { value: 1 }, 'a survey is corrected at its records'],
])('%s is no correction', (_what, kind, wanted, reason) => {
  expect(refusalOf({ ...people, kind }, counted, wanted)).toContain(reason);
});

test('a cell is corrected once, and something is', () => {
  const twice = { sex: 'MALE', age: 'AGE_60_PLUS', value: 1 };
  expect(refusalOf(people, counted, twice, twice)).toContain('a cell named once');
  expect(refusalOf(people, counted)).toContain('at least one cell');
});
