import { expect, test } from '@jest/globals';

import { crowd } from '../../support/monitoring/crowd.ts';
import { cellsOf, resultOf } from '../../support/monitoring/joint.ts';
import { beds, stayed } from '../../support/monitoring/records/iom.ts';
import { counselled } from '../../support/monitoring/records/unhcr.ts';
import { work } from '../../support/monitoring/records/unops.ts';
import { submits, works } from '../../support/monitoring/reports.ts';
import { useStage } from '../../support/monitoring/stage.ts';

const stage = useStage();
const both = { centres: ['CMID-TAP', 'CMID-HUX'] };
const tapachulaOnly = { centres: ['CMID-TAP'] };

/*
 * Huixtla closes after 15 August 2025; nobody enters that its beds and its guests are gone.
 *                Tapachula                              Huixtla
 * beds           20, all 92 nights of the quarter       12, on the 31 + 15 = 46 nights up to the closing
 * offered        20 x 92 = 1,840                        12 x 46 = 552                     = 2,392
 * guests         16 people from 1 July to 1 October     12 people from 1 July on
 * used           16 x 92 = 1,472                        12 x 46 = 552                     = 2,024
 * Third quarter: 2,024 / 2,392 = 84.6 %. With Huixtla's beds until 30 September it would be 2,024 / 2,944.
 */
const closing = [
  ...works('iom'),
  ...works('iom', ['CMID-HUX'], { until: '2025-08-15' }),
  ...beds(20, 'CMID-TAP', '2025-01-01'),
  ...beds(12, 'CMID-HUX', '2025-01-01'),
  ...stayed(crowd(16), { on: '2025-07-01', until: '2025-10-01' }),
  ...stayed(crowd(12), { at: 'CMID-HUX', on: '2025-07-01', until: null }),
];

test('a centre closed mid-period counts until its last day, and no longer', async () => {
  await stage.tell(closing, submits('iom', 'OP2.2', ['2025-Q3'], both));
  const quarter = await resultOf(stage, 'OP2.2', '2025-Q3');
  expect(quarter).toMatchObject({ state: 'COMPLETE', numerator: 2_024, denominator: 2_392 });
  expect(quarter.value).toBeCloseTo(84.615, 3);
  await stage.andThen(submits('iom', 'OP2.2', ['2025-Q4'], tapachulaOnly));
  // 20 beds on 92 nights, and nobody in them: Huixtla offers none any more.
  expect(await resultOf(stage, 'OP2.2', '2025-Q4')).toMatchObject({
    state: 'COMPLETE',
    numerator: 0,
    denominator: 1_840,
  });
});

test('a centre closed mid-period is still to be reported for that period, and for no later one', async () => {
  const slicesOf = async (period: string) => {
    const query = `query ($period: ID!) { reportingPeriod(code: $period) {
      iomSubmissions { indicatorCode centre status } } }`;
    const { data } = await stage.ask(query, { period });
    const { iomSubmissions } = data?.['reportingPeriod'] as {
      iomSubmissions: readonly { indicatorCode: string; centre: string; status: string }[];
    };
    return iomSubmissions
      .filter(({ indicatorCode }) => indicatorCode === 'OP2.2')
      .map(({ centre, status }) => `${centre} ${status}`);
  };
  await stage.tell(
    closing,
    submits('iom', 'OP2.2', ['2025-08', '2025-09', '2025-Q3'], tapachulaOnly),
  );
  expect(await slicesOf('2025-08')).toEqual(['CMID-HUX MISSING', 'CMID-TAP REPORTED']);
  expect(await slicesOf('2025-09')).toEqual(['CMID-TAP REPORTED']);
  expect(await slicesOf('2025-Q3')).toEqual(['CMID-HUX MISSING', 'CMID-TAP REPORTED']);
  // Without Huixtla the quarter's report is not there: Tapachula alone is not the agency's figure.
  expect(await resultOf(stage, 'OP2.2', '2025-Q3')).toMatchObject({
    state: 'NONE',
    missing: [{ agency: 'IOM', reason: 'MISSING' }],
  });
  await stage.andThen(submits('iom', 'OP2.2', ['2025-Q3'], { centres: ['CMID-HUX'] }));
  expect(await resultOf(stage, 'OP2.2', '2025-Q3')).toMatchObject({ state: 'COMPLETE' });
});

test('a centre closed mid-period has a line of that quarter, and afterwards none is applicable', async () => {
  await stage.tell(
    closing,
    submits('iom', 'OP2.2', ['2025-Q3'], both),
    submits('iom', 'OP2.2', ['2025-Q4'], tapachulaOnly),
  );
  const { data } = await stage.ask(`{ centre(code: "CMID-HUX") {
    quarter: reception(period: "2025-Q3") { lines { indicatorCode status figure { value numerator denominator } } }
    next: reception(period: "2025-Q4") { lines { indicatorCode status figure { value numerator denominator } } }
  } }`);
  expect(data).toMatchObject({
    centre: {
      quarter: {
        lines: expect.arrayContaining([
          {
            indicatorCode: 'OP2.2',
            status: 'REPORTED',
            figure: { value: 100, numerator: 552, denominator: 552 },
          },
        ]),
      },
      next: {
        lines: expect.arrayContaining([
          { indicatorCode: 'OP2.2', status: 'NOT_APPLICABLE', figure: null },
        ]),
      },
    },
  });
});

test('one person at two centres counts at each of them and once in all', async () => {
  /*
   * Counselled in the third quarter   Tapachula   Huixtla
   *   45 women                           x
   *   25 women                                       x
   *   15 women                           x           x
   *                                      60          40       = 100
   * Different women: 45 + 25 + 15                             =  85
   */
  const [there, elsewhere, moved] = [crowd(45), crowd(25), crowd(15)];
  await stage.tell(
    works('unhcr', both.centres),
    counselled([...there, ...moved], { on: '2025-07-15' }),
    counselled([...elsewhere, ...moved], { on: '2025-08-20', at: 'CMID-HUX' }),
    submits('unhcr', 'OP1.1', ['2025-Q3'], both),
  );
  expect(await resultOf(stage, 'OP1.1', '2025-Q3')).toMatchObject({ value: 85 });
  const centres = await cellsOf(stage, 'OP1.1', '2025-Q3', ['centre']);
  expect(centres.map(({ centre, figure }) => [centre, figure.value])).toEqual([
    ['CMID-HUX', 40],
    ['CMID-TAP', 60],
  ]);
  const { data } = await stage.ask(
    '{ indicatorReport(indicator: "OP1.1", period: "2025-Q3") { table { overlapping } } }',
  );
  expect(data).toEqual({ indicatorReport: { table: { overlapping: ['CENTRE'] } } });
});

test('averaged ratios: bed-nights of two centres are summed above and below the line', async () => {
  /*
   * First quarter of 2025, 90 nights     offered            used
   *   Tapachula   20 beds, 18 people     1,800              1,620     90 %
   *   Huixtla     12 beds,  6 people     1,080                540     50 %
   *                                      2,880              2,160     75 %; the mean of the two is 70 %.
   */
  await stage.tell(
    works('iom', both.centres),
    beds(20, 'CMID-TAP', '2025-01-01'),
    beds(12, 'CMID-HUX', '2025-01-01'),
    stayed(crowd(18), { on: '2025-01-01', until: '2025-04-01' }),
    stayed(crowd(6), { at: 'CMID-HUX', on: '2025-01-01', until: '2025-04-01' }),
    submits('iom', 'OP2.2', ['2025-Q1'], both),
  );
  const quarter = await resultOf(stage, 'OP2.2', '2025-Q1');
  expect(quarter).toMatchObject({ value: 75, numerator: 2_160, denominator: 2_880 });
});

test('averaged ratios: reports on time are summed over the agencies, whatever their share', async () => {
  /*
   * Due for September 2025 (no agency but PAHO works at a centre, so only indicators without centres)
   *             due                       on time
   *   UNHCR     OP1.2 OP1.4 OP3.1  3      3          100 %
   *   IOM       OP1.2              1      0 (late)     0 %
   *   ILO       OP3.1 OP3.2        2      2          100 %
   *   UN Women  OP4.2              1      0 (never)    0 %
   *   PAHO      OP5.1 OP7.3        2      1           50 %
   *   UNICEF    OP6.1 OP6.2        2      2          100 %
   *   UNOPS     OP7.4              1      1          100 %
   *                               12      9           75 %; the mean of the shares is 64.3 %.
   */
  const september = ['2025-09'];
  const submit = (agency: string, ...indicators: readonly string[]) =>
    indicators.flatMap((indicator) => submits(agency, indicator, september));
  await stage.tell(
    works('paho'),
    submit('unhcr', 'OP1.2', 'OP1.4', 'OP3.1'),
    submits('iom', 'OP1.2', september, { on: '2025-10-25' }),
    submit('ilo', 'OP3.1', 'OP3.2'),
    submits('paho', 'OP5.1', september, tapachulaOnly),
    submit('unicef', 'OP6.1', 'OP6.2'),
    submit('unops', 'OP7.4'),
  );
  expect(await resultOf(stage, 'OP8.2', '2025-09')).toMatchObject({
    state: 'COMPLETE',
    value: 75,
    numerator: 9,
    denominator: 12,
  });
});

test('works averaged over centres: progress is weighted by the contract value in force', async () => {
  /*
   *              contract                              progress
   *   Tapachula  900,000 USD                           80 %
   *   Huixtla    100,000 USD, 300,000 from 1 August    20 %
   * Second quarter: (900 x 80 + 100 x 20) / 1,000 = 74 %; the mean over the centres is 50 %.
   * Third quarter:  (900 x 80 + 300 x 20) / 1,200 = 65 %.
   */
  await stage.tell(
    works('unops', both.centres),
    work('CMID-TAP', { worthUsd: 900_000, done: 80, on: '2025-06-20' }),
    work('CMID-HUX', {
      worthUsd: 100_000,
      amended: { toUsd: 300_000, from: '2025-08-01' },
      done: 20,
      on: '2025-06-20',
    }),
    submits('unops', 'OP7.2', ['2025-Q2', '2025-Q3'], both),
  );
  expect(await resultOf(stage, 'OP7.2', '2025-Q2')).toMatchObject({
    value: 74,
    denominator: 1_000_000,
  });
  expect(await resultOf(stage, 'OP7.2', '2025-Q3')).toMatchObject({
    value: 65,
    denominator: 1_200_000,
  });
});
