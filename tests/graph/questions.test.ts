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

test('2: an indicator counted to date is as far as its count is of its target, against the days that have passed', async () => {
  const data = await answer('02');
  const reports = data['indicatorReports'] as readonly {
    indicatorCode: string;
    indicator: { target: { type: string; target: number } };
    result: {
      state: string;
      progress: { status: string; progress: number | null; due: number | null };
    };
  }[];
  const daysOf = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
  const elapsed = daysOf('2024-10-01', '2025-10-01') / daysOf('2024-10-01', '2026-10-01');
  for (const code of ['OP1.1', 'OP1.4', 'OP2.1', 'OP3.2', 'OP4.2', 'OP6.1']) {
    const report = reports.find(({ indicatorCode }) => indicatorCode === code);
    const { progress, due, status } = report?.result.progress ?? {};
    const target = report?.indicator.target.target ?? NaN;
    const [counted] = (
      await Promise.all(
        subgraphs.map(({ name }) =>
          rows(
            name,
            `SELECT (to_date ->> 'value')::float8 AS value FROM report WHERE indicator_code = $1 AND period_code = '2025-Q3' ORDER BY version DESC LIMIT 1`,
            [code],
          ),
        ),
      )
    ).flat();
    expect([code, progress]).toEqual([
      code,
      expect.closeTo(Number(counted?.['value']) / target, 6),
    ]);
    const share = (progress ?? NaN) / (due ?? NaN);
    expect([code, status]).toEqual([
      code,
      share >= 0.9 ? 'ON_TRACK' : share >= 0.6 ? 'AT_RISK' : 'OFF_TRACK',
    ]);
    expect(due).toBeGreaterThan(0.3);
    expect(Math.abs((due ?? 0) - elapsed)).toBeLessThan(0.2);
  }
  expect(new Set(reports.map(({ indicatorCode }) => indicatorCode)).size).toBe(reports.length);
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
      SELECT people, (SELECT c.people FROM centre_capacity c WHERE c.centre_code = a.centre_code AND c.starts_on <= attended_on
        AND coalesce(c.ends_on, attended_on) >= attended_on) AS capacity
      FROM centre_attendance a WHERE centre_code = 'CMID-TAP' AND attended_on BETWEEN '2025-07-01' AND '2025-09-30'
    ), busiest AS (SELECT * FROM day ORDER BY people DESC LIMIT (SELECT ceil(count(*) / 10.0) FROM day))
    SELECT (SELECT count(*)::int FROM day) AS "daysCounted", (SELECT avg(people)::float8 FROM day) AS mean,
      (SELECT avg(people)::float8 FROM busiest) AS busiest, (SELECT count(*)::int FROM day WHERE people > capacity) AS over`,
  );
  expect(data['centre']).toMatchObject({
    municipality: { code: '07089', name: 'Tapachula' },
    attendance: {
      daysCounted: counted?.['daysCounted'],
      meanPeople: expect.closeTo(Number(counted?.['mean']), 3),
      busiestTenthPeople: expect.closeTo(Number(counted?.['busiest']), 3),
      daysOverCapacity: counted?.['over'],
    },
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

test('8: what was spent in 2025 by agency and output, in dollars at the rate in force, transfers among agencies counted once', async () => {
  const data = await answer('08');
  const positions = (
    data['unops'] as {
      financialPositions: readonly { agency: string; outputCode: string; expenditureUsd: string }[];
    }
  ).financialPositions;
  const counted = await rows(
    'unops',
    `
    SELECT agency, output_code AS output, sum(CASE currency WHEN 'USD' THEN amount ELSE amount / (
      SELECT per_usd FROM exchange_rate r WHERE r.currency = t.currency AND r.in_force_from <= booked_on ORDER BY in_force_from DESC LIMIT 1) END)::float8 AS usd
    FROM transaction t WHERE kind = 'EXPENDITURE' AND receiving_agency IS NULL AND booked_on BETWEEN '2025-01-01' AND '2025-12-31' GROUP BY 1, 2`,
  );
  const spent = new Map(
    counted.map((each) => [
      `${String(each['agency'])} ${String(each['output'])}`,
      Number(each['usd']),
    ]),
  );
  expect(spent.size).toBeGreaterThan(5);
  for (const position of positions) {
    const expected = spent.get(`${position.agency} ${position.outputCode}`) ?? 0;
    expect([
      position.agency,
      position.outputCode,
      Math.abs(Number(position.expenditureUsd) - expected) < 1,
    ]).toEqual([position.agency, position.outputCode, true]);
  }
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

test('10: each open risk of at least 12 names its indicators, and some of them lag', async () => {
  const data = await answer('10');
  const { edges } = data['risks'] as {
    edges: readonly { node: { number: string; score: number; indicators: readonly unknown[] } }[];
  };
  const counted = await rows(
    'governance',
    `SELECT number FROM risk WHERE likelihood * impact >= 12 AND (closed_on IS NULL OR closed_on > '2026-09-30')`,
  );
  expect(edges.map(({ node }) => node.number).toSorted()).toEqual(
    counted.map((each) => String(each['number'])).toSorted(),
  );
  expect(edges.every(({ node }) => node.indicators.length > 0)).toBe(true);
  expect(JSON.stringify(edges)).toMatch(/OFF_TRACK|AT_RISK/);
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

test('12: a restated figure says its version, and why it was restated', async () => {
  const data = await answer('12');
  const versions = JSON.stringify(data['indicatorReports']).match(/"version":[2-9],"stage"/g) ?? [];
  const restated = (
    await Promise.all(
      subgraphs
        .filter(({ name }) => name !== 'governance')
        .map(({ name }) =>
          rows(
            name,
            `SELECT DISTINCT indicator_code FROM report WHERE period_code = '2025-Q3' AND version > 1`,
          ),
        ),
    )
  ).flat();
  expect(versions.length).toBeGreaterThanOrEqual(1);
  expect(versions.length).toBeLessThanOrEqual(restated.length);
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

test('16: every partner has its full cost: what its engagements cost directly, and the fee', async () => {
  const data = await answer('16');
  const { partnerships } = data['unops'] as {
    partnerships: readonly {
      partner: string;
      engagements: number;
      directCostUsd: string;
      feeUsd: string;
      fullCostUsd: string;
    }[];
  };
  const counted = await rows(
    'unops',
    `SELECT partner, count(*)::int AS engagements FROM engagement WHERE signed_on <= '2026-09-30' GROUP BY 1`,
  );
  expect(
    Object.fromEntries(partnerships.map(({ partner, engagements }) => [partner, engagements])),
  ).toEqual(Object.fromEntries(counted.map((each) => [each['partner'], each['engagements']])));
  for (const each of partnerships)
    expect(Number(each.fullCostUsd)).toBeCloseTo(
      Number(each.directCostUsd) + Number(each.feeUsd),
      2,
    );
});
