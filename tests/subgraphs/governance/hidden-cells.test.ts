import { expect, test } from '@jest/globals';

import type { ReportedCell } from '../../../subgraphs/governance/joint/agency-report.ts';
import { mergeResult } from '../../../subgraphs/governance/joint/merge-result.ts';
import { measureProgress } from '../../../subgraphs/governance/joint/progress/measure-progress.ts';
import { mergeTable } from '../../../subgraphs/governance/joint/table/merge-table.ts';
import type { CellPlace } from '../../../subgraphs/governance/joint/table/cell-place.ts';
import { answers, count, hidden, indicator, missing, submitted } from './support/stories.ts';

const placed = indicator('OP3.1'); // people; ILO, and UNHCR beside it
const at = (place: Partial<CellPlace>, people: number | null): ReportedCell => ({
  ...place,
  figure: people === null ? hidden : count(people),
});
const table = (...cells: ReportedCell[]) => submitted(count(0), { cells });

const joint = (ilo: readonly ReportedCell[], unhcr: readonly ReportedCell[]) => {
  const merged = mergeTable(placed, answers(['ILO', table(...ilo)], ['UNHCR', table(...unhcr)]));
  return (place: Partial<CellPlace>) =>
    merged.cells.find(({ sex, age, group, nationality, disability, centre }) => {
      const own = { sex, age, group, nationality, disability, centre };
      return Object.entries(own).every(
        ([name, value]) => value === (Reflect.get(place, name) ?? null),
      );
    })?.figure;
};

test('a hidden cell counts as nobody below and above as its margin less the visible cells beside it', () => {
  // UNHCR shows 60 in all and 41 women: its men and others are 19 together, of whom neither is told.
  const figureAt = joint(
    [at({}, 100), at({ sex: 'FEMALE' }, 60), at({ sex: 'MALE' }, 40)],
    [
      at({}, 60),
      at({ sex: 'FEMALE' }, 41),
      at({ sex: 'MALE' }, null),
      at({ sex: 'OTHER_OR_UNKNOWN' }, null),
    ],
  );
  expect(figureAt({ sex: 'MALE' })).toMatchObject({ reading: 'BOUNDS', lower: 40, upper: 40 + 19 });
  expect(figureAt({ sex: 'FEMALE' })).toMatchObject({ lower: 60, upper: 101 });
});

test('of two margins over a hidden cell the tighter one counts', () => {
  // Women 18-59: at most the 30 women, and at most the 25 adults less the 20 men among them.
  const figureAt = joint(
    [at({ sex: 'FEMALE', age: 'AGE_18_59' }, 50), at({ sex: 'MALE', age: 'AGE_18_59' }, 10)],
    [
      at({}, 60),
      at({ sex: 'FEMALE' }, 30),
      at({ sex: 'MALE' }, 30),
      at({ age: 'AGE_18_59' }, 25),
      at({ sex: 'FEMALE', age: 'AGE_18_59' }, null),
      at({ sex: 'MALE', age: 'AGE_18_59' }, 20),
    ],
  );
  expect(figureAt({ sex: 'FEMALE', age: 'AGE_18_59' })).toMatchObject({ lower: 50, upper: 55 });
});

test('centres share people, so that what others show is not taken off', () => {
  const reached = indicator('OP7.3');
  const merged = mergeTable(
    { ...reached, contributors: ['UNHCR', 'IOM'] },
    answers(
      ['UNHCR', table(at({}, 50), at({ centre: 'CMID-TAP' }, 40), at({ centre: 'CIM-TIJ' }, null))],
      ['IOM', table(at({}, 9), at({ centre: 'CIM-TIJ' }, 9))],
    ),
  );
  const tijuana = merged.cells.find(({ centre }) => centre === 'CIM-TIJ');
  // One person may have come to both: up to 50 of UNHCR's at Tijuana, not 10.
  expect(tijuana?.figure).toMatchObject({ lower: 9, upper: 59 });
});

test('a cell that every agency hides is hidden, whatever their margins say', () => {
  const figureAt = joint(
    [at({}, 100), at({ sex: 'MALE' }, null)],
    [at({}, 60), at({ sex: 'MALE' }, null)],
  );
  expect(figureAt({ sex: 'MALE' })).toMatchObject({
    reading: 'SUPPRESSED',
    value: null,
    lower: null,
    upper: null,
  });
});

test('a hidden total has no margin over it: no most is known', () => {
  const figureAt = joint(
    [at({}, 100), at({ sex: 'MALE' }, 30)],
    [at({}, null), at({ sex: 'MALE' }, null)],
  );
  expect(figureAt({ sex: 'MALE' })).toMatchObject({ reading: 'AT_LEAST', lower: 30, upper: null });
});

const days = {
  baselineOn: '2024-09-30',
  startsOn: '2024-10-01',
  targetOn: '2026-09-30',
  milestones: [],
};
const progressOf = (code: string, result: ReturnType<typeof mergeResult>) =>
  measureProgress(indicator(code), { ...indicator(code).target, ...days }, result, {
    end: '2025-09-30',
    yearStart: '2025-01-01',
  });

test('a hidden headline is hidden in the result, and so is all that is computed from it', () => {
  const result = mergeResult(indicator('OP2.1'), answers(['IOM', submitted(hidden)]));
  expect(result.inPeriod).toMatchObject({ reading: 'SUPPRESSED', value: null, upper: null });
  expect(progressOf('OP2.1', result)).toMatchObject({
    progress: null,
    lower: null,
    upper: null,
    status: null,
  });
});

test('a headline that a stored version does not tell is withheld, and not unreported', () => {
  const report = submitted(count(12), { toDate: null });
  const result = mergeResult(indicator('OP2.1'), answers(['IOM', report]));
  expect(result.toDate).toMatchObject({ reading: 'SUPPRESSED', value: null });
  expect(progressOf('OP2.1', result).status).toBeNull();
});

test('what was reached in a quarter was reached in its year: a hidden quarter is at most the year', () => {
  const hiddenQuarter = submitted(hidden, { yearToDate: count(33), toDate: count(70) });
  const result = mergeResult(
    placed,
    answers(['ILO', submitted(count(20))], ['UNHCR', hiddenQuarter]),
  );
  expect(result.inPeriod).toMatchObject({ reading: 'BOUNDS', lower: 20, upper: 53 });
});

test('beside a missing report a hidden part says nothing of the most', () => {
  const result = mergeResult(placed, answers(['ILO', submitted(hidden)], ['UNHCR', missing]));
  expect(result).toMatchObject({ state: 'PARTIAL', inPeriod: { reading: 'SUPPRESSED' } });
});

test('a sensitive percentage is read as it was rounded, its ends as one end', () => {
  const followedUp = indicator('OP1.3');
  const of = (figure: object) =>
    mergeResult(followedUp, answers(['UNHCR', submitted({ suppressed: false, ...figure })]));
  expect(of({ value: 45 }).inPeriod).toMatchObject({
    reading: 'ROUNDED',
    value: 45,
    lower: 42.5,
    upper: 47.5,
  });
  expect(of({ upper: 10 }).inPeriod).toMatchObject({
    reading: 'ROUNDED',
    value: null,
    lower: 0,
    upper: 10,
  });
  expect(of({ lower: 90 }).inPeriod).toMatchObject({ reading: 'ROUNDED', lower: 90, upper: 100 });
  // 40 -> 80, half of it due by the end of the first year: on track from 58 % on, at risk from 52 %.
  expect(progressOf('OP1.3', of({ value: 70 })).status).toBe('ON_TRACK');
  expect(progressOf('OP1.3', of({ value: 60 })).status).toBe('UNCERTAIN');
});
