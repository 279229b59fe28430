import { describe, expect, test } from '@jest/globals';

import { parsePeriod } from '../../../subgraphs/_kit/calendar/reporting-period.ts';
import type { CellFilter } from '../../../subgraphs/governance/joint/cube/cell-filter.ts';
import { checkCategories } from '../../../subgraphs/governance/joint/cube/check-categories.ts';
import { cubeCells } from '../../../subgraphs/governance/joint/cube/cube-cells.ts';
import type { CubeCellRow } from '../../../subgraphs/governance/joint/cube/entities.ts';
import { pageOfCells } from '../../../subgraphs/governance/joint/cube/page-of-cells.ts';
import type { ReadTable } from '../../../subgraphs/governance/joint/cube/read-joint-tables.ts';
import type { JointCellRow } from '../../../subgraphs/governance/joint/entities.ts';
import { countBetween } from '../../../subgraphs/governance/joint/figures/merged-figure.ts';
import type { CellPlace } from '../../../subgraphs/governance/joint/table/cell-place.ts';
import type { Dimension } from '../../../subgraphs/governance/framework/indicator-definition.ts';
import { indicator } from './support/stories.ts';

const NOWHERE: CellPlace = {
  sex: null,
  age: null,
  group: null,
  nationality: null,
  disability: null,
  centre: null,
};
const at = (place: Partial<CellPlace>, people: number): JointCellRow => ({
  ...NOWHERE,
  ...place,
  figure: countBetween(people, people),
  fromFifteen: [],
});
const SEX_AND_AGE = {
  dimensions: ['SEX', 'AGE'] as const,
  deliveredBy: ['ILO', 'UNHCR'] as const,
  notDeliveredBy: [],
};
const placed: readonly JointCellRow[] = [
  at({}, 100),
  at({ sex: 'FEMALE' }, 60),
  at({ sex: 'OTHER_OR_UNKNOWN' }, 40),
  at({ age: 'AGE_12_17' }, 20),
  at({ age: 'AGE_18_59' }, 80),
  at({ sex: 'FEMALE', age: 'AGE_18_59' }, 60),
  at({ sex: 'OTHER_OR_UNKNOWN', age: 'AGE_12_17' }, 20),
  at({ sex: 'OTHER_OR_UNKNOWN', age: 'AGE_18_59' }, 20),
];
const tableOf = (cells: readonly JointCellRow[], periodCode = '2025-Q3'): ReadTable => ({
  periodCode,
  state: 'COMPLETE',
  basis: 'PROVISIONAL',
  missing: [],
  breakdowns: [SEX_AND_AGE],
  cells,
});

function cube(by: readonly Dimension[], where: CellFilter, cells: readonly JointCellRow[]) {
  const period = parsePeriod('2025-Q3');
  const told = cubeCells({
    indicator: indicator('OP3.1'),
    by,
    where,
    periods: period ? [period] : [],
    tables: [tableOf(cells)],
    centreSpans: [],
  });
  return told.map(({ sex, age, state, figure }) => [sex, age, state, figure?.value ?? null]);
}

describe('the cube', () => {
  test('says that nobody was counted in a category of the table, and nothing of what stands within one', () => {
    expect(cube(['SEX'], { sex: ['MALE'] }, placed)).toEqual([['MALE', null, 'REPORTED', 0]]);
    expect(cube(['AGE'], { age: ['AGE_60_PLUS'] }, placed)).toEqual([
      [null, 'AGE_60_PLUS', 'REPORTED', 0],
    ]);
    for (const [by, where] of [
      ['SEX', { sex: ['UNKNOWN'] }],
      ['AGE', { age: ['AGE_15_17'] }],
      ['AGE', { age: ['AGE_0_17'] }],
    ] as const) {
      expect(cube([by], where, placed)[0]?.slice(2)).toEqual(['SUPPRESSED', null]);
    }
  });

  test('has no cell where a filter picks none of those that are known, and never the total for them', () => {
    expect(cube(['SEX', 'AGE'], { age: ['AGE_60_PLUS'] }, placed)).toEqual([]);
    expect(cube(['AGE'], { age: [] }, placed)).toEqual([]);
    expect(cube(['AGE'], { age: [] }, [])).toEqual([]);
  });

  test('says why on the total, without its figure, where the table is not listed', () => {
    const withheld = [at({}, 100)];
    expect(cube(['SEX', 'AGE'], { age: ['AGE_60_PLUS'] }, withheld)).toEqual([
      [null, null, 'SUPPRESSED', null],
    ]);
    expect(cube([], {}, withheld)).toEqual([[null, null, 'REPORTED', 100]]);
  });
});

describe('a filter', () => {
  const refusal = (code: string, where: CellFilter, cells: readonly CellPlace[] = []) => {
    const allowed = { indicator: indicator(code), centres: ['CMID-TAP'], countries: ['HND'] };
    try {
      checkCategories(where, allowed, cells);
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : null;
    }
  };

  test.each([
    ['OP3.1', { age: ['AGE_15_17'] }, 'AGE_0_4, AGE_5_11, AGE_12_17, AGE_18_59'],
    ['OP7.3', { age: ['AGE_0_17'] }, 'AGE_0_4, AGE_5_11, AGE_12_17, AGE_18_59'],
    ['OP3.2', { age: ['AGE_0_4'] }, 'AGE_12_17, AGE_18_59, AGE_60_PLUS, UNKNOWN'],
    ['OC3.1', { age: ['AGE_12_17'] }, 'AGE_15_17, AGE_18_59, AGE_60_PLUS, UNKNOWN'],
    ['OP7.3', { sex: ['FEMALE', 'UNKNOWN'] }, 'FEMALE, MALE, OTHER_OR_UNKNOWN'],
    ['OP7.3', { centre: ['CMID-XXX'] }, 'CMID-TAP'],
    ['OP3.1', { nationality: ['XXX'] }, '"UNKNOWN" or "OTHER"'],
  ])('of %s that names what can never stand is refused, with what can: %j', (code, where, said) => {
    expect(refusal(code, where)).toContain(said);
  });

  test('may name whatever stands in the tables, the nationalities that are not told too', () => {
    expect(refusal('OP3.1', { nationality: ['HND', 'OTHER', 'UNKNOWN'] })).toBeNull();
    expect(refusal('OP3.1', { sex: ['OTHER_OR_UNKNOWN'], age: ['AGE_12_17'] })).toBeNull();
    expect(refusal('OP3.1', { age: ['AGE_0_17'] }, [at({ age: 'AGE_0_17' }, 9)])).toBeNull();
  });
});

describe('a page of the cube', () => {
  const cells: readonly CubeCellRow[] = placed
    .filter(({ age }) => age !== null)
    .map((cell) => ({ ...cell, state: 'REPORTED', periodCode: '2025-Q3' }));
  const question = '["OP3.1"]';
  const cursor = (...parts: readonly string[]) =>
    Buffer.from(JSON.stringify(parts)).toString('base64url');
  const after = (text: string) => () => pageOfCells(cells, question, { first: 2, after: text });
  const place = JSON.stringify([null, 'AGE_12_17', null, null, null, null]);

  test('goes on behind the cell of its cursor', () => {
    expect(after(cursor(question, '2025-Q3', place))().edges[0]?.node).toBe(cells[1]);
  });

  test.each([
    ['whose place cannot be read', cursor(question, '2025-Q3', 'oops')],
    ['whose place is none', cursor(question, '2025-Q3', '["FEMALE"]')],
    ['whose place is no text', cursor(question, '2025-Q3', '[1,2,3,4,5,6]')],
    ['of a period that was not asked for', cursor(question, '2031-Q1', place)],
    ['of another question', cursor('["OP7.3"]', '2025-Q3', place)],
  ])('refuses a cursor %s', (_what, text) => {
    expect(after(text)).toThrow('Cannot read argument "after"');
  });
});
