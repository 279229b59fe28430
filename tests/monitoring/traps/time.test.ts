import { expect, test } from '@jest/globals';

import { countedBy } from '../../support/monitoring/counted-by.ts';
import { crowd, nowRecorded } from '../../support/monitoring/crowd.ts';
import { cellsOf, resultOf } from '../../support/monitoring/joint.ts';
import { consulted } from '../../support/monitoring/records/others.ts';
import { counselled, decided, registered } from '../../support/monitoring/records/unhcr.ts';
import { handedOver } from '../../support/monitoring/records/unops.ts';
import { reportLife } from '../../support/monitoring/report-life.ts';
import { submits, works } from '../../support/monitoring/reports.ts';
import { useStage } from '../../support/monitoring/stage.ts';

const stage = useStage();
const tapachula = { centres: ['CMID-TAP'] };
const months = ['2025-07', '2025-08', '2025-09'];

/*
 * Counselled at Tapachula      July  August  September
 *   30 women                    x
 *   20 women                    x      x
 *   15 women                           x
 *   12 women                           x        x
 *   10 women                    x               x
 *                               60     47       22        = 129
 * In the quarter: 30 + 20 + 15 + 12 + 10                  =  87 different women
 */
function summerOfCounselling() {
  const [once, twice, late, later, back] = [30, 20, 15, 12, 10].map((size) => crowd(size));
  const july = [once, twice, back].flatMap((who = []) => counselled(who, { on: '2025-07-08' }));
  const august = [twice, late, later].flatMap((who = []) => counselled(who, { on: '2025-08-12' }));
  const september = [later, back].flatMap((who = []) => counselled(who, { on: '2025-09-09' }));
  return [...works('unhcr'), ...july, ...august, ...september];
}

test('a quarter is not the sum of its months for people', async () => {
  const reports = submits('unhcr', 'OP1.1', [...months, '2025-Q3'], tapachula);
  await stage.tell(summerOfCounselling(), reports);
  const counted = await Promise.all(
    months.map((month) => countedBy(stage, 'unhcr', 'OP1.1', month)),
  );
  expect(counted).toEqual([60, 47, 22]);
  expect(await resultOf(stage, 'OP1.1', '2025-Q3')).toMatchObject({
    state: 'COMPLETE',
    reading: 'EXACT',
    value: 87,
    toDate: { value: 87 },
  });
});

test('a month missing in a quarter leaves the quarter as it was counted, and never stands for zero', async () => {
  // August is never submitted. The quarter is counted from the records, so it is 87 all the same;
  // from July and September alone one would say 60 + 22 = 82.
  const reports = submits('unhcr', 'OP1.1', ['2025-07', '2025-09', '2025-Q3'], tapachula);
  await stage.tell(summerOfCounselling(), reports);
  expect(await resultOf(stage, 'OP1.1', '2025-08')).toMatchObject({
    state: 'NONE',
    reading: 'NOT_REPORTED',
    value: null,
    lower: null,
    missing: [{ agency: 'UNHCR', reason: 'MISSING' }],
    progress: { status: 'NO_DATA' },
  });
  expect(await resultOf(stage, 'OP1.1', '2025-Q3')).toMatchObject({ state: 'COMPLETE', value: 87 });
});

test('a month missing in a quarter, which nobody submitted, makes no quarter out of the other two', async () => {
  // Handed over to Tapachula: 4 items in July, 3 in August (not reported), 5 in September.
  const items = ['07', '07', '07', '07', '08', '08', '08', '09', '09', '09', '09', '09'];
  const story = items.flatMap((month) => handedOver('CMID-TAP', `2025-${month}-15`, 'WITHOUT'));
  const reports = submits('unops', 'OP7.1', ['2025-07', '2025-09'], tapachula);
  await stage.tell(works('unops'), story, reports);
  const nothing = { state: 'NONE', reading: 'NOT_REPORTED', value: null, lower: null };
  expect(await resultOf(stage, 'OP7.1', '2025-08')).toMatchObject(nothing);
  expect(await resultOf(stage, 'OP7.1', '2025-Q3')).toMatchObject(nothing);
  // What was handed over since the beginning does not forget August: 4 + 3 + 5.
  expect(await resultOf(stage, 'OP7.1', '2025-09')).toMatchObject({
    value: 5,
    toDate: { value: 12 },
  });
  await stage.andThen(submits('unops', 'OP7.1', ['2025-Q3'], tapachula));
  expect(await resultOf(stage, 'OP7.1', '2025-Q3')).toMatchObject({ state: 'COMPLETE', value: 12 });
});

test('someone who becomes a refugee mid-quarter is counted once, as what she was at her first contact of the period', async () => {
  /*
   * Registered                    10 July          5 September
   *   20 women, of whom           asylum seekers
   *     12                                         refugees
   *   15 others                                    refugees
   * Third quarter: 20 asylum seekers + 15 refugees = 35 women; not 20 + 27 = 47.
   * Fourth quarter (the 12 come again in October): 12 refugees.
   */
  const [recognised, waiting, others] = [crowd(12), crowd(8), crowd(15, { group: 'REFUGEE' })];
  const asRefugees = nowRecorded(recognised, { group: 'REFUGEE' });
  await stage.tell(
    registered([...recognised, ...waiting], { on: '2025-07-10' }),
    registered([...asRefugees, ...others], { on: '2025-09-05' }),
    registered(asRefugees, { on: '2025-10-20' }),
    submits('unhcr', 'OP1.2', ['2025-Q3', '2025-Q4']),
    submits('iom', 'OP1.2', ['2025-Q3', '2025-Q4']), // who documented nobody
  );
  const groupsIn = async (period: string) =>
    (await cellsOf(stage, 'OP1.2', period, ['group'])).map(({ group, figure }) => [
      group,
      figure.value,
    ]);
  expect(await groupsIn('2025-Q3')).toEqual([
    ['ASYLUM_SEEKER', 20],
    ['REFUGEE', 15],
  ]);
  expect(await resultOf(stage, 'OP1.2', '2025-Q3')).toMatchObject({ value: 35 });
  expect(await groupsIn('2025-Q4')).toEqual([['REFUGEE', 12]]);
});

test('overlapping periods: a quarter and the project quarter of the same days say the same', async () => {
  const reports = submits('unhcr', 'OP1.1', ['2025-Q3', 'PY1-Q4'], tapachula);
  await stage.tell(summerOfCounselling(), reports);
  const [quarter, projectQuarter] = [
    await resultOf(stage, 'OP1.1', '2025-Q3'),
    await resultOf(stage, 'OP1.1', 'PY1-Q4'),
  ];
  expect(projectQuarter).toMatchObject({ value: 87, toDate: quarter.toDate });
  const by = ['sex', 'centre'] as const;
  expect(await cellsOf(stage, 'OP1.1', 'PY1-Q4', by)).toEqual(
    await cellsOf(stage, 'OP1.1', '2025-Q3', by),
  );
});

test('project year against calendar year: each counts its own days, and its own share of a yearly target is due', async () => {
  /*
   * Primary consultations, each of another woman:   50 in November 2024,  90 in May 2025,  10 in November 2025.
   * Project year PY1, October 2024 to September 2025:  50 + 90 = 140.
   * Calendar year 2025:                                90 + 10 = 100;  up to September: 90.
   * By 30 September 2025 all of the yearly target is due in PY1, and 273 of 365 days of it in 2025.
   */
  await stage.tell(
    works('paho'),
    consulted(crowd(50), { on: '2024-11-14' }),
    consulted(crowd(90), { on: '2025-05-15' }),
    consulted(crowd(10), { on: '2025-11-13' }),
    submits('paho', 'OP5.1', ['PY1', '2025', 'PY1-Q1', '2024-Q4', 'PY1-Q4', '2025-Q3'], tapachula),
  );
  const valueOf = async (period: string) => (await resultOf(stage, 'OP5.1', period)).value;
  expect(await valueOf('PY1')).toBe(140);
  expect(await valueOf('2025')).toBe(100);
  expect(await valueOf('PY1-Q1')).toBe(50);
  expect(await valueOf('2024-Q4')).toBe(50);
  expect(await resultOf(stage, 'OP5.1', 'PY1-Q4')).toMatchObject({
    yearToDate: { value: 140 },
    progress: { measuredOn: 'YEAR_TO_DATE', progress: 140 / 22_000, due: 1 },
  });
  expect(await resultOf(stage, 'OP5.1', '2025-Q3')).toMatchObject({
    yearToDate: { value: 90 },
    progress: { measuredOn: 'YEAR_TO_DATE', progress: 90 / 22_000, due: 273 / 365 },
  });
});

test('what happened before the initiative began is in no figure, not in that of its calendar year either', async () => {
  /*
   * Counselled:  30 women in August 2024, before the initiative;  10 others in November.
   * The figures of 2024 count from 1 October on: 10, in the period as to date. Of 31 claims decided in
   * September after 400 days and 21 in December after 100, the median of 2024 is that of December.
   */
  await stage.tell(
    works('unhcr', ['CMID-TAP'], { from: '2024-01-01' }),
    counselled(crowd(30), { on: '2024-08-05' }),
    counselled(crowd(10), { on: '2024-11-05' }),
    decided(crowd(31), { on: '2024-09-30', afterDays: 400 }),
    decided(crowd(21), { on: '2024-12-11', afterDays: 100 }),
    submits('unhcr', 'OP1.1', ['2024', '2024-Q4'], tapachula),
    submits('unhcr', 'OC1.1', ['2024'], tapachula),
  );
  const ten = { value: 10, yearToDate: { value: 10 }, toDate: { value: 10 } };
  expect(await resultOf(stage, 'OP1.1', '2024')).toMatchObject(ten);
  expect(await resultOf(stage, 'OP1.1', '2024-Q4')).toMatchObject(ten);
  const [at] = await cellsOf(stage, 'OP1.1', '2024', ['sex', 'centre']);
  expect(at?.figure).toMatchObject({ value: 10 });
  expect(await resultOf(stage, 'OC1.1', '2024')).toMatchObject({ value: 100, denominator: 21 });
  // A draft counts as what is reported from gathered records does.
  const { draft, versions } = reportLife(stage, 'OP1.1', '2024');
  await draft('Counted anew');
  expect(await versions()).toMatchObject([
    { version: 2, whole: { inPeriod: { value: 10 } } },
    { version: 1, whole: { inPeriod: { value: 10 } } },
  ]);
});

test('project year against calendar year: a budget is of a calendar year, so that no delivery rate is due for a project year', async () => {
  await stage.tell();
  for (const period of ['PY1', 'PY1-Q4'])
    expect(await resultOf(stage, 'OP8.4', period)).toMatchObject({ state: 'NONE', missing: [] });
});
