import { expect, test } from '@jest/globals';

import { resultOf } from '../../support/monitoring/joint.ts';
import { budget, rate, spent } from '../../support/monitoring/records/unops.ts';
import { submits } from '../../support/monitoring/reports.ts';
import { useStage } from '../../support/monitoring/stage.ts';

const stage = useStage();

const POSITIONS = `query ($period: ID!) { unops { financialPositions(period: $period) {
  agency outputCode revisedBudgetUsd expenditureUsd
} } }`;

const position = (agency: string, revisedBudgetUsd: string, expenditureUsd: string) => ({
  agency,
  outputCode: 'OP7',
  revisedBudgetUsd,
  expenditureUsd,
});

test('MXN to USD at the rate in force on the day of each booking', async () => {
  /*
   * A dollar is worth 20 pesos from 1 January 2025, and 25 from 1 August.
   *   31 July     100,000 MXN  at 20   5,000 USD
   *   1 August    100,000 MXN  at 25   4,000 USD
   *   1 August      1,000 USD          1,000 USD
   *                                   10,000 USD of a budget of 50,000: 20 %.
   * At the quarter's last rate it would be 9,000, at its first 11,000.
   */
  await stage.tell(
    rate(20, '2025-01-01'),
    rate(25, '2025-08-01'),
    budget(2025, 50_000),
    spent(100_000, 'MXN', '2025-07-31'),
    spent(100_000, 'MXN', '2025-08-01'),
    spent(1_000, 'USD', '2025-08-01'),
    submits('unops', 'OP8.4', ['2025-Q3']),
  );
  expect(await resultOf(stage, 'OP8.4', '2025-Q3')).toMatchObject({
    state: 'COMPLETE',
    value: 20,
    numerator: 10_000,
    denominator: 50_000,
  });
  const { data } = await stage.ask(POSITIONS, { period: '2025-Q3' });
  expect(data).toEqual({
    unops: { financialPositions: [position('UNOPS', '50000.00', '10000.00')] },
  });
});

test('budgets summed over months: a budget is that of the year, as revised by the last day of the period', async () => {
  /*
   * The budget of 2025: 120,000 USD, revised to 150,000 on 15 May. Spent: 30,000 in February, 30,000 in August.
   *   first quarter    30,000 of 120,000   25 %
   *   second quarter   30,000 of 150,000   20 %
   *   third quarter    60,000 of 150,000   40 %
   *   2025             60,000 of 150,000   40 %; never of 120,000 + 3 x 150,000.
   */
  await stage.tell(
    budget(2025, 120_000, { revised: { to: 150_000, on: '2025-05-15' } }),
    spent(30_000, 'USD', '2025-02-10'),
    spent(30_000, 'USD', '2025-08-10'),
    submits('unops', 'OP8.4', ['2025-Q1', '2025-Q2', '2025-Q3', '2025']),
  );
  const rates = await Promise.all(
    ['2025-Q1', '2025-Q2', '2025-Q3', '2025'].map(async (period) => {
      const { value, numerator, denominator } = await resultOf(stage, 'OP8.4', period);
      return [numerator, denominator, value];
    }),
  );
  expect(rates).toEqual([
    [30_000, 120_000, 25],
    [30_000, 150_000, 20],
    [60_000, 150_000, 40],
    [60_000, 150_000, 40],
  ]);
  // A month has the year's budget beside what was spent in the month.
  const { data } = await stage.ask(POSITIONS, { period: '2025-08' });
  expect(data).toEqual({
    unops: { financialPositions: [position('UNOPS', '150000.00', '30000.00')] },
  });
});

test('transfers among agencies count once, where the money is spent', async () => {
  /*
   *   UNHCR passes 40,000 USD on to UNOPS, and spends 10,000 itself.    10,000
   *   UNOPS spends 30,000 of what it received.                          30,000
   *                                                                     40,000, not 80,000;
   * of budgets of 50,000 each: 40 %.
   */
  await stage.tell(
    budget(2025, 50_000, { of: 'UNHCR' }),
    budget(2025, 50_000, { of: 'UNOPS' }),
    spent(40_000, 'USD', '2025-07-10', { by: 'UNHCR', to: 'UNOPS' }),
    spent(10_000, 'USD', '2025-07-20', { by: 'UNHCR' }),
    spent(30_000, 'USD', '2025-08-20', { by: 'UNOPS' }),
    submits('unops', 'OP8.4', ['2025-Q3']),
  );
  expect(await resultOf(stage, 'OP8.4', '2025-Q3')).toMatchObject({
    value: 40,
    numerator: 40_000,
    denominator: 100_000,
  });
  const { data } = await stage.ask(POSITIONS, { period: '2025-Q3' });
  expect(data).toEqual({
    unops: {
      financialPositions: [
        position('UNHCR', '50000.00', '10000.00'),
        position('UNOPS', '50000.00', '30000.00'),
      ],
    },
  });
});
