import { expect, test } from '@jest/globals';

import type {
  ReportedCell,
  ReportedFigure,
} from '../../../subgraphs/governance/joint/agency-report.ts';
import { mergeCentres } from '../../../subgraphs/governance/joint/centres/merge-centres.ts';
import { openCentres } from '../../../subgraphs/governance/joint/centres/open-centres.ts';
import { answers, count, hidden, indicator, missing, share, submitted } from './support/stories.ts';

const TAP = 'CMID-TAP';
const HUX = 'CMID-HUX';
const TIJ = 'CIM-TIJ';

const at = (
  centre: string | null,
  figure: ReportedFigure,
  sex: string | null = null,
): ReportedCell => ({
  centre,
  sex,
  figure,
});
const table = (...cells: ReportedCell[]) => submitted(count(0), { cells });

const reached = { ...indicator('OP7.3'), contributors: ['UNHCR', 'IOM'] as const };
const people = answers(
  [
    'UNHCR',
    table(
      at(null, count(100)),
      at(TAP, count(70)),
      at(HUX, count(20)),
      at(TIJ, count(30)),
      at(null, count(55), 'FEMALE'),
      at(TAP, count(40), 'FEMALE'),
      at(TIJ, count(15), 'FEMALE'),
    ),
  ],
  ['IOM', table(at(null, count(50)), at(TAP, count(35)), at(TIJ, count(25)))],
);

test('at one centre, people known to two agencies lie between the larger count and the sum', () => {
  expect(mergeCentres(reached, people, [TAP], 'PROVISIONAL')).toMatchObject({
    cellState: 'REPORTED',
    state: 'COMPLETE',
    method: 'BOUNDS',
    figure: { lower: 70, upper: 105 },
  });
});

test('one person may come to two centres: at least the largest, at most the sum, and no more than the agency knows', () => {
  // UNHCR: 70 and 30 of its 100, so 70 to 100; IOM: 35 and 25, its whole table, so its own 50.
  expect(mergeCentres(reached, people, [TAP, TIJ], 'PROVISIONAL').figure).toMatchObject({
    lower: 70,
    upper: 150,
  });
});

test('over all centres of an agency its own recount stands', () => {
  // 100 and 50, rather than 70 to 120 and 35 to 60.
  expect(mergeCentres(reached, people, [TAP, HUX, TIJ], 'PROVISIONAL').figure).toMatchObject({
    lower: 100,
    upper: 150,
  });
});

test("each agency's own figure at the centres stands beside the joint one, with its version", () => {
  const withheld = { ...table(at(null, count(310))), stage: 'APPROVED', sha256: 'ab12' } as const;
  const ofFour = { ...reached, contributors: ['UNHCR', 'IOM', 'PAHO', 'UNICEF'] as const };
  const given = new Map(people).set('PAHO', withheld).set('UNICEF', missing);
  const { parts } = mergeCentres(ofFour, given, [TAP, TIJ], 'PROVISIONAL');
  const of = { status: 'REPORTED', stage: 'SUBMITTED', version: 1, sha256: null };
  expect(parts).toEqual([
    { ...of, agency: 'UNHCR', figure: { lower: 70, upper: 100, suppressed: false } },
    { ...of, agency: 'IOM', figure: count(50) },
    { ...of, agency: 'PAHO', stage: 'APPROVED', sha256: 'ab12', figure: { suppressed: true } },
    { agency: 'UNICEF', status: 'MISSING', stage: null, version: null, sha256: null, figure: null },
  ]);
  const approved = mergeCentres(ofFour, given, [TAP], 'APPROVED');
  expect(approved.parts.map(({ figure }) => figure)).toEqual([
    null,
    null,
    { suppressed: true },
    null,
  ]);
});

test('what is broken down at a centre stands with it', () => {
  const { cells } = mergeCentres(reached, people, [TAP], 'PROVISIONAL');
  const women = cells.find(({ sex }) => sex === 'FEMALE');
  // IOM shows no table by sex: up to its 35 at Tapachula are women.
  expect(women).toMatchObject({ centre: TAP, figure: { lower: 40, upper: 75 } });
});

test('consultations sum over centres', () => {
  const given = answers([
    'PAHO',
    table(at(null, count(90)), at(TAP, count(60)), at(TIJ, count(20)), at(HUX, count(10))),
  ]);
  expect(mergeCentres(indicator('OP5.1'), given, [TAP, TIJ], 'PROVISIONAL')).toMatchObject({
    method: 'COUNTED',
    figure: { reading: 'EXACT', value: 80 },
  });
});

test('a hidden centre is nobody below, and above what the others leave of the total', () => {
  const given = answers([
    'PAHO',
    table(at(null, count(90)), at(TAP, count(60)), at(TIJ, hidden), at(HUX, hidden)),
  ]);
  expect(mergeCentres(indicator('OP5.1'), given, [TAP, TIJ], 'PROVISIONAL').figure).toMatchObject({
    reading: 'BOUNDS',
    lower: 60,
    upper: 90,
  });
  expect(mergeCentres(indicator('OP5.1'), given, [TIJ], 'PROVISIONAL')).toMatchObject({
    cellState: 'SUPPRESSED',
    figure: { reading: 'SUPPRESSED', value: null, upper: null },
  });
});

test('nights used are summed over nights offered, and then divided', () => {
  const given = answers(['IOM', table(at(TAP, share(90, 100)), at(TIJ, share(10, 400)))]);
  // 100 of 500 is 20 %; the mean of 90 % and 2.5 % would be 46 %.
  expect(mergeCentres(indicator('OP2.2'), given, [TAP, TIJ], 'PROVISIONAL').figure).toMatchObject({
    value: 20,
    numerator: 100,
    denominator: 500,
  });
});

test('works are weighted by their contracts, and never averaged over centres', () => {
  const works = (value: number, weight: number): ReportedFigure => ({
    value,
    numerator: value * weight,
    denominator: weight,
    suppressed: false,
  });
  const given = answers(['UNOPS', table(at(TAP, works(80, 900)), at(TIJ, works(20, 100)))]);
  expect(mergeCentres(indicator('OP7.2'), given, [TAP, TIJ], 'PROVISIONAL').figure).toMatchObject({
    value: 74,
  });
});

test('children are counted at the centre of their last visit: over two centres they are summed, and then divided', () => {
  const given = answers([
    'PAHO',
    table(
      at(null, share(65, 100)),
      at(TAP, share(40, 50)),
      at(TIJ, share(20, 40)),
      at(HUX, share(5, 10)),
    ),
  ]);
  expect(mergeCentres(indicator('OP5.3'), given, [TAP, TIJ], 'PROVISIONAL')).toMatchObject({
    method: 'COUNTED',
    figure: { reading: 'EXACT', value: (100 * 60) / 90, numerator: 60, denominator: 90 },
  });
});

test('where an agency withholds its table by centre, several centres together are withheld too, and its whole figure is not theirs', () => {
  const alone = { ...reached, contributors: ['UNHCR'] as const };
  const given = answers(['UNHCR', table(at(null, count(310)), at(null, count(200), 'FEMALE'))]);
  for (const codes of [[TAP], [TAP, TIJ]]) {
    expect(mergeCentres(alone, given, codes, 'PROVISIONAL')).toMatchObject({
      cellState: 'SUPPRESSED',
      state: 'COMPLETE',
      figure: { reading: 'SUPPRESSED', value: null },
    });
  }
  // Beside another agency it is nobody below, and all of its people above.
  const both = new Map(given).set('IOM', people.get('IOM'));
  expect(mergeCentres(reached, both, [TAP, TIJ], 'PROVISIONAL').figure).toMatchObject({
    reading: 'BOUNDS',
    lower: 50,
    upper: 50 + 310,
  });
});

test('a table by centre of which nothing is known was withheld: that is not the same as nothing reported', () => {
  const given = answers(['PAHO', table()]);
  expect(mergeCentres(indicator('OP5.3'), given, [TAP], 'PROVISIONAL')).toMatchObject({
    cellState: 'SUPPRESSED',
    state: 'COMPLETE',
    figure: { reading: 'SUPPRESSED' },
  });
  const nobody = mergeCentres(indicator('OP5.3'), answers(['PAHO', missing]), [TAP], 'PROVISIONAL');
  expect(nobody).toMatchObject({ cellState: 'MISSING', figure: { reading: 'NOT_REPORTED' } });
});

test('medians of two centres make none; their bands of days sum', () => {
  const wait = (value: number, cases: number): ReportedFigure => ({
    value,
    denominator: cases,
    dayBands: [{ fromDay: 91, toDay: 180, count: cases }],
    suppressed: false,
  });
  const given = answers(['UNHCR', table(at(TAP, wait(120, 30)), at(TIJ, wait(150, 20)))]);
  expect(mergeCentres(indicator('OC1.1'), given, [TAP, TIJ], 'PROVISIONAL').figure).toMatchObject({
    reading: 'SIDE_BY_SIDE',
    value: null,
    denominator: 50,
    dayBands: [{ fromDay: 91, toDay: 180, count: 50 }],
  });
  expect(mergeCentres(indicator('OC1.1'), given, [TAP], 'PROVISIONAL').figure).toMatchObject({
    reading: 'EXACT',
    value: 120,
  });
});

test('employers of two centres lie between the largest stock and the sum', () => {
  const given = answers([
    'ILO',
    table(at(null, count(50)), at(TAP, count(30)), at(TIJ, count(15)), at(HUX, count(20))),
  ]);
  expect(mergeCentres(indicator('OP3.3'), given, [TAP, TIJ], 'PROVISIONAL').figure).toMatchObject({
    lower: 30,
    upper: 45,
  });
});

test('a sensitive indicator is shown for no centre, and one without centres for none', () => {
  const given = answers([null, table(at(TAP, share(20, 30)))]);
  for (const code of ['OP8.5', 'OP3.2']) {
    expect(mergeCentres(indicator(code), given, [TAP], 'PROVISIONAL')).toMatchObject({
      cellState: 'NOT_APPLICABLE',
      figure: null,
      cells: [],
    });
  }
});

test('a missing agency leaves the least, and is named; nobody reporting is no zero', () => {
  const partly = new Map(people).set('IOM', missing);
  expect(mergeCentres(reached, partly, [TAP], 'PROVISIONAL')).toMatchObject({
    state: 'PARTIAL',
    figure: { reading: 'AT_LEAST', lower: 70, upper: null },
    missing: [{ agency: 'IOM', reason: 'MISSING' }],
  });
  expect(mergeCentres(reached, people, [TAP], 'APPROVED')).toMatchObject({
    cellState: 'MISSING',
    state: 'NONE',
    figure: { reading: 'NOT_REPORTED', value: null },
    missing: [
      { agency: 'UNHCR', reason: 'NOT_APPROVED' },
      { agency: 'IOM', reason: 'NOT_APPROVED' },
    ],
  });
});

test('a centre that was closed all the period is left out and named; one that is none is refused', () => {
  const spans = [
    { centreCode: TAP, startsOn: '2024-10-01', endsOn: null },
    { centreCode: HUX, startsOn: '2024-10-01', endsOn: '2025-12-31' },
  ];
  const quarter = (start: string, end: string) =>
    openCentres(spans, [TAP, HUX, TAP], { start, end });
  expect(quarter('2025-10-01', '2025-12-31')).toEqual({ open: [TAP, HUX], closed: [] });
  expect(quarter('2026-01-01', '2026-03-31')).toEqual({ open: [TAP], closed: [HUX] });
  const refused = () => openCentres(spans, ['CIM-XXX'], { start: '2025-01-01', end: '2025-03-31' });
  expect(refused).toThrow('name some of CMID-HUX, CMID-TAP');
  expect(mergeCentres(reached, people, [], 'PROVISIONAL').cellState).toBe('NOT_APPLICABLE');
});
