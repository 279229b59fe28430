import { beforeAll, describe, expect, test } from '@jest/globals';

import type { Framework } from '../../../scripts/local/attack/answers/read-framework.ts';
import type { ReportedIndicator } from '../../../scripts/local/attack/answers/read-framework.ts';
import type { JointAnswer, JointFigure } from '../../../scripts/local/attack/answers/read-joint.ts';
import type { Published } from '../../../scripts/local/attack/answers/read-published-figure.ts';
import type { Place, ShownCell } from '../../../scripts/local/attack/answers/shown-report.ts';
import type { JointAnswers } from '../../../scripts/local/attack/attack-joint.ts';
import { attackJoint } from '../../../scripts/local/attack/attack-joint.ts';
import { attackPublications } from '../../../scripts/local/attack/attack-publications.ts';
import type { Solver } from '../../../scripts/local/attack/solving/solver.ts';
import { openSolver } from '../../../scripts/local/attack/solving/solver.ts';
import type { JointCellRow } from '../../../subgraphs/governance/joint/entities.ts';
import type { CubeSource } from '../../../subgraphs/governance/joint/cube/cube-cells.ts';
import { cubeCells } from '../../../subgraphs/governance/joint/cube/cube-cells.ts';
import { withoutNumber } from '../../../subgraphs/governance/joint/figures/merged-figure.ts';
import { parsePeriod } from '../../../subgraphs/_kit/calendar/reporting-period.ts';
import { calendar, cell, hidden, people, report } from '../../support/attack/shown.ts';

// What the graph answers about the same cells elsewhere, each with a leak planted: it has to be found.

let solver: Solver;

beforeAll(async () => {
  solver = await openSolver();
});

const sole: ReportedIndicator = {
  ...people(),
  reporters: ['UNHCR'],
  breakdowns: [['SEX', 'AGE']],
};
const sensitive: ReportedIndicator = {
  ...people('OP7.3', { leastPeople: 10, hidesZero: true, hidesParts: true }),
  reporters: ['UNHCR', 'IOM', 'PAHO'],
  breakdowns: [['SEX']],
};

const jointly = (lower: number | null, upper: number | null = lower): JointFigure => ({
  reading: lower === null ? 'SUPPRESSED' : lower === upper ? 'EXACT' : 'BOUNDS',
  value: lower === upper ? lower : null,
  lower: lower === upper ? null : lower,
  upper: lower === upper ? null : upper,
  numerator: null,
  denominator: null,
});
const at = (place: Place, lower: number | null, upper: number | null = lower) => ({
  place,
  figure: jointly(lower, upper),
});

const answer = (changes: Partial<JointAnswer>): JointAnswer => ({
  indicator: 'OP7.3',
  period: '2025-Q3',
  versions: new Map(['UNHCR', 'IOM', 'PAHO'].map((agency) => [agency, 1])),
  inPeriod: jointly(null),
  yearToDate: jointly(null),
  toDate: jointly(null),
  cells: [],
  cube: [],
  progress: {
    measuredOn: 'TO_DATE',
    target: 100,
    progress: null,
    lower: null,
    upper: null,
    status: null,
  },
  ...changes,
});

const foundIn = (answers: Pick<JointAnswers, 'indicator' | 'reports'> & Partial<JointAnswers>) =>
  attackJoint({ periods: calendar, joint: [], own: [], ...answers }, solver).breaks.map(
    ({ name, impossible }) => `${name}: ${impossible.join(' ')}`,
  );

describe('the cube', () => {
  const bySex = [
    cell({ SEX: 'FEMALE' }, 40),
    cell({ SEX: 'MALE' }, null),
    cell({ SEX: 'OTHER_OR_UNKNOWN' }, null),
  ];
  const reports = [report('2025-Q3', 52, bySex)];

  test('must not say that nobody is in the parts of a hidden category', () => {
    const cube = [at({ SEX: 'OTHER' }, 0), at({ SEX: 'UNKNOWN' }, 0)];
    expect(foundIn({ indicator: sole, reports, joint: [answer({ cube })] })).toEqual([
      'UNHCR OP7.3 2025-Q3 v1 [SEX=MALE] count: 0 1 2 3 4 5',
      'UNHCR OP7.3 2025-Q3 v1 [SEX=OTHER_OR_UNKNOWN] count: 1 2 3 4 5',
    ]);
    expect(foundIn({ indicator: sole, reports, joint: [answer({})] })).toEqual([]);
  });

  test('must not say how many are in a band that holds hidden ones', () => {
    const byAge = [
      cell({ AGE: 'AGE_18_59' }, 40),
      cell({ AGE: 'AGE_5_11' }, null),
      cell({ AGE: 'AGE_12_17' }, null),
      cell({ AGE: 'AGE_60_PLUS' }, null),
    ];
    const cube = [at({ AGE: 'AGE_0_17' }, 3)];
    expect(
      foundIn({
        indicator: sole,
        reports: [report('2025-Q3', 52, byAge)],
        joint: [answer({ cube })],
      }),
    ).toEqual([
      'UNHCR OP7.3 2025-Q3 v1 [AGE=AGE_5_11] count: 4 5',
      'UNHCR OP7.3 2025-Q3 v1 [AGE=AGE_12_17] count: 4 5',
      'UNHCR OP7.3 2025-Q3 v1 [AGE=AGE_60_PLUS] count: 0 1 2 3 4 5',
    ]);
  });
});

describe('the cube says that nobody is somewhere', () => {
  const nowhere = {
    sex: null,
    age: null,
    group: null,
    nationality: null,
    disability: null,
    centre: null,
  };
  const exactly = (value: number) => ({ ...withoutNumber('EXACT'), value });
  const cells: readonly JointCellRow[] = [
    { ...nowhere, figure: exactly(52), fromFifteen: [] },
    { ...nowhere, sex: 'FEMALE', figure: exactly(40), fromFifteen: [] },
    { ...nowhere, sex: 'OTHER_OR_UNKNOWN', figure: withoutNumber('SUPPRESSED'), fromFifteen: [] },
  ];
  const period = parsePeriod('2025-Q3');
  const states = (
    deliveredBy: readonly ('UNHCR' | 'IOM')[],
    notDeliveredBy: readonly ('UNHCR' | 'IOM')[],
    isSensitive = false,
  ) => {
    const breakdowns = [{ dimensions: ['SEX', 'AGE'] as const, deliveredBy, notDeliveredBy }];
    const table = { periodCode: '2025-Q3', state: 'COMPLETE', basis: 'APPROVED' } as const;
    const source: CubeSource = {
      indicator: { kind: 'PEOPLE', sensitive: isSensitive },
      by: ['SEX'],
      where: { sex: ['MALE', 'OTHER', 'UNKNOWN'] },
      periods: period ? [period] : [],
      tables: [{ ...table, missing: [], cells, breakdowns }],
      centreSpans: [],
    };
    return cubeCells(source).map(({ sex, state, figure: shown }) => [
      sex,
      state,
      shown?.value ?? shown?.lower ?? null,
      shown?.reading ?? null,
    ]);
  };
  const unknown = [
    ['OTHER', 'SUPPRESSED', null, null],
    ['UNKNOWN', 'SUPPRESSED', null, null],
  ];

  test('where the only agency lists its table, and never of what stands within a category', () => {
    expect(states(['UNHCR'], [])).toEqual([['MALE', 'REPORTED', 0, 'EXACT'], ...unknown]);
    expect(states([], ['UNHCR'])).toEqual([['MALE', 'REPORTED', 0, 'EXACT'], ...unknown]);
  });

  test('where every agency lists a table as fine, and not where one of them withheld it', () => {
    expect(states(['UNHCR', 'IOM'], [])).toEqual([['MALE', 'REPORTED', 0, 'EXACT'], ...unknown]);
    const atLeast = ['MALE', 'REPORTED', 0, 'AT_LEAST'];
    expect(states(['UNHCR'], ['IOM'])).toEqual([atLeast, ...unknown]);
  });

  test('never of a sensitive figure, where nobody is withheld like somebody', () => {
    expect(states(['UNHCR'], [], true)).toEqual([['MALE', 'SUPPRESSED', null, null], ...unknown]);
  });
});

describe('joint cells of parts that are held back', () => {
  const heldBack = (agency: string) => report('2025-Q3', hidden, [], { agency });
  const reports = ['UNHCR', 'IOM', 'PAHO'].map(heldBack);
  const own = report('2025-Q3', 60, [cell({ SEX: 'FEMALE' }, 40), cell({ SEX: 'MALE' }, 20)]);

  test('tell a fellow contributor nothing while their ends are wide', () => {
    const cells = [at({ SEX: 'FEMALE' }, 40, 75), at({ SEX: 'MALE' }, 20, 55)];
    const joint = [answer({ inPeriod: jointly(60, 110), cells })];
    expect(foundIn({ indicator: sensitive, reports, joint, own: [own] })).toEqual([]);
  });

  test('must not leave less than the limit beside her own', () => {
    const cells = [at({ SEX: 'FEMALE' }, 40, 75), at({ SEX: 'MALE' }, 20, 27)];
    const joint = [answer({ inPeriod: jointly(60, 110), cells })];
    expect(foundIn({ indicator: sensitive, reports, joint })).toEqual([]);
    expect(foundIn({ indicator: sensitive, reports, joint, own: [own] })).toEqual([
      'IOM OP7.3 2025-Q3 v1 [SEX=MALE] count: 10',
      'PAHO OP7.3 2025-Q3 v1 [SEX=MALE] count: 10',
    ]);
  });
});

describe('publications, read by somebody who reads nothing else', () => {
  const framework: Framework = { indicators: [sole], periods: calendar };
  const published = (
    id: string,
    version: number,
    total: number | null,
    cells: readonly ShownCell[],
    changes: Partial<JointAnswer> = {},
  ): Published => ({
    id,
    indicator: 'OP7.3',
    joint: answer({
      versions: new Map([['UNHCR', version]]),
      inPeriod: jointly(total),
      cells: cells.map(({ place, figure: { value } }) => at(place, value)),
      ...changes,
    }),
    reports: [report('2025-Q3', total, cells, { version })],
  });
  const found = (...all: readonly Published[]) => [
    ...new Set(
      attackPublications(framework, all, solver).breaks.map(
        ({ name, impossible }) => `${name}: ${impossible.join(' ')}`,
      ),
    ),
  ];
  const bySex = (women: number | null, men: number | null, others: number | null) => [
    cell({ SEX: 'FEMALE' }, women),
    cell({ SEX: 'MALE' }, men),
    cell({ SEX: 'OTHER_OR_UNKNOWN' }, others),
  ];

  test('tell nothing where the restatement hides what the first one hid', () => {
    const first = published('PUB-2026-01', 1, 52, bySex(40, null, null));
    const second = published('PUB-2026-02', 2, 57, bySex(44, null, null));
    expect(found(first, second)).toEqual([]);
  });

  test('tell what the first one hid where the restatement shows it, late entries allowed for', () => {
    const first = published('PUB-2026-01', 1, 52, bySex(40, null, null));
    const second = published('PUB-2026-02', 2, 53, bySex(40, 9, null));
    // One came later: 4 others now, so that 8 to 10 of the 12 hidden ones were men, and 2 to 4 others.
    expect(found(first, second)).toEqual(
      expect.arrayContaining(['UNHCR OP7.3 2025-Q3 v1 [SEX=MALE] count: 0 1 2 3 4 5']),
    );
  });

  test('tell of one version by what another publication of it shows', () => {
    const first = published('PUB-2026-01', 1, 52, bySex(40, null, null));
    const again = published('PUB-2026-02', 1, 52, bySex(null, 9, null));
    expect(found(first, again)).toEqual([
      'UNHCR OP7.3 2025-Q3 v1 [SEX=OTHER_OR_UNKNOWN] count: 0 1 2 4 5',
    ]);
  });

  test('tell a hidden headline by the share of its target', () => {
    const progress = {
      measuredOn: 'TO_DATE',
      target: 100,
      progress: 0.03,
      lower: null,
      upper: null,
      status: null,
    } as const;
    const first = published('PUB-2026-01', 1, null, [], { progress });
    const toDate = { ...first, reports: [report('2025-Q3', null, [], { toDate: hidden })] };
    expect(found(toDate)).toContain('UNHCR OP7.3 2025-Q3 v1 [TO_DATE] count: 0 1 2 4 5');
  });

  test('show a small count in plain sight', () => {
    const small = { ...published('PUB-2026-01', 1, 40, bySex(37, 3, 0)) };
    expect(attackPublications(framework, [small], solver).shownSmall).toEqual([
      { name: 'UNHCR OP7.3 2025-Q3 v1 [SEX=MALE] count', count: 3 },
    ]);
  });
});
