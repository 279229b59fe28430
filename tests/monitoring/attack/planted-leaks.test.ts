import { beforeAll, describe, expect, test } from '@jest/globals';

import type { KnownIndicator } from '../../../scripts/local/attack/answers/known-indicator.ts';
import type { ShownReport } from '../../../scripts/local/attack/answers/shown-report.ts';
import { attackAgency } from '../../../scripts/local/attack/attack-agency.ts';
import type { Solver } from '../../../scripts/local/attack/solving/solver.ts';
import { attackJoint } from '../../../scripts/local/attack/attack-joint.ts';
import type { JointAnswers } from '../../../scripts/local/attack/attack-joint.ts';
import type { JointAnswer, JointFigure } from '../../../scripts/local/attack/answers/read-joint.ts';
import { openSolver } from '../../../scripts/local/attack/solving/solver.ts';
import {
  calendar,
  cell,
  count,
  hidden,
  people,
  report,
  share,
} from '../../support/attack/shown.ts';

// Every trick that is known, planted: an attacker who misses one of them proves nothing elsewhere.

let solver: Solver;

beforeAll(async () => {
  solver = await openSolver();
});

function attack(
  reports: readonly ShownReport[],
  indicators: readonly KnownIndicator[] = [people()],
) {
  return attackAgency({ indicators, periods: calendar, reports }, solver);
}

/** What was found out, as `place: numbers that cannot be`. */
function found(reports: readonly ShownReport[], indicators?: readonly KnownIndicator[]) {
  const { breaks } = attack(reports, indicators);
  return breaks.map(
    ({ name, impossible }) => `${name.replace(/^UNHCR /, '')}: ${impossible.join(' ')}`,
  );
}

describe('nothing is found where nothing leaks', () => {
  test('two hidden categories share what is missing, and each may be anything', () => {
    const cells = [
      cell({ SEX: 'FEMALE' }, 40),
      cell({ SEX: 'MALE' }, null),
      cell({ SEX: 'OTHER_OR_UNKNOWN' }, null),
    ];
    expect(attack([report('2025-Q3', 47, cells)])).toMatchObject({
      hidden: 2,
      proved: 2,
      breaks: [],
      undecided: [],
      shownSmall: [],
    });
  });

  test('a hidden block of three by three without a dominating line may be anything', () => {
    const [sexes, ages] = [
      ['F', 'M', 'O'],
      ['A', 'B', 'C'],
    ];
    const cells = sexes.flatMap((SEX) => [
      cell({ SEX }, 12),
      ...ages.map((AGE) => cell({ SEX, AGE }, null)),
    ]);
    const margins = ages.map((AGE) => cell({ AGE }, 12));
    expect(attack([report('2025-Q3', 36, [...cells, ...margins])])).toMatchObject({
      hidden: 9,
      proved: 9,
      breaks: [],
    });
  });

  test('a hidden headline with nothing beside it may be anything', () => {
    expect(attack([report('2025-Q3', null)])).toMatchObject({ hidden: 1, proved: 1, breaks: [] });
  });
});

describe('late entries are allowed for where they are seen', () => {
  test('a restated figure of a later day is not held against the quarters of an earlier one', () => {
    // 11 people by June as counted in October, 12 as counted later: the twelfth says nothing of the quarter.
    const shown = [
      report('PY1-Q3', 6, [], { toDate: count(11) }),
      report('2025-Q2', 6, [], { toDate: count(11) }),
      report('2025-Q3', null),
      report('PY1', null, [], { inPeriod: null }),
    ];
    const later = report('2025-Q2', 7, [], { version: 2, toDate: count(12) });
    expect(found([...shown, later])).toEqual([]);
  });
});

describe('a planted leak is found', () => {
  test('one hidden cell in a row: the total less the rest', () => {
    const cells = [
      cell({ SEX: 'FEMALE' }, 40),
      cell({ SEX: 'MALE' }, 8),
      cell({ SEX: 'OTHER_OR_UNKNOWN' }, null),
    ];
    expect(found([report('2025-Q3', 51, cells)])).toEqual([
      'OP7.3 2025-Q3 v1 [SEX=OTHER_OR_UNKNOWN] count: 0 1 2 4 5',
    ]);
  });

  test('two hidden cells of which both are known to be small: the sum shows it', () => {
    const cells = [
      cell({ SEX: 'FEMALE' }, 40),
      cell({ SEX: 'MALE' }, null),
      cell({ SEX: 'OTHER_OR_UNKNOWN' }, null),
    ];
    expect(found([report('2025-Q3', 43, cells)])).toEqual([
      'OP7.3 2025-Q3 v1 [SEX=MALE] count: 4 5',
      'OP7.3 2025-Q3 v1 [SEX=OTHER_OR_UNKNOWN] count: 4 5',
    ]);
  });

  test('a block of two by two: its larger corner cannot be 0', () => {
    // Hidden: F by A 20, F by B 3, M by A 4, M by B 6; margins show.
    const cells = [
      cell({ SEX: 'F' }, 23),
      cell({ SEX: 'M' }, 10),
      cell({ AGE: 'A' }, 24),
      cell({ AGE: 'B' }, 9),
      ...['F', 'M'].flatMap((SEX) => ['A', 'B'].map((AGE) => cell({ SEX, AGE }, null))),
    ];
    // 23 + 24 - 33 = 14 at least.
    expect(found([report('2025-Q3', 33, cells)])).toContain(
      'OP7.3 2025-Q3 v1 [SEX=F AGE=A] count: 0 1 2 3 4 5',
    );
  });

  test('a corner put together from margins although it is hidden in its table', () => {
    const cells = [
      cell({ SEX: 'F' }, 20),
      cell({ SEX: 'M' }, 20),
      cell({ AGE: 'A' }, 20),
      cell({ AGE: 'B' }, 20),
      cell({ SEX: 'F', AGE: 'A' }, null),
      cell({ SEX: 'F', AGE: 'B' }, null),
      cell({ SEX: 'M', AGE: 'A' }, 17),
      cell({ SEX: 'M', AGE: 'B' }, 3),
    ];
    expect(found([report('2025-Q3', 40, cells)])).toEqual([
      'OP7.3 2025-Q3 v1 [SEX=F AGE=A] count: 0 1 2 4 5',
      'OP7.3 2025-Q3 v1 [SEX=F AGE=B] count: 0 1 2 3 4 5',
    ]);
  });

  test('three faces of a table tell its withheld inside: whole numbers are needed', () => {
    // A cube of 2 x 2 x 2: ones at four corners and twos at the others cannot be told from the faces, threes can.
    const sides = ['A', 'B'];
    const inside = (x: number, y: number, z: number) => (x + y + z === 0 ? 3 : 40);
    const sum = (keep: (x: number, y: number, z: number) => boolean) =>
      [0, 1]
        .flatMap((x) =>
          [0, 1].flatMap((y) => [0, 1].flatMap((z) => (keep(x, y, z) ? [inside(x, y, z)] : []))),
        )
        .reduce((a, b) => a + b, 0);
    const faces = [0, 1].flatMap((i) =>
      [0, 1].flatMap((j) => [
        cell(
          { SEX: sides[i] ?? '', AGE: sides[j] ?? '' },
          sum((x, y) => x === i && y === j),
        ),
        cell(
          { SEX: sides[i] ?? '', GROUP: sides[j] ?? '' },
          sum((x, _, z) => x === i && z === j),
        ),
        cell(
          { AGE: sides[i] ?? '', GROUP: sides[j] ?? '' },
          sum((_, y, z) => y === i && z === j),
        ),
      ]),
    );
    // Each face leaves one number free: the corner lies from 0 to 43, which is safe; with one corner given it is not.
    expect(found([report('2025-Q3', 283, faces)])).toEqual([]);
    const corner = cell({ SEX: 'B', AGE: 'B', GROUP: 'B' }, 40);
    const others = sides
      .flatMap((SEX) => sides.flatMap((AGE) => sides.map((GROUP) => ({ SEX, AGE, GROUP }))))
      .filter(({ SEX, AGE, GROUP }) => `${SEX}${AGE}${GROUP}` !== 'BBB')
      .map((place) => cell(place, null));
    expect(found([report('2025-Q3', 283, [...faces, corner, ...others])])).toContain(
      'OP7.3 2025-Q3 v1 [SEX=A AGE=A GROUP=A] count: 0 1 2 4 5',
    );
  });

  test('the year less its other quarters', () => {
    const services = people('OP7.3', { kind: 'SERVICES', overTime: 'SUM' });
    const shown = [30, 20, null, 40].map((value, at) => report(`2025-Q${at + 1}`, value));
    expect(found([...shown, report('2025', 93)], [services])).toEqual([
      'OP7.3 2025-Q3 v1 [] count: 0 1 2 4 5',
    ]);
  });

  test('for people: a year above the sum of its other quarters needs the hidden one', () => {
    const shown = [30, 20, null, 40].map((value, at) => report(`2025-Q${at + 1}`, value));
    expect(found([...shown, report('2025', 92)])).toEqual(['OP7.3 2025-Q3 v1 [] count: 0 1']);
  });

  test('centres that do not make up the total: the hidden one must', () => {
    const centres = [
      cell({ CENTRE: 'TAP' }, 30),
      cell({ CENTRE: 'HUX' }, 20),
      cell({ CENTRE: 'TIJ' }, null),
    ];
    expect(found([report('2025-Q3', 54, centres)])).toEqual([
      'OP7.3 2025-Q3 v1 [CENTRE=TIJ] count: 0 1 2 3',
    ]);
  });

  test('a total that is hidden beside a centre that shows', () => {
    const centres = [
      cell({ SEX: 'FEMALE' }, null),
      cell({ SEX: 'MALE' }, null),
      cell({ CENTRE: 'TAP' }, 20),
      cell({ SEX: 'FEMALE', CENTRE: 'TAP' }, 12),
      cell({ SEX: 'MALE', CENTRE: 'TAP' }, 8),
    ];
    expect(found([report('2025-Q3', 20, centres)])).toEqual([
      'OP7.3 2025-Q3 v1 [SEX=FEMALE] count: 0 1 2 3 4 5',
      'OP7.3 2025-Q3 v1 [SEX=MALE] count: 0 1 2 3 4 5',
    ]);
  });

  test('a quarter of the project against the same quarter of the year', () => {
    const cells = [cell({ SEX: 'FEMALE' }, 8), cell({ SEX: 'MALE' }, 3)];
    const same = [cell({ SEX: 'FEMALE' }, null), cell({ SEX: 'MALE' }, null)];
    expect(found([report('2025-Q3', 11, cells), report('PY1-Q4', 11, same)])).toEqual([
      'OP7.3 PY1-Q4 v1 [SEX=FEMALE] count: 0 1 2 3 4 5',
      'OP7.3 PY1-Q4 v1 [SEX=MALE] count: 0 1 2 4 5',
    ]);
  });

  test('the series to date: what is added is at most what the quarter had', () => {
    const before = report('2025-Q2', 30, [], { toDate: count(100) });
    const after = report('2025-Q3', null, [], { toDate: count(103) });
    // 103 people by September, 100 by June: three at least were new in the quarter.
    expect(found([before, after])).toEqual(['OP7.3 2025-Q3 v1 [] count: 0 1 2']);
  });

  test('the year to date of a first quarter is the quarter', () => {
    expect(found([report('2025-Q1', null, [], { yearToDate: count(4) })])).toEqual([
      'OP7.3 2025-Q1 v1 [] count: 0 1 2 3 5',
    ]);
  });

  test('a restatement that shows what its predecessor hid, late entries allowed for', () => {
    const first = [cell({ SEX: 'F' }, 40), cell({ SEX: 'M' }, null), cell({ SEX: 'O' }, null)];
    const second = [cell({ SEX: 'F' }, 40), cell({ SEX: 'M' }, 9), cell({ SEX: 'O' }, null)];
    const versions = [report('2025-Q3', 52, first), report('2025-Q3', 54, second, { version: 2 })];
    // Two came later: 54 - 49 = 5 others now, of whom 3 to 5 were there before, and 7 to 11 men.
    expect(found(versions)).toEqual(
      expect.arrayContaining([
        'OP7.3 2025-Q3 v1 [SEX=M] count: 0 1 2 3 4 5',
        'OP7.3 2025-Q3 v2 [SEX=O] count: 0 1 2 3 4',
      ]),
    );
  });

  test('an indicator within another: who counts in one counts in both', () => {
    const part = report('2025-Q3', 8, [], { indicator: 'OP1.1' });
    expect(found([part, report('2025-Q3', null)], [people('OP1.1'), people()])).toEqual([
      'OP7.3 2025-Q3 v1 [] count: 0 1 2 3 4 5',
    ]);
  });

  test('met less all: a share that shows tells those who did not', () => {
    const percentage = people('OP7.3', { kind: 'PERCENTAGE', overTime: 'SUM' });
    const cells = [cell({ SEX: 'FEMALE' }, share(30, 50)), cell({ SEX: 'MALE' }, hidden)];
    expect(found([report('2025-Q3', share(33, 60), cells)], [percentage])).toEqual([
      'OP7.3 2025-Q3 v1 [SEX=MALE] met: 0 1 2 4 5',
      'OP7.3 2025-Q3 v1 [SEX=MALE] not met: 0 1 2 3 4 5',
    ]);
  });

  test('a share with its counts shows a small remainder in plain sight', () => {
    const percentage = people('OP7.3', { kind: 'PERCENTAGE', overTime: 'SUM' });
    expect(attack([report('2025-Q3', share(57, 60))], [percentage]).shownSmall).toEqual([
      { name: 'UNHCR OP7.3 2025-Q3 v1 [] not met', count: 3 },
    ]);
  });

  test('a sensitive table that leaves out the categories nobody is in tells that nobody is in them', () => {
    const sensitive = people('OP7.3', { leastPeople: 10, hidesZero: true });
    const before = report('2025-Q2', 60, [cell({ SEX: 'F' }, 30), cell({ SEX: 'M' }, 30)]);
    expect(
      attack([before, report('2025-Q3', 30, [cell({ SEX: 'F' }, 30)])], [sensitive]).shownSmall,
    ).toEqual([{ name: 'UNHCR OP7.3 2025-Q3 v1 [SEX=M]', count: 0 }]);
  });
});

describe('a planted leak of joint figures is found', () => {
  const indicator = { ...people(), reporters: ['UNHCR', 'IOM'], breakdowns: [] };
  const joint = (
    lower: number,
    upper: number | null,
    more: Partial<JointAnswer> = {},
  ): JointAnswer => ({
    indicator: 'OP7.3',
    period: '2025-Q3',
    versions: new Map([
      ['UNHCR', 1],
      ['IOM', 1],
    ]),
    inPeriod: ends(lower, upper),
    yearToDate: ends(null, null),
    toDate: ends(null, null),
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
    ...more,
  });
  const ends = (lower: number | null, upper: number | null): JointFigure => ({
    reading: 'BOUNDS',
    value: null,
    lower,
    upper,
    numerator: null,
    denominator: null,
  });
  const of = (agency: string, total: number | null) => report('2025-Q3', total, [], { agency });
  const foundIn = (answers: Partial<JointAnswers>) =>
    attackJoint(
      { indicator, periods: calendar, reports: [], joint: [], own: [], ...answers },
      solver,
    ).breaks.map(({ name, impossible }) => `${name}: ${impossible.join(' ')}`);

  test('a headline below the limit through [largest, sum]', () => {
    expect(
      foundIn({ reports: [of('UNHCR', 40), of('IOM', null)], joint: [joint(40, 43)] }),
    ).toEqual(['IOM OP7.3 2025-Q3 v1 [] count: 4 5']);
  });

  test('a hidden headline that is the largest', () => {
    expect(
      foundIn({ reports: [of('UNHCR', 40), of('IOM', null)], joint: [joint(45, null)] }),
    ).toEqual(['IOM OP7.3 2025-Q3 v1 [] count: 0 1 2 3 4 5']);
  });

  test('bounds that say no more than the agencies do', () => {
    expect(
      foundIn({ reports: [of('UNHCR', 40), of('IOM', null)], joint: [joint(40, null)] }),
    ).toEqual([]);
  });

  test('a fellow contributor takes away her own part', () => {
    const reports = [of('UNHCR', null), of('IOM', null)];
    expect(foundIn({ reports, joint: [joint(40, 43)] })).toEqual([]);
    expect(foundIn({ reports, joint: [joint(40, 43)], own: [of('UNHCR', 40)] })).toEqual([
      'IOM OP7.3 2025-Q3 v1 [] count: 4 5',
    ]);
  });

  test('a hidden figure through the share of its target', () => {
    const sole = { ...indicator, reporters: ['UNHCR'] };
    const reports = [report('2025-Q3', null, [], { toDate: hidden })];
    const progress = {
      measuredOn: 'TO_DATE',
      target: 100,
      progress: 0.03,
      lower: null,
      upper: null,
      status: null,
    } as const;
    expect(foundIn({ indicator: sole, reports, joint: [joint(0, null, { progress })] })).toContain(
      'UNHCR OP7.3 2025-Q3 v1 [TO_DATE] count: 0 1 2 4 5',
    );
  });
});
