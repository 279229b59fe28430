import { expect, test } from '@jest/globals';

import { unicef } from '../../subgraphs/unicef/subgraph.ts';
import { ask } from '../support/ask.ts';
import { countCells } from '../support/count-cells.ts';
import { countStatements } from '../support/count-statements.ts';
import { showWholeCounts } from '../support/show-whole-counts.ts';
import { useDatabase } from '../support/use-database.ts';

const { db } = useDatabase(unicef);
showWholeCounts(db);

const REPORT = `query ($keys: [_Any!]!) {
  _entities(representations: $keys) {
    ... on IndicatorReport {
      unicef: unicefPart {
        status asOf
        inPeriod { value numerator denominator }
        toDate { value numerator denominator }
        cells { sex age group nationality centre figure { value numerator denominator } }
      }
    }
  }
}`;

interface Figure {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
}

interface Cell extends Record<'sex' | 'age' | 'group' | 'nationality' | 'centre', string | null> {
  figure: Figure;
}

interface Report {
  status: string;
  asOf: string;
  inPeriod: Figure;
  toDate: Figure;
  cells: Cell[];
}

async function reportOf(indicatorCode: string, periodCode = '2025-Q3'): Promise<Report> {
  const key = { __typename: 'IndicatorReport', indicatorCode, periodCode };
  const { data, errors } = await ask(unicef, db(), REPORT, { keys: [key] });
  expect(errors).toBeUndefined();
  return (data as { _entities: [{ unicef: Report }] })._entities[0].unicef;
}

async function rowsOf<Row>(sql: string, ...values: readonly unknown[]): Promise<readonly Row[]> {
  return db().query(sql, [...values]);
}

/** The grand total of an indicator's question over the third quarter of 2025, from the records as they are now. */
async function countNow(indicatorCode: string) {
  const indicator = unicef.indicators.find(({ code }) => code === indicatorCode);
  if (!indicator) throw new RangeError(`Cannot find indicator "${indicatorCode}"`);
  const span = { start: '2025-07-01', end: '2025-09-30', knownOn: '2026-09-30' };
  const [total] = await countCells(db(), indicator, span, 'TOTAL');
  return { value: total?.value, numerator: total?.numerator, denominator: total?.denominator };
}

const QUARTER = `'[2025-07-01,2025-10-01)'::daterange`;
const KNOWN = 'recorded_on <= $1::timestamptz::date';
// A plan belongs to a case, and goes by its consent.
const CONSENTED = `coalesce(to_jsonb(contact) -> 'consent_to_reporting',
  (SELECT to_jsonb(consent_to_reporting) FROM child_case WHERE id = (to_jsonb(contact) ->> 'child_case_id')::uuid), 'true') = 'true'`;
const isTotalBut = (cell: Cell, ...names: readonly (keyof Omit<Cell, 'figure'>)[]) =>
  (['sex', 'age', 'group', 'nationality', 'centre'] as const).every(
    (name) => names.includes(name) === (cell[name] !== null),
  );
const sum = (cells: readonly Cell[]) =>
  cells.reduce((total, { figure }) => total + (figure.value ?? 0), 0);

test('a child enrolled in two cycles is one child enrolled to date', async () => {
  const { toDate, asOf } = await reportOf('OP6.1', '2026-Q2');
  const children = await rowsOf<{ cycles: number }>(
    `SELECT count(*)::int AS cycles FROM school_enrolment WHERE enrolled_on < '2026-07-01' AND ${KNOWN} GROUP BY person_id`,
    asOf,
  );
  expect(children.some(({ cycles }) => cycles > 1)).toBe(true);
  expect(toDate.value).toBe(children.length);
});

test('children enrolled in the quarter sum by sex and age, and by nationality', async () => {
  const { inPeriod, cells, asOf } = await reportOf('OP6.1');
  const children = await rowsOf<{ person_id: string }>(
    `SELECT DISTINCT person_id FROM school_enrolment WHERE ${QUARTER} @> enrolled_on AND ${KNOWN}`,
    asOf,
  );
  expect(children.length).toBeGreaterThan(0);
  expect(inPeriod.value).toBe(children.length);
  expect(sum(cells.filter((cell) => isTotalBut(cell, 'sex', 'age')))).toBe(children.length);
  expect(sum(cells.filter((cell) => isTotalBut(cell, 'nationality')))).toBe(children.length);
});

test('the median wait is that of enrolments in the quarter, whenever they were requested', async () => {
  const { inPeriod, cells, asOf } = await reportOf('OP6.2');
  const waits = await rowsOf<{ days: number; sex: string }>(
    `SELECT extract(day FROM enrolled_on - requested_on::timestamp)::int AS days,
       (SELECT sex FROM person WHERE id = person_id) AS sex
     FROM school_enrolment WHERE ${QUARTER} @> enrolled_on AND ${KNOWN}`,
    asOf,
  );
  expect(inPeriod).toMatchObject({
    value: median(waits.map(({ days }) => days)),
    denominator: waits.length,
  });
  const girls = cells.find((cell) => isTotalBut(cell, 'sex') && cell.sex === 'FEMALE');
  const ofGirls = waits.filter(({ sex }) => sex === 'FEMALE').map(({ days }) => days);
  expect(girls?.figure.value).toBe(median(ofGirls));
});

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [(sorted.length - 1) / 2, sorted.length / 2].map(Math.floor);
  return ((sorted[low ?? 0] ?? NaN) + (sorted[high ?? 0] ?? NaN)) / 2;
}

test('of unaccompanied children in care on the last day, those with a plan by that day', async () => {
  const { inPeriod, asOf } = await reportOf('OP6.3');
  const inCare = await rowsOf<{ id: string; person_id: string }>(
    `SELECT id, person_id FROM child_case WHERE separation = 'UNACCOMPANIED' AND consent_to_reporting AND ${KNOWN}
     AND daterange(in_care_from, in_care_to, '[]') @> '2025-09-30'::date AND in_care_from IS NOT NULL`,
    asOf,
  );
  const planned = await rowsOf<{ child_case_id: string }>(
    `SELECT child_case_id FROM rights_restitution_plan WHERE issued_on < '2025-10-01' AND ${KNOWN}`,
    asOf,
  );
  const cases = new Set(planned.map(({ child_case_id }) => child_case_id));
  const withPlan = inCare.filter(({ id }) => cases.has(id));
  expect(inCare.length).toBeGreaterThan(0);
  expect(inPeriod).toMatchObject({ numerator: withPlan.length, denominator: inCare.length });
});

test('a child who left care the day before the last, or is separated, is not among those in care', async () => {
  const [child] = await rowsOf<{ id: string }>(
    `SELECT id FROM child_case WHERE separation = 'UNACCOMPANIED' AND stage <> 'CLOSED' AND consent_to_reporting
     AND in_care_from <= '2025-09-01' AND (in_care_to IS NULL OR in_care_to >= '2025-09-30') LIMIT 1`,
  );
  const inCare = async (change: string) => {
    await rowsOf(`UPDATE child_case SET ${change} WHERE id = $1`, child?.id);
    return (await countNow('OP6.3')).denominator ?? NaN;
  };
  const before = await inCare(`in_care_to = '2025-09-30'`);
  expect(await inCare(`in_care_to = '2025-09-29'`)).toBe(before - 1);
  expect(await inCare(`in_care_to = NULL`)).toBe(before);
  expect(await inCare(`separation = 'SEPARATED'`)).toBe(before - 1);
});

test('how many children waited over 30 days for school: those not enrolled by the thirtieth day, of those whose thirtieth day it was', async () => {
  const { inPeriod, cells, asOf } = await reportOf('OP6.4');
  const requests = await rowsOf<{ child: string; days: number | null }>(
    `SELECT person_id AS child, enrolled_on - requested_on AS days FROM school_enrolment
     WHERE requested_on BETWEEN '2025-06-01' AND '2025-08-31' AND consent_to_reporting_wait AND ${KNOWN}`,
    asOf,
  );
  const children = new Set(requests.map(({ child }) => child));
  const waited = new Set(
    requests.filter(({ days }) => days === null || days > 30).map(({ child }) => child),
  );
  expect(inPeriod).toMatchObject({ numerator: waited.size, denominator: children.size });
  expect(inPeriod.value).toBeCloseTo((100 * waited.size) / children.size);
  const bySex = cells.filter((cell) => isTotalBut(cell, 'sex'));
  const waitedBySex = bySex.reduce((total, { figure }) => total + (figure.numerator ?? 0), 0);
  expect(waitedBySex).toBe(waited.size);
});

test('who is enrolled on the thirtieth day has not waited over 30 days, on the next day she has', async () => {
  const [request] = await rowsOf<{ id: string }>(
    `SELECT id FROM school_enrolment WHERE requested_on BETWEEN '2025-06-01' AND '2025-08-31' AND status = 'ATTENDING' AND consent_to_reporting_wait
     AND person_id IN (SELECT person_id FROM school_enrolment GROUP BY person_id HAVING count(*) = 1) LIMIT 1`,
  );
  const enrolledAfter = async (days: number) => {
    const change = 'UPDATE school_enrolment SET enrolled_on = requested_on + $2::int WHERE id = $1';
    await rowsOf(change, request?.id, days);
    return countNow('OP6.4');
  };
  const inTime = await enrolledAfter(30);
  const late = await enrolledAfter(31);
  expect(late.numerator).toBe((inTime.numerator ?? NaN) + 1);
  expect(late.denominator).toBe(inTime.denominator);
});

test('a request is counted in the quarter of its thirtieth day, not of the request', async () => {
  const before = await countNow('OP6.4');
  const [{ changed } = { changed: 0 }] = await rowsOf<{ changed: number }>(
    `WITH late AS (
       UPDATE school_enrolment SET enrolled_on = NULL, dropped_on = NULL, status = 'REQUESTED'
       WHERE ${QUARTER} @> requested_on AND requested_on > '2025-08-31' AND enrolled_on IS NOT NULL RETURNING 1)
     SELECT count(*)::int AS changed FROM late`,
  );
  expect(changed).toBeGreaterThan(0);
  expect(await countNow('OP6.4')).toEqual(before);
});

test('children who received psychosocial support are counted once, by sex and by age', async () => {
  const { inPeriod, cells, asOf } = await reportOf('OP5.2');
  const children = await rowsOf<{ person_id: string }>(
    `SELECT person_id FROM mhpss_activity WHERE ${QUARTER} @> held_on AND consent_to_reporting AND ${KNOWN} GROUP BY 1`,
    asOf,
  );
  expect(inPeriod.value).toBe(children.length);
  expect(sum(cells.filter((cell) => isTotalBut(cell, 'sex')))).toBe(children.length);
  expect(sum(cells.filter((cell) => isTotalBut(cell, 'age')))).toBe(children.length);
  expect(cells.map(({ age }) => age)).not.toContain('AGE_18_59');
});

test('children reached are counted once over all services, and once at each centre', async () => {
  const { inPeriod, cells, asOf } = await reportOf('OP7.3');
  const contacts = [
    'child_case opened_on',
    'rights_restitution_plan issued_on',
    'school_enrolment requested_on',
    'school_enrolment enrolled_on',
    'learning_space_attendance attended_on',
    'family_reunification requested_on',
    'family_reunification reunified_on',
    'mhpss_activity held_on',
  ]
    .map((named) => named.split(' '))
    .map(([table = '', day = '']) => {
      return `SELECT person_id, centre_code FROM ${table} AS contact WHERE ${QUARTER} @> ${day} AND ${KNOWN} AND ${CONSENTED}`;
    });
  const reached = await rowsOf<{ person_id: string }>(contacts.join(' UNION '), asOf);
  expect(inPeriod.value).toBe(new Set(reached.map(({ person_id }) => person_id)).size);
  expect(sum(cells.filter((cell) => isTotalBut(cell, 'centre')))).toBe(reached.length);
  expect(sum(cells.filter((cell) => isTotalBut(cell, 'sex', 'age')))).toBe(inPeriod.value);
  expect(sum(cells.filter((cell) => isTotalBut(cell, 'group')))).toBe(inPeriod.value);
});

test.each([
  ['OP5.2', 'mhpss_activity SET consent_to_reporting'],
  ['OP6.3', 'child_case SET consent_to_reporting'],
  ['OP6.4', 'school_enrolment SET consent_to_reporting_wait'],
])('what nobody consented to is not in %s', async (code, consent) => {
  const { value, denominator } = await countNow(code);
  expect(denominator ?? value).toBeGreaterThan(0);
  await rowsOf(`UPDATE ${consent} = false`);
  const left = await countNow(code);
  expect(left.denominator ?? left.value).toBe(0);
});

test('sensitive indicators are reported by the quarter, never by the month', async () => {
  for (const code of ['OP5.2', 'OP6.3', 'OP6.4']) {
    expect(await reportOf(code, '2025-09')).toMatchObject({ status: 'NOT_APPLICABLE', cells: [] });
  }
});

test('an indicator of another agency, and one that nobody knows, are not applicable', async () => {
  expect(await reportOf('OP5.1')).toMatchObject({ status: 'NOT_APPLICABLE', inPeriod: null });
  expect(await reportOf('OP99.9')).toMatchObject({ status: 'NOT_APPLICABLE', inPeriod: null });
});

test('a centre shows how many children were reached there', async () => {
  const { data } = await ask(
    unicef,
    db(),
    `query ($keys: [_Any!]!) {
      _entities(representations: $keys) {
        ... on Centre { childhood(period: "2025-Q3") { agency lines { indicatorCode status figure { value } } } }
      }
    }`,
    { keys: [{ __typename: 'Centre', code: 'CIM-TIJ' }] },
  );
  const { cells } = await reportOf('OP7.3');
  const tijuana = cells.find((cell) => isTotalBut(cell, 'centre') && cell.centre === 'CIM-TIJ');
  expect(tijuana?.figure.value).toBeGreaterThan(0);
  const figure = { value: tijuana?.figure.value };
  const lines = [{ indicatorCode: 'OP7.3', status: 'REPORTED', figure }];
  expect(data).toEqual({ _entities: [{ childhood: { agency: 'UNICEF', lines } }] });
});

test('staff list the requests of a cycle that still wait, latest first', async () => {
  const { data, errors } = await ask(
    unicef,
    db(),
    `{ unicef { schoolEnrolments(first: 200, status: REQUESTED, schoolCycle: "2025-2026", filter: { from: "2026-01-01" }) {
      totalCount edges { node { id schoolCycle attending enrolledOn } } } } }`,
  );
  expect(errors).toBeUndefined();
  const waiting = await rowsOf<{ id: string }>(
    `SELECT id FROM school_enrolment WHERE enrolled_on IS NULL AND requested_on >= '2026-01-01' AND school_cycle = '2025-2026'
     ORDER BY requested_on DESC, id DESC`,
  );
  expect(waiting.length).toBeGreaterThan(1);
  const nodes = waiting.map(({ id }) => ({
    node: { id, schoolCycle: '2025-2026', attending: false, enrolledOn: null },
  }));
  expect(data).toEqual({
    unicef: { schoolEnrolments: { totalCount: waiting.length, edges: nodes } },
  });
});

test('plans lead to their cases and cases to their plans, with one statement for any number', async () => {
  const query = (first: number) => `{ unicef { rightsRestitutionPlans(first: ${first}) {
    edges { node { id childCase { plan { id } } } } } } }`;
  const { data } = await ask(unicef, db(), query(20));
  const { unicef: found } = data as {
    unicef: {
      rightsRestitutionPlans: {
        edges: { node: { id: string; childCase: { plan: { id: string } } } }[];
      };
    };
  };
  const nodes = found.rightsRestitutionPlans.edges.map(({ node }) => node);
  expect(nodes).toHaveLength(20);
  expect(nodes.map(({ childCase }) => childCase.plan.id)).toEqual(nodes.map(({ id }) => id));
  const statements = async (first: number) =>
    (await countStatements(db(), () => ask(unicef, db(), query(first)))).length;
  expect(await statements(20)).toBe(await statements(1));
});

test('a centre that does not exist has an empty page', async () => {
  const { data } = await ask(
    unicef,
    db(),
    `{ unicef { childCases(filter: { centre: "CMID-XXX" }) { totalCount edges { cursor } } } }`,
  );
  expect(data).toEqual({ unicef: { childCases: { totalCount: 0, edges: [] } } });
});

test.each([
  ['an adult in a learning space', `learning_space_attendance SET age_band = 'AGE_18_59'`],
  [
    'care that ends before it begins',
    'child_case SET in_care_from = opened_on + 2, in_care_to = opened_on + 1',
  ],
  ['care that ends and never began', `child_case SET in_care_from = NULL, in_care_to = opened_on`],
  [
    'a case closed while the child is in care',
    `child_case SET stage = 'CLOSED', closed_on = opened_on + 9, in_care_from = opened_on, in_care_to = NULL`,
  ],
  [
    'an enrolment before the request',
    `school_enrolment SET status = 'ENROLLED', dropped_on = NULL, enrolled_on = requested_on - 1`,
  ],
  [
    'attending without being enrolled',
    `school_enrolment SET status = 'ATTENDING', enrolled_on = NULL, dropped_on = NULL`,
  ],
  [
    'a referral after the request that it led to',
    'school_enrolment SET referred_on = requested_on + 1',
  ],
  ['a school cycle of two years', `school_enrolment SET school_cycle = '2025-2027'`],
  [
    'a reunification to nowhere',
    `family_reunification SET status = 'REUNIFIED', reunified_on = requested_on, destination = NULL`,
  ],
  [
    'a plan that is to be reviewed before it is issued',
    'rights_restitution_plan SET review_due_on = issued_on - 1',
  ],
])('%s is refused', async (_title, change) => {
  await expect(rowsOf(`UPDATE ${change}`)).rejects.toThrow(/violates check constraint/);
});

test('a plan of another child, and a second request in one cycle, are refused', async () => {
  await expect(
    rowsOf(`UPDATE rights_restitution_plan SET person_id =
      (SELECT id FROM person WHERE id <> person_id LIMIT 1)`),
  ).rejects.toThrow(/violates foreign key constraint/);
  await expect(
    rowsOf(`INSERT INTO school_enrolment
      SELECT gen_random_uuid(), person_id, centre_code, population_group, age_band, recorded_on, school_cycle, level,
        referred_on, requested_on, enrolled_on, status, dropped_on, consent_to_reporting_wait FROM school_enrolment LIMIT 1`),
  ).rejects.toThrow(/violates unique constraint/);
});
