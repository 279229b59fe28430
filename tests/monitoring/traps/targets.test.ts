import { expect, test } from '@jest/globals';

import { crowd } from '../../support/monitoring/crowd.ts';
import { resultOf } from '../../support/monitoring/joint.ts';
import { beds, stayed } from '../../support/monitoring/records/iom.ts';
import { decided, relocated } from '../../support/monitoring/records/unhcr.ts';
import { budget, handedOver, spent } from '../../support/monitoring/records/unops.ts';
import { submits, works } from '../../support/monitoring/reports.ts';
import { useStage } from '../../support/monitoring/stage.ts';

const stage = useStage();
const tapachula = { centres: ['CMID-TAP'] };

test('a falling indicator: fewer days are progress, more days are less than none', async () => {
  /*
   * Median days from claim to decision: 180 before the initiative, 90 wanted by 30 September 2026.
   *   third quarter of 2025: 135 days;  (135 - 180) / (90 - 180) =  0.50, of 365 / 730 = 0.5 due
   *   fourth quarter:        198 days;  (198 - 180) / (90 - 180) = -0.20, of 457 / 730 due
   * As a share of the target they would be 150 % and 220 %, and the worse the better.
   */
  await stage.tell(
    works('unhcr'),
    decided(crowd(21), { on: '2025-08-14', afterDays: 135 }),
    decided(crowd(21), { on: '2025-11-13', afterDays: 198 }),
    submits('unhcr', 'OC1.1', ['2025-Q3', '2025-Q4'], tapachula),
  );
  expect(await resultOf(stage, 'OC1.1', '2025-Q3')).toMatchObject({
    value: 135,
    progress: { measuredOn: 'IN_PERIOD', progress: 0.5, due: 0.5, status: 'ON_TRACK' },
  });
  expect(await resultOf(stage, 'OC1.1', '2025-Q4')).toMatchObject({
    value: 198,
    progress: { progress: -0.2, due: 457 / 730, status: 'OFF_TRACK' },
  });
});

test('a ceiling: at or under it is on track, up to a tenth over it at risk, and nothing is progress', async () => {
  /*
   * At most 85 % of the beds taken. 100 beds at Tapachula; guests who stay all quarter:
   *   85 in the first quarter   85 %   on track
   *   93 in the second          93 %   at risk, up to 93.5
   *   94 in the third           94 %   off track
   *   40 in the fourth          40 %   on track: an empty bed is no failure
   */
  await stage.tell(
    works('iom'),
    beds(100, 'CMID-TAP', '2025-01-01'),
    stayed(crowd(85), { on: '2025-01-01', until: '2025-04-01' }),
    stayed(crowd(93), { on: '2025-04-01', until: '2025-07-01' }),
    stayed(crowd(94), { on: '2025-07-01', until: '2025-10-01' }),
    stayed(crowd(40), { on: '2025-10-01', until: '2026-01-01' }),
    submits('iom', 'OP2.2', ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'], tapachula),
  );
  const quarters = await Promise.all(
    ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'].map(async (period) => {
      const { value, progress } = await resultOf(stage, 'OP2.2', period);
      return [value, progress.status, progress.progress, progress.due];
    }),
  );
  expect(quarters).toEqual([
    [85, 'ON_TRACK', null, null],
    [93, 'AT_RISK', null, null],
    [94, 'OFF_TRACK', null, null],
    [40, 'ON_TRACK', null, null],
  ]);
});

test('cumulative progress after one quarter is set against one eighth of the target, not against all of it', async () => {
  /*
   * People relocated: 3,000 wanted from October 2024 to September 2026 (730 days).
   *   fourth quarter of 2024   360 women             12 % of the target; 92 / 730 = 12.6 % due
   *   first quarter of 2025    240 women, of whom 100 moved before
   *                            500 since October     16.7 %; 182 / 730 = 24.9 % due
   * The 1,100 of the year before are shown, and count for nothing.
   */
  const before = crowd(360);
  await stage.tell(
    relocated(before, { on: '2024-11-20' }),
    relocated([...before.slice(0, 100), ...crowd(140)], { on: '2025-02-19' }),
    submits('unhcr', 'OP1.4', ['2024-Q4', '2025-Q1']),
  );
  expect(await resultOf(stage, 'OP1.4', '2024-Q4')).toMatchObject({
    value: 360,
    progress: { measuredOn: 'TO_DATE', progress: 0.12, due: 92 / 730, status: 'ON_TRACK' },
  });
  // 16.7 of 24.9 is 0.67: at risk. With 360 + 240 = 600 it would be 0.8, with 1,100 more on track.
  expect(await resultOf(stage, 'OP1.4', '2025-Q1')).toMatchObject({
    value: 240,
    toDate: { value: 500 },
    progress: { progress: 500 / 3_000, due: 182 / 730, status: 'AT_RISK' },
  });
});

test('in the first month less than a tenth is due: too early for any verdict, however little was done', async () => {
  /*
   * Items handed over: 2,000 wanted from October 2024 to September 2026 (730 days).
   *   October 2024             1 item      31 / 730 =  4.2 % due   too early
   *   up to December 2024      3 items     92 / 730 = 12.6 % due   off track
   * People relocated in October are withheld, as all months of people are: of them nothing is said.
   */
  await stage.tell(
    works('unops'),
    ...['2024-10-20', '2024-11-20', '2024-12-18'].map((on) =>
      handedOver('CMID-TAP', on, 'WITH_PAPERS'),
    ),
    relocated(crowd(5), { on: '2024-10-20' }),
    submits('unops', 'OP7.1', ['2024-10', '2024-Q4'], tapachula),
    submits('unhcr', 'OP1.4', ['2024-10']),
  );
  expect(await resultOf(stage, 'OP7.1', '2024-10')).toMatchObject({
    value: 1,
    progress: { progress: 1 / 2_000, due: 31 / 730, status: 'TOO_EARLY' },
  });
  expect(await resultOf(stage, 'OP7.1', '2024-Q4')).toMatchObject({
    value: 3,
    progress: { progress: 3 / 2_000, due: 92 / 730, status: 'OFF_TRACK' },
  });
  expect(await resultOf(stage, 'OP1.4', '2024-10')).toMatchObject({
    reading: 'SUPPRESSED',
    method: null,
    progress: { due: 31 / 730, status: null },
  });
});

test('a yearly rate: all of it is due at the end of a year of which the initiative had three months', async () => {
  /*
   * Delivery: 90 % of the year's budget is wanted. The budget of 2024 is for October to December.
   *   21,000 of 100,000 dollars   21 %; 21 / 90 = 0.23 of what is due on 31 December: off track
   * With 92 of 366 days due it would be 0.93 of it, and on track.
   */
  await stage.tell(
    works('unops'),
    budget(2024, 100_000),
    spent(21_000, 'USD', '2024-11-20'),
    submits('unops', 'OP8.4', ['2024-Q4', '2024']),
  );
  for (const period of ['2024-Q4', '2024'])
    expect(await resultOf(stage, 'OP8.4', period)).toMatchObject({
      value: 21,
      progress: { measuredOn: 'YEAR_TO_DATE', progress: 21 / 90, due: 1, status: 'OFF_TRACK' },
    });
});
