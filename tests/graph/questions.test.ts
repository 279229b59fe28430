import { describe, expect, test } from '@jest/globals';

import { readQuestions } from '../../scripts/schema/read-questions.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { saved } from '../support/saved.ts';
import { useGraph } from '../support/graph.ts';

const graph = useGraph();

type Row = Readonly<Record<string, unknown>>;

const rows = async (
  agency: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> => graph.db(agency).query(sql, [...values]);

const answer = async (number: string): Promise<Row> => {
  const { data, errors } = await graph.ask(saved(number));
  expect(errors).toBeUndefined();
  return data ?? {};
};

test.each(readQuestions().map(({ file, title, query }) => [file, title, query] as const))(
  '%s answers without an error: %s',
  async (_file, _title, query) => {
    const { data, errors } = await graph.ask(query);
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {}).every((value) => value !== null)).toBe(true);
  },
);

/** What an indicator counts to date in the third quarter of 2025, by its agency's own latest report. */
const countedToDate = async (code: string): Promise<number> => {
  const sql = `SELECT (to_date ->> 'value')::float8 AS value FROM report
    WHERE indicator_code = $1 AND period_code = '2025-Q3' ORDER BY version DESC LIMIT 1`;
  const found = await Promise.all(subgraphs.map(({ name }) => rows(name, sql, [code])));
  return Number(found.flat()[0]?.['value']);
};

/** What a share of what is due comes to: from nine tenths, from six, or less. */
const statusAt = (share: number): string =>
  share >= 0.9 ? 'ON_TRACK' : share >= 0.6 ? 'AT_RISK' : 'OFF_TRACK';

// Of the initiative's 730 days, 365 had passed on 30 September 2025; UNOPS has a milestone for that day.
const TO_DATE = [
  { code: 'OP1.1', target: 12_000, due: 365 / 730 },
  { code: 'OP1.4', target: 3_000, due: 365 / 730 },
  { code: 'OP2.1', target: 15_000, due: 365 / 730 },
  { code: 'OP3.2', target: 900, due: 365 / 730 },
  { code: 'OP4.2', target: 1_800, due: 365 / 730 },
  { code: 'OP6.1', target: 2_200, due: 365 / 730 },
  { code: 'OP7.1', target: 2_000, due: 700 / 2_000 },
];

test('2: an indicator counted to date is as far as its count is of its target, against the days that have passed', async () => {
  const data = await answer('02');
  const reports = data['indicatorReports'] as readonly {
    indicatorCode: string;
    indicator: { target: { target: number } };
    result: { progress: Row };
  }[];
  for (const { code, target, due } of TO_DATE) {
    const report = reports.find(({ indicatorCode }) => indicatorCode === code);
    const progress = (await countedToDate(code)) / target;
    expect([code, report?.indicator.target.target, report?.result.progress]).toEqual([
      code,
      target,
      expect.objectContaining({
        measuredOn: 'TO_DATE',
        progress: expect.closeTo(progress, 9),
        due: expect.closeTo(due, 9),
        status: statusAt(progress / due),
      }),
    ]);
  }
  // A yearly target is due by the days of the year: 273 of 365.
  for (const code of ['OP5.1', 'OP8.4'])
    expect(
      reports.find(({ indicatorCode }) => indicatorCode === code)?.result.progress,
    ).toMatchObject({
      measuredOn: 'YEAR_TO_DATE',
      due: expect.closeTo(273 / 365, 9),
    });
  expect(reports).toHaveLength(34);
});

test('3: what came and what is late is what the agencies submitted, slice by slice', async () => {
  const data = await answer('03');
  const { completeness, dueOn } = data['reportingPeriod'] as {
    dueOn: string;
    completeness: {
      state: string;
      agencies: readonly {
        agency: { code: string };
        count: { reported: number; onTime: number };
      }[];
      late: readonly {
        agency: { code: string };
        indicator: { code: string };
        centre: { code: string } | null;
        submittedOn: string | null;
      }[];
    };
  };
  expect(completeness.state).toBe('COMPLETE');
  for (const {
    agency: { code },
    count,
  } of completeness.agencies) {
    const name = code.toLowerCase().replaceAll('_', '-');
    const [counted] = await rows(
      name,
      `SELECT count(*)::int AS reported, count(*) FILTER (WHERE submitted_on <= $1)::int AS "onTime" FROM submission
       WHERE period_code = '2025-Q4' AND version = 1`,
      [dueOn],
    );
    expect([code, count]).toEqual([code, expect.objectContaining(counted ?? {})]);
    const late = await rows(
      name,
      `SELECT indicator_code AS indicator, centre_code AS centre, submitted_on AS on FROM submission
       WHERE period_code = '2025-Q4' AND version = 1 AND submitted_on > $1`,
      [dueOn],
    );
    const shown = completeness.late
      .filter((each) => each.agency.code === code && each.submittedOn !== null)
      .map((each) => ({
        indicator: each.indicator.code,
        centre: each.centre?.code ?? null,
        on: each.submittedOn,
      }));
    expect([code, shown.map((each) => JSON.stringify(each)).toSorted()]).toEqual([
      code,
      late.map((each) => JSON.stringify(each)).toSorted(),
    ]);
  }
});

test('3: a centre that closed mid-period is expected only until its last day', async () => {
  const { data } = await graph.ask(`{
    before: reportingPeriod(code: "2025-Q4") { completeness { centres { centre { code } } } }
    after: reportingPeriod(code: "2026-Q1") { completeness { centres { centre { code } } } }
  }`);
  const centres = (when: string) => JSON.stringify((data as Row)[when]);
  expect(centres('before')).toContain('CMID-HUX');
  expect(centres('after')).not.toContain('CMID-HUX');
});

test("6: Tapachula's mean day and its busiest tenth of days, against the capacity of each day", async () => {
  const data = await answer('06');
  const [counted] = await rows(
    'unops',
    `
    WITH day AS (
      SELECT people, attended_on, (SELECT c.people FROM centre_capacity c WHERE c.centre_code = a.centre_code AND c.starts_on <= attended_on
        AND coalesce(c.ends_on, attended_on) >= attended_on)::float8 AS capacity
      FROM centre_attendance a WHERE centre_code = 'CMID-TAP' AND attended_on BETWEEN '2025-07-01' AND '2025-09-30'
    ), busiest AS (SELECT * FROM day ORDER BY people DESC, attended_on LIMIT (SELECT ceil(count(*) / 10.0) FROM day))
    SELECT count(*)::int AS "daysCounted", avg(people)::float8 AS "meanPeople",
      avg(capacity) AS "meanCapacity", avg(100 * people / capacity) AS "meanShareOfCapacity",
      count(*) FILTER (WHERE people > capacity)::int AS "daysOverCapacity",
      (SELECT avg(people)::float8 FROM busiest) AS "busiestTenthPeople",
      (SELECT avg(100 * people / capacity) FROM busiest) AS "busiestTenthShareOfCapacity"
    FROM day`,
  );
  const exactly = Object.entries(counted ?? {}).map(([name, value]): readonly [string, unknown] => [
    name,
    expect.closeTo(Number(value), 6),
  ]);
  expect(counted?.['daysCounted']).toBeGreaterThan(80);
  expect(data['centre']).toMatchObject({
    municipality: { code: '07089', name: 'Tapachula' },
    attendance: Object.fromEntries(exactly),
  });
});

test('7: more than 1,200 items were handed over to Tapachula, and each stands in one tally', async () => {
  const data = await answer('07');
  const tallies = (
    data['unops'] as {
      equipmentTallies: readonly {
        centre: { code: string };
        category: string;
        handedOver: number;
        received: number;
        ordered: number;
      }[];
    }
  ).equipmentTallies;
  const counted = await rows(
    'unops',
    `SELECT centre_code || category AS key, count(*) FILTER (WHERE handed_over_on <= '2026-09-30')::int AS handed,
    count(*)::int AS ordered FROM equipment_item GROUP BY 1`,
  );
  const sum = (of: readonly { handedOver: number }[]) =>
    of.reduce((total, each) => total + each.handedOver, 0);
  expect(sum(tallies.filter(({ centre }) => centre.code === 'CMID-TAP'))).toBeGreaterThan(1_200);
  expect(
    Object.fromEntries(
      tallies
        .map((each) => [each.centre.code + each.category, each.handedOver])
        .filter(([, n]) => n !== 0),
    ),
  ).toEqual(
    Object.fromEntries(
      counted.map((each) => [each['key'], each['handed']]).filter(([, n]) => n !== 0),
    ),
  );
});

/** SQL of an amount in dollars, at the rate in force on its day. */
const inDollars = (amount: string, on: string): string =>
  `CASE t.currency WHEN 'USD' THEN ${amount} ELSE ${amount} / (SELECT per_usd FROM exchange_rate r
    WHERE r.currency = t.currency AND r.in_force_from <= ${on} ORDER BY in_force_from DESC LIMIT 1) END`;

const BUDGET = `FROM budget_line t WHERE year = 2025 AND approved_on <= '2025-12-31'`;
const BOOKED = `FROM transaction t WHERE receiving_agency IS NULL AND booked_on BETWEEN '2025-01-01' AND '2025-12-31'`;
const CHARGED = `FROM management_fee t WHERE charged_on BETWEEN '2025-01-01' AND '2025-12-31'`;
const REVISED = `CASE WHEN revised_on <= '2025-12-31' THEN ${inDollars('revised_amount', 'revised_on')}
  ELSE ${inDollars('original_amount', 'approved_on')} END`;

const MONEY: Readonly<Record<string, readonly [amount: string, from: string]>> = {
  originalBudgetUsd: [inDollars('original_amount', 'approved_on'), BUDGET],
  revisedBudgetUsd: [REVISED, BUDGET],
  commitmentsUsd: [inDollars('amount', 'booked_on'), `${BOOKED} AND kind = 'COMMITMENT'`],
  disbursementsUsd: [inDollars('amount', 'booked_on'), `${BOOKED} AND kind = 'DISBURSEMENT'`],
  expenditureUsd: [inDollars('amount', 'booked_on'), `${BOOKED} AND kind = 'EXPENDITURE'`],
  directCostUsd: [inDollars('direct_cost', 'charged_on'), CHARGED],
  feeUsd: [inDollars('fee', 'charged_on'), CHARGED],
};

test('8: budget, commitments, expenditure and fee of 2025 by agency and output, in dollars at the rate in force, transfers among agencies counted once', async () => {
  const data = await answer('08');
  const { financialPositions } = data['unops'] as { financialPositions: readonly Row[] };
  const places = new Set<string>();
  for (const [figure, [amount, from]] of Object.entries(MONEY)) {
    const counted = await rows(
      'unops',
      `SELECT agency || ' ' || output_code AS place, sum(${amount})::float8 AS usd ${from} GROUP BY 1`,
    );
    const expected = new Map(counted.map(({ place, usd }) => [String(place), Number(usd)]));
    for (const place of expected.keys()) places.add(place);
    const shown = financialPositions.map((position) => {
      const place = `${String(position['agency'])} ${String(position['outputCode'])}`;
      return [place, Number(position[figure])] as const;
    });
    expect([figure, Object.fromEntries(shown)]).toEqual([
      figure,
      Object.fromEntries(
        shown.map(([place]) => [place, expect.closeTo(expected.get(place) ?? 0, 1)]),
      ),
    ]);
  }
  expect(places.size).toBeGreaterThan(5);
  expect(
    financialPositions
      .map((each) => `${String(each['agency'])} ${String(each['outputCode'])}`)
      .toSorted(),
  ).toEqual([...places].toSorted());
});

test('8: the delivery rate is what was spent of the budget as it was known when it was reported', async () => {
  const data = await answer('08');
  const known = `recorded_on <= (SELECT day_of(as_of) FROM report WHERE indicator_code = 'OP8.4' AND period_code = '2025' ORDER BY version DESC LIMIT 1)`;
  const [amount, from] = MONEY['expenditureUsd'] ?? ['', ''];
  const [spent] = await rows('unops', `SELECT sum(${amount})::float8 AS usd ${from} AND ${known}`);
  const [budget] = await rows(
    'unops',
    `SELECT sum(${REVISED})::float8 AS usd ${BUDGET} AND ${known}`,
  );
  const [numerator, denominator] = [Number(spent?.['usd']), Number(budget?.['usd'])];
  const rate = (100 * numerator) / denominator;
  expect(data['deliveryRate']).toEqual({
    result: {
      value: expect.closeTo(rate, 6),
      numerator: expect.closeTo(numerator, 1),
      denominator: expect.closeTo(denominator, 1),
      progress: { due: 1, status: statusAt(rate / 90) },
    },
  });
});

test('9: a decision or action point is overdue when its day has passed and it is not done', async () => {
  const data = await answer('09');
  for (const [list, table] of [
    ['decisions', 'decision'],
    ['actionPoints', 'action_point'],
  ] as const) {
    const [counted] = await rows(
      'governance',
      `SELECT count(*)::int AS overdue FROM ${table} WHERE due_on < '2026-09-30' AND done_on IS NULL`,
    );
    expect(counted?.['overdue']).toBeGreaterThan(0);
    expect([list, data[list]]).toEqual([
      list,
      expect.objectContaining({ totalCount: counted?.['overdue'] }),
    ]);
  }
});

test('10: each open risk of at least 12 names its indicators, and how far those are behind', async () => {
  const data = await answer('10');
  interface Risk {
    readonly number: string;
    readonly score: number;
    readonly indicators: readonly {
      readonly code: string;
      readonly report: { readonly result: { readonly progress: { readonly status: string } } };
    }[];
  }
  const { edges } = data['risks'] as { edges: readonly { node: Risk }[] };
  const counted = await rows(
    'governance',
    `SELECT number, likelihood * impact AS score, array_agg(indicator_code ORDER BY indicator_code) AS codes
     FROM risk JOIN risk_indicator ON risk_id = risk.id
     WHERE likelihood * impact >= 12 AND (closed_on IS NULL OR closed_on > '2026-09-30') GROUP BY 1, 2 ORDER BY 1`,
  );
  const shown = edges.map(({ node: { number, score, indicators } }) => {
    return { number, score, codes: indicators.map(({ code }) => code).toSorted() };
  });
  expect(counted.length).toBeGreaterThan(3);
  expect(shown.toSorted((one, other) => one.number.localeCompare(other.number))).toEqual(counted);
  const touched = edges.flatMap(({ node }) => node.indicators);
  const status = new Map(touched.map(({ code, report }) => [code, report.result.progress.status]));
  for (const { code, target, due } of TO_DATE.filter((each) => status.has(each.code))) {
    const expected = statusAt((await countedToDate(code)) / target / due);
    expect([code, status.get(code)]).toEqual([code, expected]);
  }
  // At most 85 % of the beds are to be taken.
  const [beds] = await rows(
    'iom',
    `SELECT (in_period ->> 'value')::float8 AS taken FROM report WHERE indicator_code = 'OP2.2' AND period_code = '2025-Q3' ORDER BY version DESC LIMIT 1`,
  );
  const taken = Number(beds?.['taken']);
  expect(status.get('OP2.2')).toBe(
    taken <= 85 ? 'ON_TRACK' : taken <= 93.5 ? 'AT_RISK' : 'OFF_TRACK',
  );
  expect(
    [...status.values()].filter((each) => each === 'AT_RISK' || each === 'OFF_TRACK'),
  ).not.toEqual([]);
});

describe('11: Haitian women', () => {
  interface CubePage {
    readonly edges: readonly { readonly node: Row }[];
  }
  const cellOf = (data: Row, name: string) =>
    (data[name] as CubePage).edges.map(({ node }) => node);

  test('each cell has a state, and is named even where nothing of it is told', async () => {
    const data = await answer('11');
    for (const name of ['arrivals', 'health', 'jobs']) {
      expect([name, cellOf(data, name)]).toEqual([
        name,
        [expect.objectContaining({ nationality: 'HTI', sex: 'FEMALE' })],
      ]);
    }
    const states = ['arrivals', 'health', 'jobs'].map((name) => cellOf(data, name)[0]?.['state']);
    expect(['REPORTED', 'SUPPRESSED']).toEqual(expect.arrayContaining([...new Set(states)]));
  });

  test('all consultations are what PAHO counted when it reported', async () => {
    const data = await answer('11');
    const [counted] = await rows(
      'paho',
      `
      SELECT count(*)::float8 AS value FROM health_consultation
      WHERE consultation_group = 'PRIMARY' AND consulted_on BETWEEN '2025-01-01' AND '2025-12-31'
        AND recorded_on <= (SELECT max(day_of(as_of)) FROM report WHERE indicator_code = 'OP5.1' AND period_code = '2025')`,
    );
    expect(cellOf(data, 'allHealth')).toMatchObject([
      { state: 'REPORTED', figure: { reading: 'EXACT', value: counted?.['value'] } },
    ]);
  });
});

test('12: a restated report says its version, why it was restated, and all that happened to it', async () => {
  const data = await answer('12');
  const reports = data['indicatorReports'] as readonly Row[];
  let restatements = 0;
  for (const { name } of subgraphs) {
    const field = name.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());
    const restated = await rows(
      name,
      `SELECT r.indicator_code AS code, max(r.version)::int AS version,
         (SELECT max(reason) FROM submission s WHERE s.indicator_code = r.indicator_code AND s.period_code = '2025-Q3' AND s.version = max(r.version)) AS reason
       FROM report r WHERE period_code = '2025-Q3' GROUP BY 1 HAVING max(r.version) > 1`,
    );
    for (const { code, version, reason } of restated) {
      restatements += 1;
      const history = await rows(
        name,
        `SELECT version, event, e.reason FROM report_event e JOIN report r ON r.id = report_id
         WHERE indicator_code = $1 AND period_code = '2025-Q3' AND event <> 'DRAFTED' ORDER BY e.id`,
        [code],
      );
      const shown = reports.find((each) => each['indicatorCode'] === code)?.[field];
      expect(reason).toMatch(/\w/);
      expect(history.map((each) => each['version'])).toContain(version);
      expect([code, shown]).toEqual([
        code,
        expect.objectContaining({
          version,
          reason,
          history: history.map((each) => expect.objectContaining(each)),
        }),
      ]);
    }
    const codes = new Set(restated.map(({ code }) => code));
    const versionOf = (each: Row) => (each[field] as Row | null)?.['version'] ?? null; // as it is asked for
    const others = reports.filter((each) => !codes.has(each['indicatorCode'])).map(versionOf);
    expect(others.filter((version) => version !== null && version !== 1)).toEqual([]);
  }
  expect(restatements).toBeGreaterThanOrEqual(1);
});

test('13: children who waited over 30 days, of those whose thirtieth day fell in the quarter', async () => {
  const data = await answer('13');
  const q3 = data['q3'] as { result: { reading: string; value: number | null } };
  const [counted] = await rows(
    'unicef',
    `
    SELECT count(DISTINCT person_id) FILTER (WHERE enrolled_on IS NULL OR enrolled_on > requested_on + 30)::float8 AS numerator,
      count(DISTINCT person_id)::float8 AS denominator
    FROM school_enrolment WHERE requested_on + 30 BETWEEN '2025-07-01' AND '2025-09-30' AND consent_to_reporting_wait
      AND recorded_on <= (SELECT max(day_of(as_of)) FROM report WHERE indicator_code = 'OP6.4' AND period_code = '2025-Q3')`,
  );
  // Sensitive: without its counts, from 30 children on, to the nearest five points.
  const [met, all] = [Number(counted?.['numerator']), Number(counted?.['denominator'])];
  expect(all).toBeGreaterThan(0);
  const rounded = 5 * Math.round((20 * met) / all);
  const middle = rounded > 10 && rounded < 90 ? rounded : null;
  expect(q3.result).toMatchObject(
    all < 30 ? { reading: 'SUPPRESSED', value: null } : { reading: 'ROUNDED', value: middle },
  );
  expect(q3.result).toMatchObject({ numerator: null, denominator: null });
});

test('15: what remains at each centre is what was transferred there', async () => {
  const data = await answer('15');
  const centres = data['centres'] as readonly {
    code: string;
    legacy: { itemsTransferred: number; openHandovers: number };
  }[];
  const counted = await rows(
    'unops',
    `
    SELECT t.centre_code AS code, count(i.id)::int AS items FROM asset_transfer t JOIN equipment_item i ON i.asset_transfer_id = t.id
    WHERE t.transferred_on <= '2026-09-30' GROUP BY 1`,
  );
  expect(
    Object.fromEntries(
      centres.map(({ code, legacy }) => [code, legacy.itemsTransferred]).filter(([, n]) => n !== 0),
    ),
  ).toEqual(Object.fromEntries(counted.map((each) => [each['code'], each['items']])));
});

test('16: every partner has its full cost, what its engagements cost directly and the fee, and how fast people were mobilised', async () => {
  const data = await answer('16');
  const { partnerships } = data['unops'] as { partnerships: readonly Row[] };
  const charged = (amount: string) =>
    `(SELECT coalesce(sum(${inDollars(amount, 'charged_on')}), 0)::float8 FROM management_fee t JOIN engagement e ON e.id = engagement_id
      WHERE e.partner = partners.partner AND charged_on BETWEEN '2024-10-01' AND '2026-09-30')`;
  const mobilised = `FROM deployment d JOIN engagement e ON e.id = engagement_id
    WHERE e.partner = partners.partner AND mobilised_on BETWEEN '2024-10-01' AND '2026-09-30'`;
  const counted = await rows(
    'unops',
    `SELECT partner, (SELECT count(*)::int FROM engagement e WHERE e.partner = partners.partner AND signed_on <= '2026-09-30') AS engagements,
       (SELECT sum(${inDollars('signed_value', 'signed_on')})::float8 FROM engagement t WHERE t.partner = partners.partner AND signed_on <= '2026-09-30') AS "signedValueUsd",
       ${charged('direct_cost')} AS "directCostUsd", ${charged('fee')} AS "feeUsd", ${charged('(direct_cost + fee)')} AS "fullCostUsd",
       (SELECT count(*)::int ${mobilised}) AS mobilised,
       (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY mobilised_on - requested_on) ${mobilised}) AS "medianDaysToMobilise"
     FROM (SELECT DISTINCT partner FROM engagement WHERE signed_on <= '2026-09-30') AS partners`,
  );
  const money = new Set(['signedValueUsd', 'directCostUsd', 'feeUsd', 'fullCostUsd']);
  const sorted = (each: readonly Row[]) =>
    each.toSorted((one, other) => String(one['partner']).localeCompare(String(other['partner'])));
  expect(counted.some((each) => Number(each['mobilised']) > 0)).toBe(true);
  expect(counted.every((each) => Number(each['feeUsd']) >= 0)).toBe(true);
  expect(
    sorted(partnerships).map((each) =>
      Object.fromEntries(
        Object.entries(each).map(([name, value]) => [
          name,
          money.has(name) ? Number(value) : value,
        ]),
      ),
    ),
  ).toEqual(
    sorted(counted).map((each) =>
      expect.objectContaining(
        Object.fromEntries(
          Object.entries(each).map(([name, value]) => [
            name,
            money.has(name) ? expect.closeTo(Number(value), 1) : value,
          ]),
        ),
      ),
    ),
  );
});
