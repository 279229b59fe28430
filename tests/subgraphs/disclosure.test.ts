import { expect, test } from '@jest/globals';

import { keepsHidden } from '../../subgraphs/_kit/disclosure/headlines.ts';
import { leavesRoom } from '../../subgraphs/_kit/disclosure/leaves-room.ts';
import { protectHeadlines } from '../../subgraphs/_kit/disclosure/protect-headlines.ts';
import { roundedPercentage } from '../../subgraphs/_kit/disclosure/shown-figure.ts';
import { cell, earlier, face, figure, question } from '../support/disclosure/families.ts';

const people = { overTime: 'UNION', least: 5 } as const;
const services = { overTime: 'SUM', least: 5 } as const;
const total = (from: number, to: number, value: number) => ({ from, to, values: [value] });

test('a category below five takes another with it, so that neither is known', () => {
  // 40 + 30 + 3: the hidden two are 33 together, and each may be 0 to 33.
  const { cells } = face(question('OPX', 'PEOPLE', [['SEX']]), 73, [
    cell({ sex: 'FEMALE' }, 40),
    cell({ sex: 'MALE' }, 30),
    cell({ sex: 'UNKNOWN' }, 3),
  ]);
  expect(cells).toEqual(['73', 'sex=FEMALE 40', 'sex=MALE hidden', 'sex=OTHER_OR_UNKNOWN hidden']);
});

test('a category of five is shown, and nobody is not listed', () => {
  const { cells } = face(question('OPX', 'PEOPLE', [['SEX']]), 45, [
    cell({ sex: 'FEMALE' }, 40),
    cell({ sex: 'MALE' }, 5),
  ]);
  expect(cells).toEqual(['45', 'sex=FEMALE 40', 'sex=MALE 5']);
});

test('two categories that are four together take the smallest other one with them', () => {
  const { cells } = face(question('OPX', 'PEOPLE', [['AGE']]), 104, [
    cell({ age_band: 'AGE_0_4' }, 3),
    cell({ age_band: 'AGE_5_11' }, 20),
    cell({ age_band: 'AGE_18_59' }, 80),
    cell({ age_band: 'AGE_60_PLUS' }, 1),
  ]);
  expect(cells).toEqual([
    '104',
    'age_band=AGE_0_4 hidden',
    'age_band=AGE_18_59 80',
    'age_band=AGE_5_11 hidden',
    'age_band=AGE_60_PLUS hidden',
  ]);
});

test('a table of two categories, one of them small, is withheld; its total stands', () => {
  const { cells } = face(question('OPX', 'PEOPLE', [['SEX']]), 43, [
    cell({ sex: 'FEMALE' }, 40),
    cell({ sex: 'MALE' }, 3),
  ]);
  expect(cells).toEqual(['43']);
});

test('a total below five is hidden, and nothing is listed below it', () => {
  const { cells, shown } = face(question('OPX', 'PEOPLE', [['SEX']]), 4, [
    cell({ sex: 'FEMALE' }, 4),
  ]);
  expect(cells).toEqual([' hidden']);
  expect(shown.inPeriod).toMatchObject({ value: null, suppressed: true });
});

test('a total of nobody is shown, but not where it is sensitive', () => {
  expect(face(question('OPX', 'PEOPLE', [['SEX']]), 0, []).cells).toEqual(['0']);
  const sensitive = question('OPX', 'PEOPLE', [['SEX']], { behind: 'COUNTS', sensitive: true });
  expect(face(sensitive, 0, []).cells).toEqual([' hidden']);
});

test('of a sensitive figure nobody is hidden like few: both with one that makes them ten', () => {
  const sensitive = question('OPX', 'PEOPLE', [['SEX']], { behind: 'COUNTS', sensitive: true });
  const { cells } = face(sensitive, 32, [cell({ sex: 'FEMALE' }, 20), cell({ sex: 'MALE' }, 12)]);
  expect(cells).toEqual(['32', 'sex=FEMALE 20', 'sex=MALE hidden', 'sex=OTHER_OR_UNKNOWN hidden']);
});

test('twelve consultations of one person are hidden', () => {
  const { cells } = face(
    question('OPX', 'SERVICES', [['SEX']], { behind: 'UNITS' }),
    100,
    [cell({ sex: 'FEMALE' }, 58, 40), cell({ sex: 'MALE' }, 30, 25), cell({ sex: 'OTHER' }, 12, 1)],
    { people: 66 },
  );
  expect(cells).toEqual(['100', 'sex=FEMALE 58', 'sex=MALE hidden', 'sex=OTHER_OR_UNKNOWN hidden']);
});

test('a month of people tells nothing, not even that there were many', () => {
  const { cells, shown } = face(
    question('OPX', 'PEOPLE', [['SEX']]),
    500,
    [cell({ sex: 'FEMALE' }, 500)],
    { period: '2025-07' },
  );
  expect(cells).toEqual([]);
  expect(shown.inPeriod).toMatchObject({ value: null, suppressed: true });
});

test('things are shown as they are', () => {
  const things = { ...question('OPX', 'STOCK', [['CENTRE']]) };
  const { code, kind, frequency, breakdowns, question: sql } = things;
  const unprotected = { code, kind, frequency, breakdowns, question: sql };
  const { cells } = face(unprotected, 2, [cell({ centre_code: 'CMID-TAP' }, 2)]);
  expect(cells).toEqual(['2', 'centre_code=CMID-TAP 2']);
});

test('a restatement hides what its predecessor hid, though it would be enough to show it now', () => {
  const indicator = question('OPX', 'PEOPLE', [['SEX']]);
  const first = face(indicator, 73, [
    cell({ sex: 'FEMALE' }, 40),
    cell({ sex: 'MALE' }, 30),
    cell({ sex: 'UNKNOWN' }, 3),
  ]);
  const second = face(
    indicator,
    76,
    [cell({ sex: 'FEMALE' }, 40), cell({ sex: 'MALE' }, 30), cell({ sex: 'UNKNOWN' }, 6)],
    { earlier: [earlier(indicator, '2025-Q3', first)] },
  );
  expect(second.cells).toEqual([
    '76',
    'sex=FEMALE 40',
    'sex=MALE hidden',
    'sex=OTHER_OR_UNKNOWN hidden',
  ]);
});

test('a year does not list a table that its quarters list otherwise', () => {
  const indicator = question('OPX', 'PEOPLE', [['SEX']]);
  const small = face(indicator, 73, [
    cell({ sex: 'FEMALE' }, 40),
    cell({ sex: 'MALE' }, 30),
    cell({ sex: 'UNKNOWN' }, 3),
  ]);
  const year = [cell({ sex: 'FEMALE' }, 90), cell({ sex: 'MALE' }, 80), cell({ sex: 'OTHER' }, 9)];
  const alone = face(indicator, 179, year, { period: '2025' });
  expect(alone.cells).toHaveLength(4);
  const large = face(indicator, 90, [cell({ sex: 'FEMALE' }, 50), cell({ sex: 'MALE' }, 40)], {
    period: '2025-Q2',
  });
  const faces = [earlier(indicator, '2025-Q3', small), earlier(indicator, '2025-Q2', large)];
  expect(face(indicator, 179, year, { period: '2025', earlier: faces }).cells).toEqual(['179']);
});

test('an indicator does not hide a cell that a part of it shows', () => {
  const part = question('OPX', 'PEOPLE', [['SEX']], { behind: 'COUNTS', within: ['OPY'] });
  const whole = question('OPY', 'PEOPLE', [['SEX']]);
  const shown = face(part, 45, [cell({ sex: 'FEMALE' }, 20), cell({ sex: 'MALE' }, 25)]);
  const cells = [
    cell({ sex: 'FEMALE' }, 40),
    cell({ sex: 'MALE' }, 30),
    cell({ sex: 'UNKNOWN' }, 3),
  ];
  const family = { earlier: [earlier(part, '2025-Q3', shown)], indicators: [part, whole] };
  expect(face(whole, 73, cells).cells).toHaveLength(4);
  expect(face(whole, 73, cells, family).cells).toEqual(['73']);
});

test('a centre that is closed hides nobody, though it was hidden in the quarter before', () => {
  const indicator = question('OPX', 'PEOPLE', [['CENTRE']]);
  const at = (centre: string, value: number) => cell({ centre_code: centre }, value);
  const open = [at('CIM-CJS', 4), at('CIM-MAT', 30), at('CIM-TIJ', 50)];
  const before = face(indicator, 87, [at('CMID-HUX', 3), ...open]);
  const hidden = ['centre_code=CIM-CJS hidden', 'centre_code=CIM-MAT hidden'];
  const withClosed = [...hidden, 'centre_code=CMID-HUX hidden'];
  const rest = ['84', 'centre_code=CIM-TIJ 50'];
  expect(before.cells).toEqual(['87', ...withClosed, 'centre_code=CIM-TIJ 50'].toSorted());
  const now = (closed: readonly string[]) =>
    face(indicator, 84, open, {
      period: '2025-Q4',
      earlier: [earlier(indicator, '2025-Q3', before)],
      closedCentres: new Set(closed),
    }).cells;
  expect(now([])).toEqual([...rest, ...withClosed].toSorted());
  expect(now(['CMID-HUX'])).toEqual([...rest, ...hidden].toSorted());
});

test('two hidden quarters of a year that is shown may each be nobody; one alone may not', () => {
  const shown = { ...total(1, 4, 300), state: 'SHOWN' } as const;
  const quarter = { ...total(1, 1, 3), state: 'HIDDEN' } as const;
  const other = { ...total(2, 2, 90), state: 'HIDDEN' } as const;
  const rest = [
    { ...total(3, 3, 100), state: 'SHOWN' } as const,
    { ...total(4, 4, 107), state: 'SHOWN' } as const,
  ];
  expect(keepsHidden([shown, quarter, other, ...rest], services)).toBe(true);
  expect(keepsHidden([shown, quarter, { ...other, state: 'SHOWN' }, ...rest], services)).toBe(
    false,
  );
  expect(keepsHidden([shown, quarter, { ...other, state: 'SHOWN' }, ...rest], people)).toBe(false);
});

test('people who come again leave room: a year below its shown quarters tells nothing of the hidden one', () => {
  // 90 + 100 + 107 is more than 280: the hidden quarter may be nobody.
  const year = { ...total(1, 4, 280), state: 'SHOWN' } as const;
  const hidden = { ...total(1, 1, 3), state: 'HIDDEN' } as const;
  const rest = [90, 100, 107].map((value, at) => ({
    ...total(at + 2, at + 2, value),
    state: 'SHOWN' as const,
  }));
  expect(keepsHidden([year, hidden, ...rest], people)).toBe(true);
});

test('sums of several shown totals together uncover no hidden quarter', () => {
  /*
   * The first three quarters are 16, the third is 5: the first two are 11. All six are 26, all but the
   * first would be 16: the first is 10, and the second, which is hidden, 1.
   */
  const shown = (from: number, to: number, value: number) =>
    ({ ...total(from, to, value), state: 'SHOWN' }) as const;
  const quarter = { ...total(1, 1, 1), state: 'HIDDEN' } as const;
  const totals = [shown(0, 2, 16), shown(2, 2, 5), quarter, shown(0, 5, 26)];
  expect(leavesRoom(totals, services, [])).toBe(true);
  expect(leavesRoom([...totals, shown(1, 5, 16)], services, [])).toBe(false);
});

test('a total of an indicator uncovers none that is hidden of one that counts all its people', () => {
  // Nine of the year are in the part, seven of the whole came before its last quarter: two came in it.
  const last = { ...total(4, 4, 3), state: 'HIDDEN' } as const;
  const before = { ...total(1, 3, 7), state: 'SHOWN' } as const;
  const part = (value: number) => [{ ...total(1, 4, value), state: 'SHOWN' } as const];
  const rule = { ...people, wholes: [last, before] };
  expect(leavesRoom(part(7), rule, [])).toBe(true);
  expect(leavesRoom(part(9), rule, [])).toBe(false);
  const given = (value: number) => [{ headlines: part(value), rule: people }];
  expect(leavesRoom([before, last], people, given(7))).toBe(true);
  expect(leavesRoom([before, last], people, given(9))).toBe(false);
});

test('a quarter after a hidden one is hidden with it, so that the figure to date can be shown', () => {
  const before = [{ ...total(0, 0, 3), state: 'HIDDEN' } as const];
  const whole = (from: number, to: number, value: number) => ({
    ...total(from, to, value),
    isShowable: true,
  });
  const decided = protectHeadlines(
    { inPeriod: whole(1, 1, 20), yearToDate: whole(1, 1, 20), toDate: whole(0, 1, 23) },
    before,
    people,
  );
  expect(decided.inPeriod.state).toBe('HIDDEN');
  expect(decided.toDate.state).toBe('SHOWN');
});

test('a sensitive percentage shows from thirty people on, to five points, its ends as bounds', () => {
  const of = (value: number, denominator: number) =>
    roundedPercentage(figure({ value, numerator: 1, denominator }));
  expect(of(61.3, 29)).toMatchObject({ value: null, suppressed: true });
  expect(of(61.3, 30)).toMatchObject({ value: 60, numerator: null, denominator: null });
  expect(of(7, 40)).toMatchObject({ value: null, lower: null, upper: 10, suppressed: false });
  expect(of(93, 40)).toMatchObject({ value: null, lower: 90, upper: null, suppressed: false });
});

test('a percentage with one who did not is not shown, nor its counts', () => {
  const percentage = question('OPX', 'PERCENTAGE', []);
  const { shown } = face(percentage, 95, [], { numerator: 19, denominator: 20 });
  expect(shown.inPeriod).toMatchObject({ value: null, denominator: null, suppressed: true });
});

test('a median shows from ten cases on, in whole days, its bands only if each is nobody or many', () => {
  const median = question('OPX', 'MEDIAN', []);
  const bands = (counts: readonly number[]) =>
    counts.map((count, at) => ({ fromDay: at, toDay: at, count }));
  const nine = face(median, 30.5, [], { denominator: 9, dayBands: bands([9]) });
  expect(nine.shown.inPeriod).toMatchObject({ value: null, suppressed: true });
  const ten = face(median, 30.5, [], { denominator: 10, dayBands: bands([5, 5, 0]) });
  expect(ten.shown.inPeriod).toMatchObject({ value: 31, denominator: 10 });
  expect(ten.shown.inPeriod?.dayBands).toHaveLength(3);
  const uneven = face(median, 30.5, [], { denominator: 10, dayBands: bands([9, 1]) });
  expect(uneven.shown.inPeriod?.dayBands).toBeNull();
});
