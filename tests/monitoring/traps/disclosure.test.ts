import { expect, test } from '@jest/globals';

import { asAnalyst, asStaffOf } from '../../support/monitoring/asking.ts';
import { crowd } from '../../support/monitoring/crowd.ts';
import { cellsOf, ownOf, resultOf } from '../../support/monitoring/joint.ts';
import { placed } from '../../support/monitoring/records/ilo.ts';
import { referredVictims } from '../../support/monitoring/records/iom.ts';
import {
  childrenSupported,
  consulted,
  sessionsHeld,
  supportedInSafeSpace,
} from '../../support/monitoring/records/others.ts';
import { counselled, relocated, specificNeeds } from '../../support/monitoring/records/unhcr.ts';
import { submits, works } from '../../support/monitoring/reports.ts';
import { useStage } from '../../support/monitoring/stage.ts';

const stage = useStage();
const tapachula = { centres: ['CMID-TAP'] };
const withoutNumber = { value: null, lower: null, upper: null, numerator: null, denominator: null };
const hidden = { ...withoutNumber, suppressed: true };

test('a headline below k, alone: it is hidden, and all that is computed from it', async () => {
  /*
   * Relocated in the third quarter of 2025: 4 women, the first of the initiative.  k is 5.
   */
  await stage.tell(
    relocated(crowd(4), { on: '2025-08-05' }),
    submits('unhcr', 'OP1.4', ['2025-Q3']),
  );
  const joint = await resultOf(stage, 'OP1.4', '2025-Q3', asAnalyst);
  expect(joint).toMatchObject({
    state: 'COMPLETE',
    reading: 'SUPPRESSED',
    ...withoutNumber,
    yearToDate: { reading: 'SUPPRESSED', ...withoutNumber },
    toDate: { reading: 'SUPPRESSED', ...withoutNumber },
    progress: { progress: null, lower: null, upper: null, status: null },
    parts: [{ agency: 'UNHCR', inPeriod: { value: null, suppressed: true } }],
  });
  const own = await ownOf(stage, 'unhcr', 'OP1.4', '2025-Q3', asAnalyst);
  expect(own).toMatchObject({ status: 'REPORTED', inPeriod: hidden, toDate: hidden });
  expect(own.cells.every(({ figure }) => figure.suppressed)).toBe(true);
});

test('a headline below k, alone, is not to be had as what is to date without what came since', async () => {
  /*
   * Relocated      4 women in the third quarter of 2025, 6 others in the fourth: 10 to date.
   * 10 less the 6 are the 4: whoever is shown the 6 is not shown the 10.
   */
  await stage.tell(
    relocated(crowd(4), { on: '2025-08-05' }),
    relocated(crowd(6), { on: '2025-11-05' }),
    submits('unhcr', 'OP1.4', ['2025-Q3', '2025-Q4', '2025', 'PY2']),
  );
  expect(await resultOf(stage, 'OP1.4', '2025-Q3')).toMatchObject({ ...withoutNumber });
  const { value, toDate } = await resultOf(stage, 'OP1.4', '2025-Q4');
  const year = await resultOf(stage, 'OP1.4', '2025');
  const six = value === null ? [] : [value];
  const ten = [toDate, year, year.toDate].flatMap((all) => [all.value, all.lower, all.upper]);
  expect([six, ten.filter((number) => number !== null)]).toEqual(
    six.length > 0 ? [[6], []] : [[], expect.any(Array)],
  );
});

test('a headline below k of a sensitive figure: nine are hidden as nobody is, ten are shown', async () => {
  // Potential victims of trafficking referred: 9, then nobody, then 10.  k is 10, and zero is hidden too.
  await stage.tell(
    referredVictims(crowd(9), { on: '2025-02-05' }),
    referredVictims(crowd(10), { on: '2025-08-05' }),
    submits('iom', 'OP2.3', ['2025-Q1', '2025-Q2']),
  );
  const [nine, nobody] = [
    await ownOf(stage, 'iom', 'OP2.3', '2025-Q1'),
    await ownOf(stage, 'iom', 'OP2.3', '2025-Q2'),
  ];
  expect([nine.inPeriod, nobody.inPeriod]).toMatchObject([hidden, hidden]);
  await stage.tell(
    referredVictims(crowd(10), { on: '2025-08-05' }),
    submits('iom', 'OP2.3', ['2025-Q3']),
  );
  expect(await resultOf(stage, 'OP2.3', '2025-Q3')).toMatchObject({ reading: 'EXACT', value: 10 });
});

test('a headline below k, through [max, sum]: neither end tells how many one of the two counted', async () => {
  /*
   * Hired in the third quarter: ILO 120 women, UNHCR 3.
   * With the 3 the joint figure would lie between 120 and 123, and 123 less 120 are the 3.
   */
  const hiredBy = (ilo: number, unhcr: number) => [
    ...placed(crowd(ilo), { on: '2025-08-05' }),
    ...relocated(crowd(unhcr), { on: '2025-07-10', formalJobOn: '2025-08-20' }),
    ...submits('ilo', 'OP3.1', ['2025-Q3']),
    ...submits('unhcr', 'OP3.1', ['2025-Q3']),
  ];
  await stage.tell(hiredBy(120, 3));
  const atLeast120 = { reading: 'AT_LEAST', value: null, lower: 120, upper: null };
  expect(await resultOf(stage, 'OP3.1', '2025-Q3')).toMatchObject({
    state: 'COMPLETE',
    ...atLeast120,
    toDate: atLeast120,
    parts: [{ inPeriod: { value: 120 } }, { inPeriod: { value: null, suppressed: true } }],
  });
  // One more or less of the 3 changes nothing that anybody is shown.
  const told = await cellsOf(stage, 'OP3.1', '2025-Q3', ['sex']);
  await stage.tell(hiredBy(120, 2));
  expect(await resultOf(stage, 'OP3.1', '2025-Q3')).toMatchObject(atLeast120);
  expect(await cellsOf(stage, 'OP3.1', '2025-Q3', ['sex'])).toEqual(told);
  // Both below k: nothing is told at all.
  await stage.tell(hiredBy(4, 3));
  expect(await resultOf(stage, 'OP3.1', '2025-Q3')).toMatchObject({
    reading: 'SUPPRESSED',
    ...withoutNumber,
  });
});

test('a cell below k is not to be had as the rest of its table, in the joint figure neither', async () => {
  /*
   * Hired in the third quarter     women    men
   *   ILO                           60       60     120
   *   UNHCR                         20        3      23, which is shown
   * 23 less 20 are the 3: with the men the women are hidden. Jointly the men are at least ILO's 60, and at
   * most 60 + 23; 60 + 3 would tell.
   */
  const men = { sex: 'MALE' };
  await stage.tell(
    placed([...crowd(60), ...crowd(60, men)], { on: '2025-08-05' }),
    relocated([...crowd(20), ...crowd(3, men)], { on: '2025-07-10', formalJobOn: '2025-08-20' }),
    submits('ilo', 'OP3.1', ['2025-Q3']),
    submits('unhcr', 'OP3.1', ['2025-Q3']),
  );
  const own = await ownOf(stage, 'unhcr', 'OP3.1', '2025-Q3', asAnalyst);
  expect(own.inPeriod).toMatchObject({ value: 23 });
  const bySex = own.cells.filter(
    ({ sex, age, group, nationality }) => sex !== null && (age ?? group ?? nationality) === null,
  );
  expect(bySex.every(({ figure }) => figure.suppressed && figure.value === null)).toBe(true);
  const joint = await cellsOf(stage, 'OP3.1', '2025-Q3', ['sex']);
  expect(joint.map(({ sex }) => sex).toSorted()).toEqual(['FEMALE', 'MALE']);
  for (const { figure } of joint) {
    expect(figure).toMatchObject({ value: null, lower: 60 });
    expect(figure.upper ?? Infinity).toBeGreaterThanOrEqual(60 + 5);
  }
});

test('a fellow contributor subtracting her own part is left with what everybody knows', async () => {
  /*
   * Psychosocial support in the third quarter: PAHO 40, UN Women 25, UNICEF 6.  k is 10.
   * The sum would be 71: UN Women, who knows her 25 and reads 40 as the largest, would have 71 - 25 - 40 = 6.
   */
  const supported = (byUnicef: number) => [
    ...sessionsHeld(crowd(40), { on: '2025-08-05' }),
    ...supportedInSafeSpace(crowd(25), { on: '2025-08-05' }),
    ...childrenSupported(crowd(byUnicef, { age: 'AGE_5_11' }), { on: '2025-08-05' }),
    ...submits('paho', 'OP5.2', ['2025-Q3']),
    ...submits('un-women', 'OP5.2', ['2025-Q3']),
    ...submits('unicef', 'OP5.2', ['2025-Q3']),
  ];
  const unWomen = asStaffOf('un-women');
  await stage.tell(supported(6));
  const six = await resultOf(stage, 'OP5.2', '2025-Q3', unWomen);
  expect(six).toMatchObject({ state: 'COMPLETE', value: null, lower: 40, upper: null });
  expect(six.parts).toHaveLength(3);
  for (const part of six.parts) expect(part).toMatchObject({ withheld: true, inPeriod: null });
  for (const field of ['paho', 'unicef', 'unWomen']) {
    const own = await ownOf(stage, field, 'OP5.2', '2025-Q3', unWomen);
    expect(own).toMatchObject({ status: 'REPORTED', inPeriod: hidden, toDate: hidden, cells: [] });
  }
  // Nobody at UNICEF, or nine: the same is told to everybody.
  for (const others of [0, 9]) {
    await stage.tell(supported(others));
    expect(await resultOf(stage, 'OP5.2', '2025-Q3', unWomen)).toMatchObject({
      value: null,
      lower: 40,
      upper: null,
      toDate: six.toDate,
    });
  }
  // Where each has ten, the ends are told: at least 40, at most 40 + 25 + 15.
  await stage.tell(supported(15));
  expect(await resultOf(stage, 'OP5.2', '2025-Q3', unWomen)).toMatchObject({
    lower: 40,
    upper: 80,
  });
});

test('a fellow contributor who reported alone is not read off as the least that there are in all', async () => {
  /*
   * Psychosocial support in the third quarter, as it comes in: PAHO 40, then UN Women 25, at last UNICEF 15.
   * While PAHO alone has reported, "at least 40" would be her part, to the last person, and each cell too.
   */
  const paho = sessionsHeld(crowd(40), { on: '2025-08-05' });
  const unWomen = supportedInSafeSpace(crowd(25), { on: '2025-08-05' });
  await stage.tell(paho, submits('paho', 'OP5.2', ['2025-Q3']));
  const nothing = { reading: 'SUPPRESSED', value: null, lower: null, upper: null };
  const alone = await resultOf(stage, 'OP5.2', '2025-Q3');
  expect(alone).toMatchObject({ state: 'PARTIAL', ...nothing, toDate: nothing });
  const cells = await cellsOf(stage, 'OP5.2', '2025-Q3', ['sex']);
  for (const { figure } of cells) expect(figure).toMatchObject(nothing);
  await stage.andThen(unWomen, submits('un-women', 'OP5.2', ['2025-Q3']));
  expect(await resultOf(stage, 'OP5.2', '2025-Q3')).toMatchObject({ lower: 40, upper: null });
  // PAHO away: UN Women is alone with what she reported.
  stage.away.add('paho');
  expect(await resultOf(stage, 'OP5.2', '2025-Q3')).toMatchObject(nothing);
});

test('services of one person are hidden, however many they are', async () => {
  /*
   * Primary consultations at Tapachula in the third quarter
   *   30 women, one each       30
   *   one man, twelve times    12     one person is behind them
   *                            42
   * 42 less 30 are the 12: with the man the women are hidden.
   */
  const one = crowd(1, { sex: 'MALE' });
  const days = Array.from({ length: 12 }, (_, day) => `2025-08-${String(day + 10)}`);
  await stage.tell(
    works('paho'),
    consulted(crowd(30), { on: '2025-08-05' }),
    days.flatMap((on) => consulted(one, { on })),
    submits('paho', 'OP5.1', ['2025-Q3'], tapachula),
  );
  expect(await resultOf(stage, 'OP5.1', '2025-Q3', asAnalyst)).toMatchObject({ value: 42 });
  const sexes = await cellsOf(stage, 'OP5.1', '2025-Q3', ['sex']);
  for (const { figure } of sexes) expect(figure).toMatchObject({ value: null, lower: null });
});

test('services of one person are hidden as a headline too', async () => {
  const one = crowd(1);
  const days = Array.from({ length: 20 }, (_, day) => `2025-08-${String(day + 10)}`);
  await stage.tell(
    works('paho'),
    days.flatMap((on) => consulted(one, { on })),
    submits('paho', 'OP5.1', ['2025-Q3'], tapachula),
  );
  expect(await resultOf(stage, 'OP5.1', '2025-Q3')).toMatchObject({
    reading: 'SUPPRESSED',
    ...withoutNumber,
    progress: { progress: null, status: null },
  });
});

test('a percentage with a tiny denominator is hidden, and neither of its counts tells it', async () => {
  /*
   * Girls under five seen in the third quarter      up to date    behind
   *   Tapachula                                     30            10        40
   *   Huixtla                                        1             1         2
   *                                                 31            11        42: 73.8 %
   */
  const girls = (size: number) => crowd(size, { age: 'AGE_0_4' });
  const [there, elsewhere] = [
    { on: '2025-08-05', at: 'CMID-TAP' },
    { on: '2025-08-05', at: 'CMID-HUX' },
  ];
  await stage.tell(
    works('paho', ['CMID-TAP', 'CMID-HUX']),
    consulted(girls(30), { ...there, vaccinations: 'UP_TO_DATE' }),
    consulted(girls(10), { ...there, vaccinations: 'BEHIND' }),
    consulted(girls(1), { ...elsewhere, vaccinations: 'UP_TO_DATE' }),
    consulted(girls(1), { ...elsewhere, vaccinations: 'BEHIND' }),
    submits('paho', 'OP5.3', ['2025-Q3'], { centres: ['CMID-TAP', 'CMID-HUX'] }),
  );
  const joint = await resultOf(stage, 'OP5.3', '2025-Q3', asAnalyst);
  expect(joint).toMatchObject({ numerator: 31, denominator: 42 });
  expect(joint.value).toBeCloseTo(73.81, 2);
  for (const { centre, figure } of await cellsOf(stage, 'OP5.3', '2025-Q3', ['centre']))
    expect([centre, figure]).toMatchObject([expect.any(String), withoutNumber]);
});

test('a percentage with a tiny denominator, of which all are met or none, is no less hidden', async () => {
  // 20 children, of whom 18 are up to date and 2 behind: the 2 would follow from 90 % of 20.
  const girls = (size: number) => crowd(size, { age: 'AGE_0_4' });
  await stage.tell(
    works('paho'),
    consulted(girls(18), { on: '2025-08-05', vaccinations: 'UP_TO_DATE' }),
    consulted(girls(2), { on: '2025-08-05', vaccinations: 'BEHIND' }),
    submits('paho', 'OP5.3', ['2025-Q3'], tapachula),
  );
  expect(await resultOf(stage, 'OP5.3', '2025-Q3')).toMatchObject({
    reading: 'SUPPRESSED',
    ...withoutNumber,
  });
});

test('a percentage with a tiny denominator, where it is sensitive, shows from 30 people on, and roughly', async () => {
  /*
   * Specific needs followed up within seven days
   *   first quarter of 2025     9 of 12 women     75 %, of fewer than 30: hidden
   *   second quarter           31 of 41 women     75.6 %, shown as 75, without its counts
   *   third quarter            39 of 40 women     97.5 %, shown as 90 or more
   */
  const roughly = { reading: 'ROUNDED', ...withoutNumber };
  const needs = (met: number, unmet: number, on: string) => [
    ...specificNeeds(crowd(met), { on, followedUpAfter: 3 }),
    ...specificNeeds(crowd(unmet), { on, followedUpAfter: null }),
  ];
  const figureOf = async (period: string) => {
    const { reading, value, lower, upper, numerator, denominator } = await resultOf(
      stage,
      'OP1.3',
      period,
    );
    return { reading, value, lower, upper, numerator, denominator };
  };
  await stage.tell(
    needs(9, 3, '2025-02-05'),
    needs(31, 10, '2025-05-05'),
    needs(39, 1, '2025-08-05'),
    submits('unhcr', 'OP1.3', ['2025-Q1', '2025-Q2', '2025-Q3']),
  );
  expect(await figureOf('2025-Q1')).toEqual({ reading: 'SUPPRESSED', ...withoutNumber });
  expect(await figureOf('2025-Q2')).toEqual({ ...roughly, value: 75, lower: 72.5, upper: 77.5 });
  expect(await figureOf('2025-Q3')).toEqual({ ...roughly, lower: 90, upper: 100 });
});

test('overlapping periods: what one hides no other tells, be it the same days or more', async () => {
  /*
   * Relocated, all of them different people
   *              women    men
   *   2024-Q4      0       0
   *   2025-Q1     30      20
   *   2025-Q2     30      20
   *   2025-Q3     40       3     not told by sex: 43 less the 40 are the 3
   * The project quarter PY1-Q4 has the days of 2025-Q3. The project year PY1 ends with it: its 143 are
   * 50 + 50 + 43, so that nobody came twice, and its 43 men less 20 less 20 would be the 3.
   */
  const men = { sex: 'MALE' };
  const moved = (women: number, others: number, on: string) =>
    relocated([...crowd(women), ...crowd(others, men)], { on });
  const quarters = ['2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3'];
  const projectPeriods = ['PY1-Q1', 'PY1-Q2', 'PY1-Q3', 'PY1-Q4', 'PY1'];
  await stage.tell(
    moved(30, 20, '2025-02-05'),
    moved(30, 20, '2025-05-05'),
    moved(40, 3, '2025-08-05'),
    submits('unhcr', 'OP1.4', [...quarters, ...projectPeriods]),
  );
  const menIn = async (period: string) => {
    const cells = await cellsOf(stage, 'OP1.4', period, ['sex']);
    return cells.find(({ sex }) => sex === 'MALE')?.figure.value ?? 'NOT_TOLD';
  };
  expect(await resultOf(stage, 'OP1.4', '2025-Q3')).toMatchObject({ value: 43 });
  expect(await resultOf(stage, 'OP1.4', 'PY1')).toMatchObject({ value: 143 });
  expect(await Promise.all(['2025-Q3', 'PY1-Q4'].map(menIn))).toEqual(['NOT_TOLD', 'NOT_TOLD']);
  const told = await Promise.all(['2025-Q1', 'PY1-Q2', '2025-Q2', 'PY1-Q3', 'PY1'].map(menIn));
  expect(told).not.toEqual([20, 20, 20, 20, 43]);
  expect(told.slice(0, 4)).toEqual([20, 20, 20, 20]);
});

test('a month is a working figure: others see that it was reported, and not how many', async () => {
  await stage.tell(
    relocated(crowd(40), { on: '2025-08-05' }),
    submits('unhcr', 'OP1.4', ['2025-08']),
  );
  expect(await ownOf(stage, 'unhcr', 'OP1.4', '2025-08', asAnalyst)).toMatchObject({
    status: 'REPORTED',
    inPeriod: hidden,
    toDate: hidden,
    cells: [],
  });
});

test('a filtered totalCount as a counting query is for nobody but the agency itself', async () => {
  /*
   * Counselled at Tapachula in the third quarter: 30 women from Honduras and one man from Cameroon.
   */
  await stage.tell(
    works('unhcr'),
    counselled([...crowd(30), ...crowd(1, { sex: 'MALE', nationality: 'CMR' })], {
      on: '2025-08-05',
    }),
  );
  const counting = `{ unhcr { legalCounsellings(
    filter: { nationality: "CMR", sex: MALE, centre: "CMID-TAP", period: "2025-Q3" }) { totalCount } } }`;
  const own = await stage.ask(counting, {}, asStaffOf('unhcr'));
  expect(own.data).toEqual({ unhcr: { legalCounsellings: { totalCount: 1 } } });
  for (const asking of [asAnalyst, asStaffOf('un-women'), asStaffOf('iom')]) {
    const { data, errors } = await stage.ask(counting, {}, asking);
    expect(JSON.stringify(data)).not.toMatch(/\d/);
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  }
});
