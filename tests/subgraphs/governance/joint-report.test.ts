import { expect, test } from '@jest/globals';

import { governance } from '../../../subgraphs/governance/subgraph.ts';
import { ask } from '../../support/ask.ts';
import { countStatements } from '../../support/count-statements.ts';
import { useDatabase } from '../../support/use-database.ts';

const { db } = useDatabase(governance);

const figure = (value: number) => ({
  value,
  lower: null,
  upper: null,
  numerator: null,
  denominator: null,
  suppressed: false,
});
const reported = (value: number, more: object = {}) => ({
  status: 'REPORTED',
  stage: 'SUBMITTED',
  version: 1,
  dueOn: '2025-10-20',
  submittedOn: '2025-10-15',
  asOf: '2025-10-15T23:59:59.000Z',
  inPeriod: figure(value),
  yearToDate: figure(value),
  toDate: figure(value),
  ...more,
});
const notApplicable = {
  status: 'NOT_APPLICABLE',
  stage: null,
  inPeriod: null,
  yearToDate: null,
  toDate: null,
};

async function report(
  indicatorCode: string,
  periodCode: string,
  agencies: object,
  selection: string,
) {
  const key = { __typename: 'IndicatorReport', indicatorCode, periodCode };
  return entity({ ...key, ...agencies }, `... on IndicatorReport { ${selection} }`);
}

async function entity(representation: object, selection: string) {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ${selection} } }`;
  const { data, errors } = await ask(governance, db(), query, { of: [representation] });
  expect(errors).toBeUndefined();
  return data?.['_entities'];
}

const RESULT = `result {
  state method basis reading value lower upper missing { agency reason }
  toDate { reading lower upper } progress { measuredOn progress lower upper due status }
  parts { agency status version inPeriod { value } }
}`;

test('people reached in a quarter lie between the largest count and the sum', async () => {
  const agencies = {
    unhcrPart: reported(4000),
    iomPart: reported(9000),
    iloPart: reported(800),
    unWomenPart: reported(1200),
    pahoPart: reported(6000),
    unicefPart: reported(1500),
    unopsPart: notApplicable,
  };
  // 22,500 in all; 365 of 730 days have passed, so 30,000 of 60,000 are due: on track from 27,000, at risk from 18,000.
  expect(await report('OP7.3', '2025-Q3', agencies, RESULT)).toMatchObject([
    {
      result: {
        state: 'COMPLETE',
        method: 'BOUNDS',
        basis: 'PROVISIONAL',
        reading: 'BOUNDS',
        value: null,
        lower: 9000,
        upper: 22500,
        missing: [],
        progress: {
          measuredOn: 'TO_DATE',
          lower: 0.15,
          upper: 0.375,
          due: 0.5,
          status: 'UNCERTAIN',
        },
      },
    },
  ]);
});

test('an agency that did not answer makes the result partial, and governance still answers', async () => {
  expect(
    await report('OP1.2', '2025-Q3', { unhcrPart: reported(2000), iomPart: null }, RESULT),
  ).toMatchObject([
    {
      result: {
        state: 'PARTIAL',
        reading: 'AT_LEAST',
        value: null,
        lower: 2000,
        upper: null,
        missing: [{ agency: 'IOM', reason: 'UNAVAILABLE' }],
        parts: [
          { agency: 'UNHCR', status: 'REPORTED', version: 1, inPeriod: { value: 2000 } },
          { agency: 'IOM', status: 'UNAVAILABLE', version: null, inPeriod: null },
        ],
      },
    },
  ]);
});

test('works are measured against the milestone that the committee approved', async () => {
  // 35 % is due by the end of the first year; by elapsed days it would be 50 %.
  expect(await report('OP7.2', 'PY1', { unopsPart: reported(33) }, RESULT)).toMatchObject([
    { result: { value: 33, progress: { progress: 0.33, due: 0.35, status: 'ON_TRACK' } } },
  ]);
});

test('action points done by their date are counted by the joint governance itself', async () => {
  const [row]: [{ due: number; done: number }] = await db().query(`
    SELECT count(*)::int AS due, count(*) FILTER (WHERE done_on <= due_on)::int AS done
    FROM action_point WHERE due_on BETWEEN '2025-07-01' AND '2025-09-30'`);
  expect(
    await report(
      'OP8.3',
      '2025-Q3',
      {},
      `${RESULT} governance { status inPeriod { numerator denominator } }`,
    ),
  ).toMatchObject([
    {
      governance: { status: 'REPORTED', inPeriod: { numerator: row.done, denominator: row.due } },
      result: { state: 'COMPLETE', method: 'COUNTED', value: (100 * row.done) / row.due },
    },
  ]);
});

test('the survey carries its interval, and is uncertain where that straddles a limit', async () => {
  // 43.4 half way from 31 to 55: 0.517 of the way, with 0.5 due; its interval begins below 41.8.
  expect(await report('I1', 'PY1', {}, RESULT)).toMatchObject([
    {
      result: {
        method: 'SURVEY',
        reading: 'EXACT',
        value: 43.4,
        lower: 39.5,
        upper: 47.3,
        progress: { status: 'UNCERTAIN' },
      },
    },
  ]);
});

test('referrals are not counted yet: due and missing, rather than zero', async () => {
  expect(await report('OP8.1', '2025-Q3', {}, RESULT)).toMatchObject([
    {
      result: {
        state: 'NONE',
        value: null,
        missing: [{ agency: null, reason: 'MISSING' }],
        progress: { status: 'NO_DATA' },
      },
    },
  ]);
});

test('reports on time are summed over the seven agencies', async () => {
  const onTime = (numerator: number, denominator: number) =>
    reported(0, {
      inPeriod: { value: null, numerator, denominator, suppressed: false },
      yearToDate: null,
      toDate: null,
      // Nobody submits it: there is nothing to approve.
      version: null,
    });
  const agencies = {
    unhcrPart: onTime(6, 8),
    iomPart: onTime(5, 5),
    iloPart: onTime(5, 6),
    unWomenPart: onTime(4, 4),
    pahoPart: onTime(3, 5),
    unicefPart: onTime(6, 6),
    unopsPart: onTime(7, 8),
  };
  // 36 of 42.
  expect(
    await report(
      'OP8.2',
      '2025-Q3',
      agencies,
      'result(basis: APPROVED) { state basis value numerator denominator }',
    ),
  ).toEqual([
    {
      result: {
        state: 'COMPLETE',
        basis: 'APPROVED',
        value: (100 * 36) / 42,
        numerator: 36,
        denominator: 42,
      },
    },
  ]);
});

test("the joint table is merged from the agencies' cells", async () => {
  const cell = (sex: string, age: string, value: number) => ({
    sex,
    age,
    group: null,
    nationality: null,
    centre: null,
    figure: figure(value),
  });
  const table = (...cells: object[]) => ({
    status: 'REPORTED',
    stage: 'SUBMITTED',
    version: 1,
    cells,
  });
  const agencies = {
    iloPart: table(cell('FEMALE', 'AGE_15_17', 3), cell('FEMALE', 'AGE_18_59', 60)),
    unhcrPart: table(cell('FEMALE', 'AGE_12_17', 2), cell('FEMALE', 'AGE_18_59', 20)),
  };
  expect(
    await report(
      'OP3.1',
      '2025-Q3',
      agencies,
      'table { state overlapping cells { sex age figure { lower upper } fromFifteen } }',
    ),
  ).toEqual([
    {
      table: {
        state: 'COMPLETE',
        overlapping: ['SEX', 'AGE', 'GROUP', 'NATIONALITY'],
        cells: [
          { sex: 'FEMALE', age: 'AGE_12_17', figure: { lower: 3, upper: 5 }, fromFifteen: ['ILO'] },
          { sex: 'FEMALE', age: 'AGE_18_59', figure: { lower: 60, upper: 80 }, fromFifteen: [] },
        ],
      },
    },
  ]);
});

test('which agency is late with which report, for which centre', async () => {
  const slice = (
    indicatorCode: string,
    centre: string | null,
    status: string,
    submittedOn: string | null,
  ) => ({
    indicatorCode,
    centre,
    status,
    dueOn: '2025-10-20',
    submittedOn,
  });
  const period = {
    __typename: 'ReportingPeriod',
    code: '2025-Q3',
    unhcrSubmissions: [slice('OP1.1', 'CMID-TAP', 'REPORTED', '2025-10-27')],
    pahoSubmissions: [slice('OP5.1', 'CIM-TIJ', 'REPORTED', '2025-10-19')],
    iloPart: null,
  };
  const selection = `... on ReportingPeriod { completeness {
    state unavailable total { expected reported onTime timeliness }
    late { agency { code } indicator { title } centre { code } daysLate }
  } }`;
  expect(await entity(period, selection)).toEqual([
    {
      completeness: {
        state: 'PARTIAL',
        unavailable: ['IOM', 'ILO', 'UN_WOMEN', 'UNICEF', 'UNOPS'],
        total: { expected: 2, reported: 2, onTime: 1, timeliness: 50 },
        late: [
          {
            agency: { code: 'UNHCR' },
            indicator: { title: 'People given legal counselling on international protection' },
            centre: { code: 'CMID-TAP' },
            daysLate: 7,
          },
        ],
      },
    },
  ]);
});

test('an unknown period is null, and so are the joint figures of an unknown indicator', async () => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
    ... on IndicatorReport { result { state } table { state } governance { status } }
    ... on Indicator { title }
    ... on ReportingPeriod { kind }
  } }`;
  const of = [
    { __typename: 'IndicatorReport', indicatorCode: 'OP1.1', periodCode: '2031' },
    { __typename: 'Indicator', code: 'OP9.9' },
    { __typename: 'ReportingPeriod', code: '2031' },
    { __typename: 'IndicatorReport', indicatorCode: 'OP9.9', periodCode: '2025-Q3' },
  ];
  expect((await ask(governance, db(), query, { of })).data).toEqual({
    _entities: [
      null,
      null,
      null,
      { result: null, table: null, governance: { status: 'NOT_APPLICABLE' } },
    ],
  });
});

test('the reports of all indicators of a quarter take seven statements, whatever their number', async () => {
  const query = `{ indicatorReports(period: "2025-Q3") {
    indicator { title lead { code } target { type } } period { code } governance { status inPeriod { value } }
    explanations { cause }
  } }`;
  const statements = await countStatements(db(), () => ask(governance, db(), query));
  expect(statements.length).toBeLessThanOrEqual(7);
});
