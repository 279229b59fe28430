import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { attackAgency } from '../../../scripts/local/attack/attack-agency.ts';
import type { AgencyVerdict } from '../../../scripts/local/attack/attack-agency.ts';
import type { Solver } from '../../../scripts/local/attack/solving/solver.ts';
import { openSolver } from '../../../scripts/local/attack/solving/solver.ts';
import type {
  Dimension,
  IndicatorQuestion,
} from '../../../subgraphs/_kit/reports/indicator-question.ts';
import { randomReports } from '../../support/attack/random-family.ts';
import { calendar, people } from '../../support/attack/shown.ts';

let solver: Solver;

beforeAll(async () => {
  solver = await openSolver();
});

const indicator = (changes: Partial<IndicatorQuestion>): IndicatorQuestion => ({
  code: 'OP7.3',
  kind: 'PEOPLE',
  frequency: 'QUARTER',
  breakdowns: [],
  question: '',
  protection: { behind: changes.kind === 'SERVICES' ? 'UNITS' : 'COUNTS' },
  ...changes,
});

const declared: readonly (readonly (readonly Dimension[])[])[] = [
  [['SEX', 'AGE']],
  [
    ['SEX', 'AGE', 'CENTRE'],
    ['NATIONALITY', 'SEX'],
  ],
  [
    ['SEX', 'AGE', 'GROUP'],
    ['NATIONALITY', 'SEX'],
  ],
  [['SEX', 'AGE', 'CENTRE'], ['GROUP', 'CENTRE'], ['DISABILITY']],
  [['AGE', 'NATIONALITY']],
  [['GROUP', 'CENTRE']],
];

const agencies = fc.record({
  seed: fc.integer({ min: 0, max: 1_000_000 }),
  people: fc.oneof(fc.integer({ min: 3, max: 60 }), fc.integer({ min: 60, max: 800 })),
  returning: fc.constantFrom(0, 20, 70),
  skew: fc.constantFrom(1, 2, 4),
  breakdowns: fc.constantFrom(...declared),
});

const restatements = fc.record({
  late: fc.constantFrom(2, 5, 15),
  restated: fc.subarray(['2025-Q2', '2025-Q3', 'PY1', '2025'], { minLength: 1 }),
});

const runs = Number(process.env['ATTACK_RUNS'] ?? 20);
const seed = Number(process.env['ATTACK_SEED'] ?? 20260930);
const tally = { hidden: 0, proved: 0, families: 0 };

function found({
  breaks,
  undecided,
  shownSmall,
  hidden,
  proved,
}: AgencyVerdict): readonly string[] {
  tally.hidden += hidden;
  tally.proved += proved;
  tally.families += 1;
  return [
    ...breaks.map(({ name, impossible, why }) => `${name}: not ${impossible.join(' ')} (${why})`),
    ...undecided.map((name) => `${name}: undecided`),
    ...shownSmall.map(({ name, count }) => `${name} shows ${count}`),
  ];
}

describe('no hidden count of a random family can be worked out', () => {
  test('people, and some of them in an indicator within another', () => {
    fc.assert(
      fc.property(agencies, (agency) => {
        const whole = indicator({ breakdowns: agency.breakdowns });
        const part = indicator({
          code: 'OP1.1',
          breakdowns: agency.breakdowns,
          protection: { behind: 'COUNTS', within: ['OP7.3'] },
        });
        const reports = randomReports({ ...agency, indicators: [whole, part] });
        const known = [people('OP7.3'), people('OP1.1')].map((each) => ({
          ...each,
          sensitiveBreakdowns: [],
        }));
        const verdict = attackAgency({ indicators: known, periods: calendar, reports }, solver);
        expect(found(verdict)).toEqual([]);
      }),
      { numRuns: runs, seed },
    );
  });

  test('people, in reports that are restated when late entries have come', () => {
    fc.assert(
      fc.property(agencies, restatements, (agency, restatement) => {
        const whole = indicator({ breakdowns: agency.breakdowns });
        const part = indicator({
          code: 'OP1.1',
          breakdowns: agency.breakdowns,
          protection: { behind: 'COUNTS', within: ['OP7.3'] },
        });
        const reports = randomReports({ ...agency, ...restatement, indicators: [whole, part] });
        const known = [people('OP7.3'), people('OP1.1')].map((each) => ({
          ...each,
          sensitiveBreakdowns: [],
        }));
        const verdict = attackAgency({ indicators: known, periods: calendar, reports }, solver);
        expect(found(verdict)).toEqual([]);
      }),
      { numRuns: Math.ceil(runs / 2), seed },
    );
  });

  test('services, by the people behind them', () => {
    fc.assert(
      fc.property(agencies, (agency) => {
        const services = indicator({ kind: 'SERVICES', breakdowns: agency.breakdowns });
        const reports = randomReports({ ...agency, indicators: [services] });
        const known = [people('OP7.3', { kind: 'SERVICES', overTime: 'SUM' })];
        expect(
          found(attackAgency({ indicators: known, periods: calendar, reports }, solver)),
        ).toEqual([]);
      }),
      { numRuns: runs, seed },
    );
  });

  test('percentages: met, not met and all', () => {
    fc.assert(
      fc.property(agencies, (agency) => {
        const share = indicator({ kind: 'PERCENTAGE', breakdowns: agency.breakdowns });
        const reports = randomReports({ ...agency, indicators: [share] });
        const known = [people('OP7.3', { kind: 'PERCENTAGE', overTime: 'SUM' })];
        expect(
          found(attackAgency({ indicators: known, periods: calendar, reports }, solver)),
        ).toEqual([]);
      }),
      { numRuns: runs, seed },
    );
  });

  test('sensitive counts: nobody is hidden like somebody', () => {
    fc.assert(
      fc.property(agencies, (agency) => {
        const sensitive = indicator({
          breakdowns: [['SEX'], ['AGE']],
          protection: { behind: 'COUNTS', sensitive: true },
        });
        const reports = randomReports({ ...agency, indicators: [sensitive] });
        const known = [people('OP7.3', { leastPeople: 10, hidesZero: true })];
        expect(
          found(attackAgency({ indicators: known, periods: calendar, reports }, solver)),
        ).toEqual([]);
      }),
      { numRuns: runs, seed },
    );
  });

  test('much was hidden, and every hidden count was tried', () => {
    expect(tally.hidden).toBeGreaterThan(500);
    expect(tally.proved).toBe(tally.hidden);
  });
});
