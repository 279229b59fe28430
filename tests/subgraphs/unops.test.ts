import { expect, jest, test } from '@jest/globals';

import { unops } from '../../subgraphs/unops/subgraph.ts';
import { ask } from '../support/ask.ts';
import { useDatabase } from '../support/use-database.ts';

const { db } = useDatabase(unops);

async function answer(query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await ask(unops, db(), query, variables);
  expect(errors).toBeUndefined();
  return data;
}

async function rowsOf<Row>(sql: string, ...values: readonly unknown[]): Promise<readonly Row[]> {
  return db().query(sql, [...values]);
}

async function rowOf<Row>(sql: string, ...values: readonly unknown[]): Promise<Row> {
  const [row] = await rowsOf<Row>(sql, ...values);
  if (row === undefined) throw new Error('The statement found no row');
  return row;
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
const meanOf = (numbers: readonly number[]) => sumOf(numbers) / numbers.length;

const REPORT = `query ($keys: [_Any!]!) {
  _entities(representations: $keys) {
    ... on IndicatorReport {
      unops { status inPeriod { value numerator denominator } cells { centre figure { value } } }
    }
  }
}`;

const reportOf = (indicatorCode: string, periodCode = '2025-Q3') =>
  answer(REPORT, { keys: [{ __typename: 'IndicatorReport', indicatorCode, periodCode }] });

/** The day up to which the report of the third quarter of 2025 knew records. */
async function knownOn(indicatorCode: string): Promise<string> {
  const { day } = await rowOf<{ day: string }>(
    `SELECT max(day_of(as_of)) AS day FROM report WHERE indicator_code = $1 AND period_code = '2025-Q3'`,
    indicatorCode,
  );
  return day;
}

const report = (inPeriod: object) => ({
  _entities: [{ unops: { status: 'REPORTED', inPeriod: expect.objectContaining(inPeriod) } }],
});

test('items handed over are counted once, each at its centre', async () => {
  const found = await rowsOf<{ centre: string; value: number }>(
    `SELECT i.centre_code AS centre, count(*)::int AS value FROM equipment_item i JOIN purchase_order o ON o.id = i.order_id
     WHERE to_char(i.handed_over_on, 'YYYY-"Q"Q') = '2025-Q3' AND i.handover_recorded_on <= $1
     GROUP BY 1 ORDER BY 1`,
    await knownOn('OP7.1'),
  );
  const total = sumOf(found.map(({ value }) => value));
  expect(total).toBeGreaterThan(0);
  expect(await reportOf('OP7.1')).toEqual({
    _entities: [
      {
        unops: {
          status: 'REPORTED',
          inPeriod: { value: total, numerator: null, denominator: null },
          cells: [
            { centre: null, figure: { value: total } },
            ...found.map(({ centre, value }) => ({ centre, figure: { value } })),
          ],
        },
      },
    ],
  });
});

test('progress of works is weighted by the contract value in force, not averaged', async () => {
  const known = await knownOn('OP7.2');
  const latest = (table: string, day: string, value: string) =>
    rowsOf<{ work: string; value: number }>(
      `SELECT work_id AS work, (array_agg(${value} ORDER BY ${day} DESC))[1]::float8 AS value FROM ${table}
       WHERE ${day} <= '2025-09-30' AND recorded_on <= $1 GROUP BY work_id`,
      known,
    );
  const contracts = await latest('contract_value', 'in_force_from', 'value_usd');
  const progress = await latest('progress_measurement', 'measured_on', 'physical_percent');
  const progressOf = new Map(progress.map(({ work, value }) => [work, value]));
  const numerator = sumOf(contracts.map(({ work, value }) => value * (progressOf.get(work) ?? 0)));
  const denominator = sumOf(contracts.map(({ value }) => value));
  const expected = { value: numerator / denominator, numerator, denominator };
  expect(await reportOf('OP7.2')).toMatchObject(
    report({
      value: expect.closeTo(expected.value, 6),
      numerator: expect.closeTo(numerator, 2),
      denominator,
    }),
  );
  expect(expected.value).not.toBeCloseTo(meanOf(progress.map(({ value }) => value)), 0);
});

test('a procedure counts in the period from which its improved form is in use', async () => {
  const { value } = await rowOf<{ value: number }>(
    `SELECT count(*)::int AS value FROM technical_assistance
     WHERE daterange('2025-07-01', '2025-10-01') @> improved_on AND improvement_recorded_on <= $1`,
    await knownOn('OP7.4'),
  );
  expect(value).toBeGreaterThan(0);
  expect(await reportOf('OP7.4')).toMatchObject(report({ value }));
});

test('days to mobilise are a median of the mobilisations of the period', async () => {
  const found = await rowsOf<{ requested: string; mobilised: string }>(
    `SELECT requested_on AS requested, mobilised_on AS mobilised FROM deployment
     WHERE extract(quarter FROM mobilised_on) = 3 AND extract(year FROM mobilised_on) = 2025 AND mobilisation_recorded_on <= $1`,
    await knownOn('OP7.5'),
  );
  const days = found
    .map(({ requested, mobilised }) => (Date.parse(mobilised) - Date.parse(requested)) / 86_400_000)
    .toSorted((one, other) => one - other);
  const middle = days.slice(Math.ceil(days.length / 2) - 1, Math.floor(days.length / 2) + 1);
  expect(await reportOf('OP7.5')).toMatchObject(
    report({ value: meanOf(middle), denominator: days.length }),
  );
});

test('a handover is complete with a custodian, a manual and trained staff', async () => {
  const known = await knownOn('OP7.6');
  const count = (table: string, condition: string) =>
    rowOf<{ count: number }>(
      `SELECT count(*)::int AS count FROM ${table}
       WHERE date_trunc('quarter', handed_over_on) = '2025-07-01' AND handover_recorded_on <= $1 AND ${condition}`,
      known,
    );
  const complete = 'NOT (custodian_post IS NULL OR NOT manual_given OR NOT staff_trained)';
  const tables = ['equipment_item', 'infrastructure_work'];
  const [all, met] = await Promise.all(
    ['true', complete].map((condition) =>
      Promise.all(tables.map((table) => count(table, condition))),
    ),
  );
  const denominator = sumOf((all ?? []).map((row) => row.count));
  const numerator = sumOf((met ?? []).map((row) => row.count));
  expect(numerator).toBeLessThan(denominator);
  expect(await reportOf('OP7.6')).toMatchObject(
    report({ numerator, denominator, value: (100 * numerator) / denominator }),
  );
});

interface Money {
  readonly amount: string;
  readonly currency: string;
  readonly day: string;
}

async function dollarsOf(money: readonly Money[]): Promise<number> {
  const rates = await rowsOf<{ from: string; rate: string }>(
    `SELECT in_force_from AS "from", per_usd AS rate FROM exchange_rate ORDER BY in_force_from`,
  );
  const rateOn = (day: string) => Number(rates.findLast(({ from }) => from <= day)?.rate);
  return sumOf(
    money.map(({ amount, currency, day }) =>
      currency === 'USD' ? Number(amount) : Number(amount) / rateOn(day),
    ),
  );
}

test('the delivery rate counts the expenditure of the year over its revised budget, in dollars of each day', async () => {
  const known = await knownOn('OP8.4');
  const spent = await rowsOf<Money>(
    `SELECT amount, currency, booked_on AS day FROM transaction
     WHERE kind = 'EXPENDITURE' AND receiving_agency IS NULL AND booked_on >= '2025-01-01' AND booked_on < '2025-10-01'
       AND recorded_on <= $1`,
    known,
  );
  const budget = await rowsOf<Money>(
    `SELECT revised_amount AS amount, currency, coalesce(revised_on, approved_on) AS day FROM budget_line WHERE year = 2025`,
  );
  expect(new Set(spent.map(({ currency }) => currency))).toEqual(new Set(['USD', 'MXN']));
  const [numerator, denominator] = [await dollarsOf(spent), await dollarsOf(budget)];
  expect(await reportOf('OP8.4')).toMatchObject(
    report({
      value: expect.closeTo((100 * numerator) / denominator, 6),
      numerator: expect.closeTo(numerator, 1),
      denominator: expect.closeTo(denominator, 1),
    }),
  );
});

test('a budget is of a calendar year, so that a project year has no delivery rate', async () => {
  for (const period of ['PY1', 'PY1-Q4'])
    expect(await reportOf('OP8.4', period)).toMatchObject({
      _entities: [{ unops: { status: 'NOT_APPLICABLE', inPeriod: null } }],
    });
});

test('money that passes between two of the seven counts once, where it is spent', async () => {
  const spent = await rowsOf<Money>(
    `SELECT amount, currency, booked_on AS day FROM transaction
     WHERE agency = 'UNOPS' AND output_code = 'OP8' AND kind = 'EXPENDITURE' AND receiving_agency IS NULL
       AND booked_on BETWEEN '2025-07-01' AND '2025-09-30'`,
  );
  const transferred = await rowsOf<Money>(
    `SELECT amount, currency, booked_on AS day FROM transaction
     WHERE agency = 'UNOPS' AND output_code = 'OP8' AND kind = 'EXPENDITURE' AND receiving_agency IS NOT NULL
       AND booked_on BETWEEN '2025-07-01' AND '2025-09-30'`,
  );
  expect(await dollarsOf(transferred)).toBeGreaterThan(0);
  const data = await answer(
    `{ unops { financialPositions(period: "2025-Q3", agency: UNOPS) { outputCode expenditureUsd } } }`,
  );
  expect(data).toEqual({
    unops: {
      financialPositions: [
        { outputCode: 'OP7', expenditureUsd: expect.any(String) },
        { outputCode: 'OP8', expenditureUsd: (await dollarsOf(spent)).toFixed(2) },
      ],
    },
  });
});

test('a budget is that of the year, not a sum over its months, and is taken as revised by then', async () => {
  const positions = (period: string) =>
    answer(
      `query ($period: ID!) { unops { financialPositions(period: $period, agency: PAHO) {
         outputCode originalBudgetUsd revisedBudgetUsd
       } } }`,
      { period },
    );
  const budget = (amount: string, day: string) =>
    rowsOf<Money>(
      `SELECT ${amount} AS amount, currency, ${day} AS day FROM budget_line WHERE agency = 'PAHO' AND year = 2025`,
    );
  const original = (await dollarsOf(await budget('original_amount', 'approved_on'))).toFixed(2);
  const revised = (
    await dollarsOf(await budget('revised_amount', 'coalesce(revised_on, approved_on)'))
  ).toFixed(2);
  const line = { outputCode: 'OP5', originalBudgetUsd: original };
  const only = (position: object) => ({ unops: { financialPositions: [position] } });
  expect(await positions('2025-Q1')).toEqual(only({ ...line, revisedBudgetUsd: original }));
  expect(await positions('2025-Q4')).toEqual(only({ ...line, revisedBudgetUsd: revised }));
  expect(revised).not.toBe(original);
});

test('pesos are converted at the rate in force on the day, and never without a rate', async () => {
  const { before, after } = await rowOf<{ before: string; after: string }>(
    `SELECT round(to_usd(1000, 'MXN', '2025-03-31'), 2) AS before, round(to_usd(1000, 'MXN', '2025-04-01'), 2) AS after`,
  );
  const { rates } = await rowOf<{ rates: readonly number[] }>(
    `SELECT array_agg(per_usd::float8 ORDER BY in_force_from) AS rates FROM exchange_rate
     WHERE in_force_from IN ('2025-03-01', '2025-04-01')`,
  );
  expect([before, after]).toEqual(rates.map((rate) => (1000 / rate).toFixed(2)));
  await expect(rowsOf(`SELECT to_usd(1, 'MXN', '2020-01-01')`)).rejects.toThrow(
    'Cannot convert MXN to USD: no rate is in force on 2020-01-01',
  );
});

test('a centre has a name in each language, or else the Spanish one', async () => {
  const data = await answer(`{
    tapachula: centre(code: "CMID-TAP") { en: name fr: name(lang: FR) municipality { code } }
    huixtla: centre(code: "CMID-HUX") { es: name(lang: ES) fr: name(lang: FR) municipality { code } }
    none: centre(code: "CMID-XXX") { code }
  }`);
  const spanish = 'Centro Multiservicios para la Inclusión y el Desarrollo de Huixtla';
  expect(data).toEqual({
    tapachula: {
      en: 'Multi-service Centre for Inclusion and Development, Tapachula',
      fr: "Centre multiservices pour l'inclusion et le développement de Tapachula",
      municipality: { code: '07089' },
    },
    huixtla: { es: spanish, fr: spanish, municipality: { code: '07040' } },
    none: null,
  });
});

test('the centre in Huixtla was open until the last day of 2025', async () => {
  const data = await answer(`{
    centre(code: "CMID-HUX") {
      now: statusOn  lastDay: statusOn(date: "2025-12-31")  before: statusOn(date: "2024-01-01")
      capacityNow: capacityOn  capacity: capacityOn(date: "2025-12-31")
    }
    centres(status: OPEN) { code }
    closed: centres(status: CLOSED, type: CMID) { code }
  }`);
  expect(data).toEqual({
    centre: { now: 'CLOSED', lastDay: 'OPEN', before: null, capacityNow: null, capacity: 180 },
    centres: [{ code: 'CIM-CJS' }, { code: 'CIM-MAT' }, { code: 'CIM-TIJ' }, { code: 'CMID-TAP' }],
    closed: [{ code: 'CMID-HUX' }],
  });
});

test('a centre has one status and one capacity a day', async () => {
  await expect(
    rowsOf(
      `INSERT INTO centre_status VALUES ('CMID-TAP', 'SUSPENDED', '2025-06-01', '2025-06-02')`,
    ),
  ).rejects.toThrow('exclusion constraint');
  await expect(
    rowsOf(`INSERT INTO centre_capacity VALUES ('CMID-TAP', 800, '2026-01-31', NULL)`),
  ).rejects.toThrow('exclusion constraint');
});

test('people at a centre are set against the capacity in force on each day', async () => {
  const days = await rowsOf<{ people: number; capacity: number }>(
    `SELECT a.people, (SELECT c.people FROM centre_capacity c WHERE c.centre_code = 'CMID-TAP'
       AND daterange(c.starts_on, c.ends_on, '[]') @> a.attended_on) AS capacity
     FROM centre_attendance a WHERE a.centre_code = 'CMID-TAP' AND a.attended_on BETWEEN '2026-01-01' AND '2026-03-31'
     ORDER BY a.people DESC, a.attended_on`,
  );
  expect(new Set(days.map(({ capacity }) => capacity))).toEqual(new Set([1200, 1500]));
  const busiest = days.slice(0, Math.ceil(days.length / 10));
  const share = ({ people, capacity }: { people: number; capacity: number }) =>
    (100 * people) / capacity;
  const data = await answer(`{ centre(code: "CMID-TAP") { attendance(period: "2026-Q1") {
    daysCounted meanPeople busiestTenthPeople meanCapacity meanShareOfCapacity busiestTenthShareOfCapacity daysOverCapacity
  } } }`);
  expect(data).toEqual({
    centre: {
      attendance: {
        daysCounted: days.length,
        meanPeople: expect.closeTo(meanOf(days.map(({ people }) => people)), 6),
        busiestTenthPeople: expect.closeTo(meanOf(busiest.map(({ people }) => people)), 6),
        meanCapacity: expect.closeTo(meanOf(days.map(({ capacity }) => capacity)), 6),
        meanShareOfCapacity: expect.closeTo(meanOf(days.map(share)), 6),
        busiestTenthShareOfCapacity: expect.closeTo(meanOf(busiest.map(share)), 6),
        daysOverCapacity: days.filter(({ people, capacity }) => people > capacity).length,
      },
    },
  });
});

test('nobody is counted at a centre that is closed', async () => {
  const data = await answer(
    `{ centre(code: "CMID-HUX") { attendance(period: "2026-Q1") { daysCounted } } }`,
  );
  expect(data).toEqual({ centre: { attendance: null } });
});

test('more than 1,200 items were handed over to Tapachula, and fewer than 2,000 in all', async () => {
  const { tapachula, all } = await rowOf<{ tapachula: number; all: number }>(
    `SELECT count(*) FILTER (WHERE centre_code = 'CMID-TAP')::int AS tapachula, count(*)::int AS all
     FROM equipment_item WHERE state IN ('HANDED_OVER', 'IN_USE')`,
  );
  expect(tapachula).toBeGreaterThan(1200);
  expect(all).toBeLessThan(2000);
});

test('items are told by how far they had come on a day, by centre and category', async () => {
  const data = await answer(
    `{ unops { equipmentTallies(on: "2025-12-31", centre: "CIM-TIJ", category: LAPTOP) {
       centre { code } category ordered received inspected handedOver inUse awaitingHandover undocumented
     } } }`,
  );
  const items = await rowsOf<Record<string, string | null>>(
    `SELECT received_on, inspected_on, handed_over_on, in_use_on, handover_document
     FROM equipment_item WHERE centre_code = 'CIM-TIJ' AND category = 'LAPTOP' AND ordered_on < '2026-01-01'`,
  );
  const by = (step: string) => items.filter((item) => (item[step] ?? '9999') < '2026-01-01');
  const handedOver = by('handed_over_on');
  expect(data).toEqual({
    unops: {
      equipmentTallies: [
        {
          centre: { code: 'CIM-TIJ' },
          category: 'LAPTOP',
          ordered: items.length,
          received: by('received_on').length,
          inspected: by('inspected_on').length,
          handedOver: handedOver.length,
          inUse: by('in_use_on').length,
          awaitingHandover: by('received_on').length - handedOver.length,
          undocumented: handedOver.filter((item) => item['handover_document'] === null).length,
        },
      ],
    },
  });
});

test('what was not handed over when Huixtla closed stays an open handover', async () => {
  const { open, transferred } = await rowOf<{ open: number; transferred: number }>(
    `SELECT count(*) FILTER (WHERE state IN ('RECEIVED', 'INSPECTED'))::int AS open, count(asset_transfer_id)::int AS transferred
     FROM equipment_item WHERE centre_code = 'CMID-HUX'`,
  );
  expect(open).toBeGreaterThan(0);
  const data = await answer(`{ centre(code: "CMID-HUX") {
    now: legacy { on itemsTransferred worksTransferred openHandovers }
    before: legacy(on: "2025-06-30") { itemsTransferred assetsValueUsd }
  } }`);
  expect(data).toEqual({
    centre: {
      now: {
        on: '2026-09-30',
        itemsTransferred: transferred,
        worksTransferred: 1,
        openHandovers: open,
      },
      before: { itemsTransferred: 0, assetsValueUsd: '0.00' },
    },
  });
});

test('procedures, trained staff and the value of what stays are added up for each centre', async () => {
  const { trained } = await rowOf<{ trained: number }>(
    `SELECT sum(staff_trained)::int AS trained FROM (
       SELECT staff_trained FROM asset_transfer WHERE centre_code = 'CIM-CJS'
       UNION ALL SELECT staff_trained FROM technical_assistance WHERE centre_code = 'CIM-CJS' AND improved_on IS NOT NULL) AS training`,
  );
  const items = await rowsOf<Money>(
    `SELECT unit_value AS amount, currency, ordered_on AS day FROM equipment_item JOIN asset_transfer t ON t.id = asset_transfer_id
     WHERE t.centre_code = 'CIM-CJS'`,
  );
  const works = await rowsOf<Money>(
    `SELECT sum(value_usd) AS amount, 'USD' AS currency, '2026-09-30' AS day FROM contract_value JOIN infrastructure_work w ON w.id = work_id
     JOIN asset_transfer t ON t.id = w.asset_transfer_id WHERE t.centre_code = 'CIM-CJS'`,
  );
  const value = await dollarsOf([...items, ...works]);
  const { improved } = await rowOf<{ improved: number }>(
    `SELECT count(improved_on)::int AS improved FROM technical_assistance WHERE centre_code = 'CIM-CJS'`,
  );
  const data = await answer(
    `{ centre(code: "CIM-CJS") { legacy { staffTrained assetsValueUsd proceduresImproved } } }`,
  );
  const legacy = {
    staffTrained: trained,
    assetsValueUsd: value.toFixed(2),
    proceduresImproved: improved,
  };
  expect(data).toEqual({ centre: { legacy } });
});

test('a partner is told the full cost: direct cost and, apart from it, the fee', async () => {
  const charged = (column: string) =>
    rowsOf<Money>(
      `SELECT ${column} AS amount, f.currency, charged_on AS day FROM management_fee f JOIN engagement e ON e.id = engagement_id
       WHERE partner LIKE 'State of Chiapas%' AND charged_on BETWEEN '2025-01-01' AND '2025-12-31'`,
    );
  const direct = await dollarsOf(await charged('direct_cost'));
  const fee = await dollarsOf(await charged('fee'));
  const data = await answer(`{ unops { partnerships(period: "2025") {
    partner directCostUsd feeUsd fullCostUsd effectiveFeeRate
  } } }`);
  expect(data).toMatchObject({
    unops: {
      partnerships: expect.arrayContaining([
        {
          partner: 'State of Chiapas (illustrative)',
          directCostUsd: direct.toFixed(2),
          feeUsd: fee.toFixed(2),
          fullCostUsd: (Number(direct.toFixed(2)) + Number(fee.toFixed(2))).toFixed(2),
          effectiveFeeRate: expect.closeTo(6, 4),
        },
      ]),
    },
  });
});

interface Mobilised {
  readonly mobilised: number;
  readonly medianDaysToMobilise: number | null;
}

test('deployments are told beside the partner for whom they were mobilised', async () => {
  const { mobilised } = await rowOf<{ mobilised: number }>(
    `SELECT count(mobilised_on)::int AS mobilised FROM deployment`,
  );
  const data = await answer(`{ unops { partnerships { mobilised medianDaysToMobilise } } }`);
  const { unops: found } = data as { unops: { partnerships: readonly Mobilised[] } };
  const lines = found.partnerships;
  expect(sumOf(lines.map((line) => line.mobilised))).toBe(mobilised);
  for (const line of lines) expect(line.medianDaysToMobilise === null).toBe(line.mobilised === 0);
});

test("a centre's panels show its own cells, and nothing applies once it is closed", async () => {
  const panel = '{ agency lines { indicatorCode status figure { value } } }';
  const data = await answer(`{ centre(code: "CMID-HUX") {
    works(period: "2025-Q3") ${panel}
    equipment(period: "2025-Q3") ${panel}
    later: works(period: "2026-Q1") ${panel}
  } }`);
  const line = (indicatorCode: string, figure: unknown, status = 'REPORTED') => ({
    indicatorCode,
    status,
    figure,
  });
  expect(data).toEqual({
    centre: {
      works: { agency: 'UNOPS', lines: [line('OP7.2', { value: 100 })] },
      equipment: {
        agency: 'UNOPS',
        lines: [line('OP7.1', expect.anything()), line('OP7.6', expect.anything())],
      },
      later: { agency: 'UNOPS', lines: [line('OP7.2', null, 'NOT_APPLICABLE')] },
    },
  });
});

test('UNOPS reaches no people of its own', async () => {
  expect(await reportOf('OP7.3')).toEqual({
    _entities: [{ unops: { status: 'NOT_APPLICABLE', inPeriod: null, cells: [] } }],
  });
});

test('a list of items holds exactly those of its filter', async () => {
  const { count } = await rowOf<{ count: number }>(
    `SELECT count(*)::int AS count FROM equipment_item
     WHERE category = 'SOFA' AND state = 'IN_USE' AND centre_code = 'CMID-TAP' AND extract(year FROM ordered_on) = 2025`,
  );
  const data = await answer(`{ unops {
    equipmentItems(category: SOFA, state: IN_USE, filter: { centre: "CMID-TAP", period: "2025" }) { totalCount }
    none: equipmentItems(filter: { centre: "CMID-XXX" }) { totalCount edges { cursor } }
  } }`);
  expect(data).toEqual({
    unops: { equipmentItems: { totalCount: count }, none: { totalCount: 0, edges: [] } },
  });
});

interface OrderEdge {
  readonly node: {
    readonly amount: string;
    readonly items: readonly { readonly unitValue: string }[];
  };
}

test('the items of any number of orders come with one statement', async () => {
  const logged = jest.spyOn(db().logger, 'logQuery');
  const data = await answer(`{ unops { purchaseOrders(first: 60) { edges { node {
    amount items { unitValue centre { code } }
  } } } } }`);
  const statements = logged.mock.calls.length;
  logged.mockRestore();
  // The orders, their items, the items' centres.
  expect(statements).toBe(3);
  const { unops: found } = data as { unops: { purchaseOrders: { edges: readonly OrderEdge[] } } };
  const { edges } = found.purchaseOrders;
  expect(edges).toHaveLength(60);
  for (const { node } of edges) {
    expect(sumOf(node.items.map((item) => Number(item.unitValue)))).toBeCloseTo(
      Number(node.amount),
    );
  }
});

test('a malformed day and a page that is too large are the caller’s errors', async () => {
  const day = await ask(
    unops,
    db(),
    `{ centre(code: "CMID-TAP") { statusOn(date: "2025-13-01") } }`,
  );
  const page = await ask(unops, db(), `{ unops { transactions(first: 500) { totalCount } } }`);
  for (const { errors } of [day, page])
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
});

test.each([
  ['a physical progress of 140 %', `UPDATE progress_measurement SET physical_percent = 140`],
  [
    'an item received before it was shipped',
    `UPDATE equipment_item SET received_on = shipped_on - 1`,
  ],
  [
    'an item handed over that nobody inspected',
    `UPDATE equipment_item SET inspected_on = NULL WHERE handed_over_on IS NOT NULL`,
  ],
  ['a state that its steps deny', `UPDATE equipment_item SET state = 'ORDERED'`],
  [
    'a custodian who is a person',
    `UPDATE equipment_item SET custodian_post = 'A name' WHERE handed_over_on IS NOT NULL`,
  ],
  [
    'a custodian of what was not handed over',
    `UPDATE equipment_item SET custodian_post = 'STORES' WHERE handed_over_on IS NULL`,
  ],
  ['a withdrawal before the mobilisation', `UPDATE deployment SET withdrawn_on = mobilised_on - 1`],
  ['a transfer to oneself', `UPDATE transaction SET receiving_agency = agency`],
  [
    'a full cost other than direct cost and fee together',
    `UPDATE management_fee SET full_cost = direct_cost`,
  ],
  [
    'a revised amount without a revision',
    `UPDATE budget_line SET revised_on = NULL, revised_amount = 1`,
  ],
  [
    'an asset transferred at another centre',
    `UPDATE equipment_item SET asset_transfer_id = (SELECT id FROM asset_transfer WHERE centre_code = 'CIM-TIJ' LIMIT 1)
     WHERE centre_code = 'CMID-TAP' AND handed_over_on IS NOT NULL`,
  ],
])('the database refuses %s', async (_what, statement) => {
  await expect(rowsOf(statement)).rejects.toThrow(/violates|can only be updated to DEFAULT/);
});
