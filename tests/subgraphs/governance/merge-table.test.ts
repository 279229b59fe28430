import { expect, test } from '@jest/globals';

import type { ReportedCell } from '../../../subgraphs/governance/joint/agency-report.ts';
import type { CellPlace } from '../../../subgraphs/governance/joint/table/cell-place.ts';
import type { MergedTable } from '../../../subgraphs/governance/joint/table/merge-table.ts';
import { mergeTable } from '../../../subgraphs/governance/joint/table/merge-table.ts';
import { answers, count, hidden, indicator, share, submitted } from './support/stories.ts';

const placed = indicator('OP3.1');
const cell = (place: Partial<CellPlace>, people: number): ReportedCell => ({
  ...place,
  figure: count(people),
});
const table = (...cells: ReportedCell[]) => submitted(count(0), { cells });

function figureAt({ cells }: MergedTable, place: Partial<CellPlace>) {
  const wanted = {
    sex: null,
    age: null,
    group: null,
    nationality: null,
    disability: null,
    centre: null,
    ...place,
  };
  return cells.find((one) =>
    Object.entries(wanted).every(([name, value]) => Reflect.get(one, name) === value),
  );
}

test('people in a cell of two agencies are bounds, cell by cell', () => {
  const merged = mergeTable(
    placed,
    answers(
      ['ILO', table(cell({ sex: 'FEMALE' }, 70), cell({ sex: 'MALE' }, 50))],
      ['UNHCR', table(cell({ sex: 'FEMALE' }, 20), cell({ sex: 'MALE' }, 30))],
    ),
  );
  expect(figureAt(merged, { sex: 'FEMALE' })?.figure).toMatchObject({ lower: 70, upper: 90 });
  expect(figureAt(merged, { sex: 'MALE' })?.figure).toMatchObject({ lower: 50, upper: 80 });
});

test("ILO's 15 to 17 stands inside 12 to 17 for people, and says so", () => {
  const merged = mergeTable(
    placed,
    answers(
      [
        'ILO',
        table(
          cell({ sex: 'MALE', age: 'AGE_15_17' }, 8),
          cell({ sex: 'MALE', age: 'AGE_18_59' }, 60),
        ),
      ],
      [
        'UNHCR',
        table(
          cell({ sex: 'MALE', age: 'AGE_12_17' }, 5),
          cell({ sex: 'MALE', age: 'AGE_18_59' }, 25),
        ),
      ],
    ),
  );
  expect(figureAt(merged, { sex: 'MALE', age: 'AGE_15_17' })).toBeUndefined();
  expect(figureAt(merged, { sex: 'MALE', age: 'AGE_12_17' })).toMatchObject({
    fromFifteen: ['ILO'],
    figure: { lower: 8, upper: 13 },
  });
  expect(figureAt(merged, { sex: 'MALE', age: 'AGE_18_59' })).toMatchObject({
    fromFifteen: [],
    figure: { lower: 60, upper: 85 },
  });
});

test('rates of agencies with different bands merge only on 0 to 17, 18 to 59, 60 and over', () => {
  const rate = {
    ...indicator('OP8.1'),
    lead: 'UNHCR' as const,
    contributors: ['ILO'] as const,
    breakdowns: [['AGE']] as const,
  };
  const at = (age: string, met: number, of: number): ReportedCell => ({
    age,
    figure: share(met, of),
  });
  const merged = mergeTable(
    rate,
    answers(
      ['UNHCR', table(at('AGE_0_4', 1, 4), at('AGE_12_17', 2, 6), at('AGE_18_59', 10, 20))],
      ['ILO', table(at('AGE_15_17', 3, 10), at('AGE_18_59', 20, 30))],
    ),
  );
  expect(merged.cells.map(({ age }) => age).sort()).toEqual(['AGE_0_17', 'AGE_18_59']);
  // (1 + 2 + 3) of (4 + 6 + 10), and (10 + 20) of (20 + 30).
  expect(figureAt(merged, { age: 'AGE_0_17' })?.fromFifteen).toEqual(['ILO']);
  expect(figureAt(merged, { age: 'AGE_0_17' })?.figure).toMatchObject({
    value: 30,
    numerator: 6,
    denominator: 20,
  });
  expect(figureAt(merged, { age: 'AGE_18_59' })?.figure).toMatchObject({ value: 60 });
});

test("ILO's 15 to 17 stands inside 12 to 17 whoever answers: bands depend on who is expected alone", () => {
  const bands = (code: string, ...given: Parameters<typeof answers>) =>
    mergeTable(indicator(code), answers(...given)).cells.map(({ age, fromFifteen, figure }) => {
      return [age, fromFifteen, figure.value ?? figure.lower];
    });
  const young = table(cell({ age: 'AGE_15_17' }, 8));
  expect(bands('OP3.1', ['ILO', young], ['UNHCR', null])).toEqual([['AGE_12_17', ['ILO'], 8]]);
  expect(bands('OP3.1', ['ILO', young])).toEqual([['AGE_12_17', ['ILO'], 8]]);
  expect(bands('OP3.2', ['ILO', young])).toEqual([['AGE_12_17', ['ILO'], 8]]);
  // A rate of ILO alone keeps its band: nothing is merged with it.
  const rate = table({ age: 'AGE_15_17', figure: share(6, 8) });
  expect(bands('OC3.1', ['ILO', rate])).toEqual([['AGE_15_17', [], 75]]);
  const ofBoth = { ...indicator('OC3.1'), contributors: ['UNHCR'] as const };
  const { cells } = mergeTable(ofBoth, answers(['ILO', rate], ['UNHCR', null]));
  expect(cells.map(({ age, fromFifteen }) => [age, fromFifteen])).toEqual([['AGE_0_17', ['ILO']]]);
});

test('medians of one cell stand side by side, and their cases sum by bands of days, also where ages are brought together', () => {
  const joint = {
    ...indicator('OC1.1'),
    contributors: ['ILO'] as const,
    breakdowns: [['AGE']] as const,
  };
  const wait = (age: string, value: number, cases: number): ReportedCell => ({
    age,
    figure: {
      value,
      denominator: cases,
      dayBands: [{ fromDay: 0, toDay: 7, count: cases }],
      suppressed: false,
    },
  });
  const merged = mergeTable(
    joint,
    answers(
      ['UNHCR', table(wait('AGE_0_4', 2, 3), wait('AGE_12_17', 4, 5), wait('AGE_60_PLUS', 6, 1))],
      ['ILO', table(wait('AGE_15_17', 3, 7))],
    ),
  );
  expect(figureAt(merged, { age: 'AGE_0_17' })?.figure).toMatchObject({
    reading: 'SIDE_BY_SIDE',
    value: null,
    dayBands: [{ fromDay: 0, toDay: 7, count: 15 }],
  });
  // ILO lists nobody of 60 and over.
  expect(figureAt(merged, { age: 'AGE_60_PLUS' })?.figure).toMatchObject({
    value: null,
    dayBands: [{ fromDay: 0, toDay: 7, count: 1 }],
  });
});

test('services of one cell sum over agencies', () => {
  const joint = { ...indicator('OP5.1'), contributors: ['UNICEF'] as const };
  const merged = mergeTable(
    joint,
    answers(
      ['PAHO', table(cell({ sex: 'FEMALE' }, 300))],
      ['UNICEF', table(cell({ sex: 'FEMALE' }, 40))],
    ),
  );
  expect(figureAt(merged, { sex: 'FEMALE' })?.figure).toMatchObject({
    reading: 'EXACT',
    value: 340,
  });
  expect(merged.overlapping).toEqual([]);
});

test('where an agency lists no cell of a breakdown it reports, it counted nobody there', () => {
  const merged = mergeTable(
    placed,
    answers(
      ['ILO', table(cell({ nationality: 'HTI', sex: 'FEMALE' }, 12))],
      ['UNHCR', table(cell({ nationality: 'CUB', sex: 'FEMALE' }, 7))],
    ),
  );
  expect(figureAt(merged, { nationality: 'HTI', sex: 'FEMALE' })?.figure).toMatchObject({
    reading: 'EXACT',
    value: 12,
  });
});

test('where an agency does not list a breakdown, its cells are at least what the others counted, and at most what its margins add', () => {
  const merged = mergeTable(
    placed,
    answers(
      ['ILO', table(cell({ nationality: 'HTI', sex: 'FEMALE' }, 12))],
      ['UNHCR', table(cell({ sex: 'FEMALE' }, 7))],
    ),
  );
  expect(figureAt(merged, { nationality: 'HTI', sex: 'FEMALE' })?.figure).toMatchObject({
    reading: 'BOUNDS',
    lower: 12,
    upper: 12 + 7,
  });
  expect(merged.breakdowns[1]).toEqual({
    dimensions: ['NATIONALITY', 'SEX'],
    deliveredBy: ['ILO'],
    notDeliveredBy: ['UNHCR'],
  });
});

test('an agency that is down leaves every cell of the joint table open above', () => {
  const merged = mergeTable(
    placed,
    answers(['ILO', table(cell({ sex: 'FEMALE' }, 70))], ['UNHCR', null]),
  );
  expect(merged).toMatchObject({
    state: 'PARTIAL',
    missing: [{ agency: 'UNHCR', reason: 'UNAVAILABLE' }],
  });
  expect(figureAt(merged, { sex: 'FEMALE' })?.figure).toMatchObject({
    lower: 70,
    upper: null,
    value: null,
  });
});

test('a hidden cell stays hidden in the joint table', () => {
  const alone = mergeTable(
    indicator('OP1.1'),
    answers(['UNHCR', table({ sex: 'OTHER', figure: hidden })]),
  );
  expect(figureAt(alone, { sex: 'OTHER' })?.figure.reading).toBe('SUPPRESSED');
  const joint = mergeTable(
    placed,
    answers(
      ['ILO', table({ sex: 'OTHER', figure: hidden })],
      ['UNHCR', table(cell({ sex: 'OTHER' }, 6))],
    ),
  );
  expect(figureAt(joint, { sex: 'OTHER' })?.figure).toMatchObject({ lower: 6, upper: null });
});

test('a cell without cases is neither zero per cent nor hidden', () => {
  const merged = mergeTable(
    indicator('OP2.2'),
    answers(['IOM', table({ centre: 'CMID-HUX', figure: share(0, 0) })]),
  );
  expect(figureAt(merged, { centre: 'CMID-HUX' })?.figure).toMatchObject({
    reading: 'NO_CASES',
    value: null,
  });
});

test('one person at two centres: people at centres do not sum, and the table says so', () => {
  const merged = mergeTable(
    indicator('OP1.1'),
    answers([
      'UNHCR',
      table(cell({}, 90), cell({ centre: 'CMID-TAP' }, 80), cell({ centre: 'CMID-HUX' }, 30)),
    ]),
  );
  expect(merged.overlapping).toEqual(['CENTRE']);
  expect(figureAt(merged, {})?.figure.value).toBe(90);
});

test('the cases of a percentage and of a median stand in one cell each: none overlap', () => {
  for (const [code, agency] of [
    ['OP5.3', 'PAHO'],
    ['OP2.2', 'IOM'],
    ['OP7.6', 'UNOPS'],
    ['OP7.2', 'UNOPS'],
    ['OC1.1', 'UNHCR'],
  ] as const) {
    const merged = mergeTable(indicator(code), answers([agency, table()]));
    expect([code, merged.overlapping]).toEqual([code, []]);
  }
});

test('disjoint groups give a sharper least number, if groups are recorded alike', () => {
  const merged = mergeTable(
    placed,
    answers(
      ['ILO', table(cell({ group: 'REFUGEE' }, 30), cell({ group: 'MIGRANT' }, 40))],
      ['UNHCR', table(cell({ group: 'REFUGEE' }, 50), cell({ group: 'MIGRANT' }, 5))],
    ),
  );
  // At least 70 people by totals; 50 refugees and 40 migrants are 90.
  expect(merged.lowerIfGroupsAlike).toBe(90);
});

test('where one agency knows children only as 0 to 17, all children are merged there and counted once', () => {
  const merged = mergeTable(
    placed,
    answers(
      ['ILO', table(cell({ age: 'AGE_0_17' }, 9), cell({ age: 'AGE_18_59' }, 60))],
      [
        'UNHCR',
        table(
          cell({ age: 'AGE_5_11' }, 4),
          cell({ age: 'AGE_12_17' }, 3),
          cell({ age: 'AGE_0_17' }, 7),
          cell({ age: 'AGE_18_59' }, 25),
        ),
      ],
    ),
  );
  expect(merged.cells.map(({ age }) => age).toSorted()).toEqual(['AGE_0_17', 'AGE_18_59']);
  expect(figureAt(merged, { age: 'AGE_0_17' })?.figure).toMatchObject({ lower: 9, upper: 16 });
  expect(merged.lowerIfGroupsAlike).toBe(69);
});

test('an agency that counted nobody leaves every cell to the other, whichever breakdowns it has', () => {
  const merged = mergeTable(
    placed,
    answers(
      ['ILO', table(cell({}, 12), cell({ sex: 'FEMALE' }, 12))],
      ['UNHCR', table(cell({}, 0))],
    ),
  );
  expect(figureAt(merged, { sex: 'FEMALE' })?.figure).toMatchObject({
    reading: 'EXACT',
    value: 12,
  });
});
