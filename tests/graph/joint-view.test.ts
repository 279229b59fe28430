import { expect, test } from '@jest/globals';

import { saved } from '../support/saved.ts';
import { ourExecutor } from '../support/federation/our-executor.ts';
import { useGraph } from '../support/graph.ts';

const graph = useGraph();

type Row = Readonly<Record<string, unknown>>;

const answer = async (query: string): Promise<Row> => {
  const { data, errors } = await graph.ask(query);
  expect(errors).toBeUndefined();
  return data ?? {};
};

test("the Board's page asks each agency once for all its reports and once for its submissions", async () => {
  const { answer: page, calls } = await ourExecutor(graph.composed)(saved('19'));
  expect(page.errors).toBeUndefined();
  const called = (agency: string) => calls.filter((call) => call.agency === agency).length;
  for (const agency of ['unhcr', 'iom', 'ilo', 'un-women', 'paho', 'unicef', 'unops']) {
    expect([agency, called(agency)]).toEqual([agency, 2]);
  }
  // The list; and what is merged from the agencies' answers, reports and submissions apart.
  expect(called('governance')).toBeLessThanOrEqual(3);
  expect(calls.length).toBeLessThanOrEqual(17);
});

test('a client cannot see, or select, what the merge reads', async () => {
  const { __type } = (await answer('{ __type(name: "IndicatorReport") { fields { name } } }')) as {
    __type: { fields: readonly { name: string }[] };
  };
  const names = __type.fields.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['unhcr', 'result', 'table', 'atCentres']));
  expect(names.filter((name) => name.endsWith('Part'))).toEqual([]);
  await expect(
    graph.ask(
      '{ indicatorReport(indicator: "OP7.3", period: "2025-Q3") { unhcrPart { status } } }',
    ),
  ).rejects.toThrow('Cannot query field "unhcrPart"');
});

test('an agency away is named where the client asked, never by what the merge reads', async () => {
  graph.away.add('ilo');
  const { data, errors } = await graph.ask(
    '{ indicatorReport(indicator: "OP3.1", period: "2025-Q3") { result { state missing { agency reason } } } }',
  );
  graph.away.delete('ilo');
  expect(data).toMatchObject({
    indicatorReport: {
      result: { state: 'PARTIAL', missing: [{ agency: 'ILO', reason: 'UNAVAILABLE' }] },
    },
  });
  expect(errors).toMatchObject([{ path: ['indicatorReport'], extensions: { agency: 'ilo' } }]);
  expect(JSON.stringify(errors)).not.toContain('Part');
});

test('only approved reports count where only those are asked for', async () => {
  const data = await answer(
    `{ indicatorReport(indicator: "OP2.1", period: "2025-Q3") {
      provisional: result { state basis reading }
      approved: result(basis: APPROVED) { state basis reading value missing { agency reason } progress { status } }
    } }`,
  );
  expect(data['indicatorReport']).toEqual({
    provisional: { state: 'COMPLETE', basis: 'PROVISIONAL', reading: 'EXACT' },
    approved: {
      state: 'NONE',
      basis: null,
      reading: 'NOT_REPORTED',
      value: null,
      missing: [{ agency: 'IOM', reason: 'NOT_APPROVED' }],
      progress: { status: null }, // it was reported, and does not count yet
    },
  });
});

test('a trend goes through the quarters in time, each against the target and by the definition in force at its end', async () => {
  const { indicator } = (await answer(saved('20'))) as {
    indicator: {
      trend: readonly {
        periodCode: string;
        result: {
          progress: { target: number; dueFigure: number };
          definition: { version: number };
        };
      }[];
    };
  };
  expect(indicator.trend.map(({ periodCode }) => periodCode)).toEqual([
    '2024-Q4',
    '2025-Q1',
    '2025-Q2',
    '2025-Q3',
    '2025-Q4',
  ]);
  const targets = indicator.trend.map(({ result }) => result.progress.target);
  expect(targets).toEqual([700, 700, 900, 900, 900]);
  // 92 of 730 days had passed by the end of 2024, and 457 by the end of 2025.
  expect(indicator.trend.at(0)?.result.progress.dueFigure).toBeCloseTo((700 * 92) / 730, 9);
  expect(indicator.trend.at(-1)?.result.progress.dueFigure).toBeCloseTo((900 * 457) / 730, 9);
  const { changed } = (await answer(
    '{ changed: indicator(code: "OP5.3") { before: definition(period: "2025-Q2") { version title } after: definition(period: "2025-Q3") { version } none: definition(period: "2031") { version } } }',
  )) as { changed: unknown };
  expect(changed).toEqual({
    before: { version: 1, title: 'Children under five vaccinated' },
    after: { version: 2 },
    none: null,
  });
});

test('consultations at two centres are the sum of the two; a closed centre is left out and named', async () => {
  const data = await answer(`{ indicatorReport(indicator: "OP5.1", period: "2025-Q4") {
    tapachula: atCentres(codes: ["CMID-TAP"]) { figure { value } }
    huixtla: atCentres(codes: ["CMID-HUX"]) { figure { value } }
    both: atCentres(codes: ["CMID-TAP", "CMID-HUX"]) { centres closed method figure { value } }
  }
  later: indicatorReport(indicator: "OP5.1", period: "2026-Q1") {
    both: atCentres(codes: ["CMID-TAP", "CMID-HUX"]) { centres closed }
    closed: atCentres(codes: ["CMID-HUX"]) { cellState figure { value } }
  } }`);
  const now = data['indicatorReport'] as Record<string, { figure: { value: number } }>;
  const sum = (now['tapachula']?.figure.value ?? NaN) + (now['huixtla']?.figure.value ?? NaN);
  expect(now['both']).toEqual({
    centres: ['CMID-TAP', 'CMID-HUX'],
    closed: [],
    method: 'COUNTED',
    figure: { value: sum },
  });
  expect(data['later']).toEqual({
    both: { centres: ['CMID-TAP'], closed: ['CMID-HUX'] },
    closed: { cellState: 'NOT_APPLICABLE', figure: null },
  });
});

test('a centre that is none is refused, and the answer names those that are', async () => {
  const { errors } = await graph.ask(
    '{ indicatorReport(indicator: "OP5.1", period: "2025-Q4") { atCentres(codes: ["CMID-XXX"]) { state } } }',
  );
  expect(errors).toMatchObject([
    { message: expect.stringContaining('CMID-TAP'), extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});

const cube = (rest: string) =>
  `{ monitoringCube(indicator: "OP7.3", ${rest}) { totalCount pageInfo { hasNextPage endCursor } edges { node { period { code } sex centre state figure { reading lower upper } } } } }`;

interface Cube {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Row }[];
}

test('the cube is the joint table, page by page in one order, and its totals are the headlines', async () => {
  const asked = 'periods: ["2026-Q1", "2025-Q3"], by: [CENTRE, SEX]';
  const { monitoringCube: whole } = (await answer(cube(`${asked}, first: 200`))) as {
    monitoringCube: Cube;
  };
  const cells: Row[] = [];
  for (let after = ''; ;) {
    const { monitoringCube: page } = (await answer(cube(`${asked}, first: 7${after}`))) as {
      monitoringCube: Cube;
    };
    cells.push(...page.edges.map(({ node }) => node));
    if (!page.pageInfo.hasNextPage) break;
    after = `, after: ${JSON.stringify(page.pageInfo.endCursor)}`;
  }
  expect(cells).toEqual(whole.edges.map(({ node }) => node));
  expect(cells.length).toBe(whole.totalCount);
  const { indicatorReport } = (await answer(
    '{ indicatorReport(indicator: "OP7.3", period: "2025-Q3") { result { reading lower upper } table { cells { sex age group disability centre figure { reading lower upper } } } } }',
  )) as {
    indicatorReport: { result: unknown; table: { cells: readonly Row[] } };
  };
  const joint = indicatorReport.table.cells.filter(
    ({ sex, centre, age }) => sex !== null && centre !== null && age === null,
  );
  const reported = cells.filter(
    ({ period, state }) => (period as Row)['code'] === '2025-Q3' && state === 'REPORTED',
  );
  expect(reported.length).toBeGreaterThan(0);
  for (const { sex, centre, figure } of reported) {
    const same = joint.find((cell) => cell['sex'] === sex && cell['centre'] === centre);
    expect([sex, centre, figure]).toEqual([
      sex,
      centre,
      same?.['figure'] ?? 'no cell of the table',
    ]);
  }
  const total = (await answer(cube('periods: ["2025-Q3"], by: []'))) as { monitoringCube: Cube };
  expect(total.monitoringCube.edges).toMatchObject([
    { node: { state: 'REPORTED', figure: indicatorReport.result } },
  ]);
});

test('a closed centre is not applicable, a month of people is withheld, and what is not due is neither', async () => {
  const asked =
    'periods: ["2026-Q1", "2025-07", "2026-Q3"], by: [CENTRE], where: { centre: ["CMID-HUX", "CMID-TAP"] }';
  const { monitoringCube } = (await answer(cube(asked))) as { monitoringCube: Cube };
  const states = monitoringCube.edges.map(({ node }) => [
    (node['period'] as Row)['code'],
    node['centre'],
    node['state'],
  ]);
  expect(states).toEqual([
    ['2026-Q1', 'CMID-HUX', 'NOT_APPLICABLE'],
    ['2026-Q1', 'CMID-TAP', 'REPORTED'],
    ['2025-07', 'CMID-HUX', 'SUPPRESSED'],
    ['2025-07', 'CMID-TAP', 'SUPPRESSED'],
    ['2026-Q3', 'CMID-HUX', 'NOT_APPLICABLE'],
    ['2026-Q3', 'CMID-TAP', 'NOT_DUE'],
  ]);
});

test('of nationalities those of the rest can be picked as they are told, and a nonsense is refused', async () => {
  const asked = (rest: string) =>
    `{ monitoringCube(indicator: "OP1.2", periods: ["2025-Q3"], by: [NATIONALITY]${rest}) { totalCount edges { node { nationality state figure { reading value lower upper } } } } }`;
  interface Nationalities {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: Row }[];
  }
  const read = async (rest: string) =>
    (await answer(asked(rest)))['monitoringCube'] as Nationalities;
  const whole = await read('');
  const rest = whole.edges.filter(({ node }) => node['nationality'] === 'OTHER');
  expect(rest).toHaveLength(1);
  expect((await read(', where: { nationality: ["OTHER"] }')).edges).toEqual(rest);
  expect(await read(', where: { nationality: [] }')).toEqual({ totalCount: 0, edges: [] });
  const { errors } = await graph.ask(asked(', where: { nationality: ["XXX"] }'));
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});

test("at several centres each agency's own figure stands beside the joint one, and a withheld one is not its whole", async () => {
  const { indicatorReport } = (await answer(
    `{ indicatorReport(indicator: "OP1.1", period: "2025") {
      unhcr { version sha256 inPeriod { value } cells { centre } }
      atCentres(codes: ["CMID-HUX", "CIM-MAT"]) {
        cellState state figure { reading value } parts { agency status version sha256 figure { value suppressed } }
      }
    } }`,
  )) as {
    indicatorReport: {
      unhcr: Row & { cells: readonly { centre: string | null }[]; inPeriod: { value: number } };
      atCentres: Row;
    };
  };
  const { unhcr, atCentres } = indicatorReport;
  expect(unhcr.inPeriod.value).toBeGreaterThan(0);
  expect(unhcr.cells.every(({ centre }) => centre === null)).toBe(true);
  expect(atCentres).toEqual({
    cellState: 'SUPPRESSED',
    state: 'COMPLETE',
    figure: { reading: 'SUPPRESSED', value: null },
    parts: [
      {
        agency: 'UNHCR',
        status: 'REPORTED',
        version: unhcr['version'],
        sha256: unhcr['sha256'],
        figure: { value: null, suppressed: true },
      },
    ],
  });
});

test.each([
  ['by: [NATIONALITY, SEX]', 'SEX x AGE x CENTRE; GROUP x CENTRE; DISABILITY'],
  ['by: [GROUP, SEX]', 'SEX x AGE x CENTRE'],
  ['by: [SEX], where: { centre: ["CMID-TAP"] }', '"by" does not name CENTRE'],
  ['by: [SEX], where: { sex: [UNKNOWN] }', 'FEMALE, MALE, OTHER_OR_UNKNOWN'],
  ['by: [AGE], where: { age: [AGE_15_17] }', 'AGE_0_4, AGE_5_11, AGE_12_17, AGE_18_59'],
  ['by: [CENTRE], where: { centre: ["CMID-XXX"] }', 'CIM-CJS'],
])('what is not declared is refused, and what is declared is named: %s', async (rest, said) => {
  const { errors } = await graph.ask(cube(`periods: ["2025-Q3"], ${rest}`));
  expect(errors).toMatchObject([
    { message: expect.stringContaining(said), extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});

test('a table that a survey came without is missing, and not withheld', async () => {
  const { monitoringCube } = (await answer(
    `{ monitoringCube(indicator: "I1", periods: ["2025"], by: [GROUP]) { edges { node { group state figure { value } } } } }`,
  )) as { monitoringCube: Cube };
  expect(monitoringCube.edges).toEqual([{ node: { group: null, state: 'MISSING', figure: null } }]);
  const { total } = (await answer(
    `{ total: monitoringCube(indicator: "I1", periods: ["2025"], by: []) { edges { node { state figure { value } } } } }`,
  )) as { total: Cube };
  expect(total.edges).toEqual([{ node: { state: 'REPORTED', figure: { value: 43.4 } } }]);
});

test('while an agency is away, the cube says so rather than nothing', async () => {
  graph.away.add('paho');
  const { data } = await graph.ask(
    '{ monitoringCube(indicator: "OP5.1", periods: ["2025-Q3"], by: [CENTRE], where: { centre: ["CMID-TAP"] }) { periods { state missing { agency reason } } edges { node { state figure { value } } } } }',
  );
  graph.away.delete('paho');
  expect(data?.['monitoringCube']).toEqual({
    periods: [{ state: 'NONE', missing: [{ agency: 'PAHO', reason: 'UNAVAILABLE' }] }],
    edges: [{ node: { state: 'UNAVAILABLE', figure: null } }],
  });
});

test('what each person reached cost at most follows from the least of them, at the rates of the days of booking', async () => {
  const data = await answer(saved('08'));
  const positions = (data['unops'] as { financialPositions: readonly { expenditureUsd: string }[] })
    .financialPositions;
  const { result } = data['peopleReached'] as {
    result: { state: string; lower: number; upper: number | null };
  };
  const spent = positions.reduce((sum, { expenditureUsd }) => sum + Number(expenditureUsd), 0);
  const booked: readonly { readonly usd: number }[] = await graph.db('unops').query(`
    SELECT sum(to_usd(amount, currency, booked_on))::float8 AS usd FROM transaction
    WHERE kind = 'EXPENDITURE' AND receiving_agency IS NULL AND booked_on BETWEEN '2025-01-01' AND '2025-12-31'`);
  expect(spent).toBeCloseTo(booked[0]?.usd ?? NaN, 0);
  expect(result.lower).toBeGreaterThan(0);
  // While a report is missing nobody knows how many they were at most, and so how little each cost.
  expect(result.upper === null).toBe(result.state !== 'COMPLETE');
  expect(spent / result.lower).toBeGreaterThan(0);
});
