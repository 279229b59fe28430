import { expect, test } from '@jest/globals';

import { paho } from '../../subgraphs/paho/subgraph.ts';
import { ask } from '../support/ask.ts';
import { countCells } from '../support/count-cells.ts';
import { showWholeCounts } from '../support/show-whole-counts.ts';
import { useDatabase } from '../support/use-database.ts';

const { db } = useDatabase(paho);
showWholeCounts(db);

const REPORT = `query ($keys: [_Any!]!) {
  _entities(representations: $keys) {
    ... on IndicatorReport {
      paho: pahoPart {
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
  const { data, errors } = await ask(paho, db(), REPORT, { keys: [key] });
  expect(errors).toBeUndefined();
  return (data as { _entities: [{ paho: Report }] })._entities[0].paho;
}

async function rowsOf<Row>(sql: string, ...values: readonly unknown[]): Promise<readonly Row[]> {
  return db().query(sql, [...values]);
}

const QUARTER = `'[2025-07-01,2025-10-01)'::daterange`;
const isTotalBut = (cell: Cell, ...names: readonly (keyof Omit<Cell, 'figure'>)[]) =>
  (['sex', 'age', 'group', 'nationality', 'centre'] as const).every(
    (name) => names.includes(name) === (cell[name] !== null),
  );
const sum = (cells: readonly Cell[]) =>
  cells.reduce((total, { figure }) => total + (figure.value ?? 0), 0);

test('primary consultations are counted, not the people who came', async () => {
  const { inPeriod, toDate, asOf } = await reportOf('OP5.1');
  const [counted] = await rowsOf<{ quarter: number; all: number; people: number }>(
    `SELECT count(*) FILTER (WHERE ${QUARTER} @> consulted_on)::int AS quarter, count(*)::int AS all,
       count(DISTINCT person_id) FILTER (WHERE ${QUARTER} @> consulted_on)::int AS people
     FROM health_consultation
     WHERE consultation_group = 'PRIMARY' AND consulted_on < '2025-10-01' AND recorded_on <= $1::timestamptz::date`,
    asOf,
  );
  expect(counted?.quarter).toBeGreaterThan(counted?.people ?? Infinity);
  expect([inPeriod.value, toDate.value]).toEqual([counted?.quarter, counted?.all]);
});

test('consultations by sex, age and centre, and by nationality and sex, sum to the total', async () => {
  const { cells, inPeriod } = await reportOf('OP5.1');
  const crossed = cells.filter((cell) => isTotalBut(cell, 'sex', 'age', 'centre'));
  const byNationality = cells.filter((cell) => isTotalBut(cell, 'nationality', 'sex'));
  expect(crossed.length).toBeGreaterThan(20);
  expect([sum(crossed), sum(byNationality)]).toEqual([inPeriod.value, inPeriod.value]);
});

test('who had several sessions, or a session and a consultation, received support once', async () => {
  const { inPeriod, cells, asOf } = await reportOf('OP5.2');
  const people = await rowsOf<{ person_id: string }>(
    `SELECT person_id FROM mhpss_session WHERE ${QUARTER} @> held_on AND consent_to_reporting AND recorded_on <= $1::timestamptz::date
     UNION SELECT person_id FROM health_consultation
     WHERE consultation_group = 'MHPSS' AND ${QUARTER} @> consulted_on AND consent_to_reporting AND recorded_on <= $1::timestamptz::date`,
    asOf,
  );
  expect(people.length).toBeGreaterThan(0);
  expect(inPeriod.value).toBe(people.length);
  expect(sum(cells.filter((cell) => isTotalBut(cell, 'sex')))).toBe(people.length);
  expect(sum(cells.filter((cell) => isTotalBut(cell, 'age')))).toBe(people.length);
});

test('a child under five counts once, as she stood at her last visit and at its centre', async () => {
  const { inPeriod, cells, asOf } = await reportOf('OP5.3');
  const visits = await rowsOf<{ child: string; centre: string; status: string }>(
    `SELECT person_id AS child, centre_code AS centre, schedule_status AS status FROM (
       SELECT 1 AS step, consulted_on AS day, * FROM (SELECT id, person_id, centre_code, age_band, recorded_on, consulted_on, schedule_status FROM health_consultation) c
       UNION ALL SELECT 2, given_on, id, person_id, centre_code, age_band, recorded_on, given_on, schedule_status FROM vaccination_dose) v
     WHERE age_band = 'AGE_0_4' AND ${QUARTER} @> day AND recorded_on <= $1::timestamptz::date ORDER BY day, step, id`,
    asOf,
  );
  const children = [...new Map(visits.map((visit) => [visit.child, visit])).values()];
  const met = children.filter(({ status }) => status === 'UP_TO_DATE');
  expect(children.length).toBeLessThan(visits.length);
  expect(inPeriod).toMatchObject({ numerator: met.length, denominator: children.length });
  expect(inPeriod.value).toBeCloseTo((100 * met.length) / children.length);
  for (const { centre, figure } of cells.filter((cell) => isTotalBut(cell, 'centre'))) {
    expect(figure.denominator).toBe(children.filter((child) => child.centre === centre).length);
  }
});

test('a child whose record nobody could see stays in the denominator and is no yes', async () => {
  const seen = await rowsOf<{ status: string }>(
    `SELECT DISTINCT ON (person_id) schedule_status AS status FROM health_consultation
     WHERE age_band = 'AGE_0_4' ORDER BY person_id, consulted_on DESC`,
  );
  expect(seen.some(({ status }) => status === 'UNKNOWN')).toBe(true);
  const before = await countOp53();
  await rowsOf(
    `UPDATE health_consultation SET schedule_status = 'UNKNOWN' WHERE age_band = 'AGE_0_4'`,
  );
  await rowsOf(
    `UPDATE vaccination_dose SET schedule_status = 'UNKNOWN' WHERE age_band = 'AGE_0_4'`,
  );
  expect(await countOp53()).toEqual({ met: 0, seen: before.seen });
});

async function countOp53() {
  return (await countNow(
    'OP5.3',
    `json_build_object('met', sum(numerator), 'seen', sum(denominator))`,
  )) as {
    met: number;
    seen: number;
  };
}

/** A measure of the rows of an indicator's question over the third quarter of 2025, from the records as they are now. */
async function countNow(indicatorCode: string, measure: string): Promise<unknown> {
  const question = paho.indicators.find(({ code }) => code === indicatorCode)?.question ?? '';
  const sql = question
    .replaceAll(':start', `'2025-07-01'`)
    .replaceAll(':end', `'2025-09-30'`)
    .replaceAll(':knownOn', `'2026-09-30'`);
  const [counted] = await rowsOf<{ measured: unknown }>(
    `SELECT ${measure} AS measured FROM (${sql}) AS asked`,
  );
  return counted?.measured;
}

test('people reached are counted once over all services, and once at each centre they came to', async () => {
  const { inPeriod, cells, asOf } = await reportOf('OP7.3');
  const contacts = ['health_consultation consulted_on', 'mhpss_session held_on']
    .concat('vaccination_dose given_on', 'second_level_referral requested_on')
    .map((named) => named.split(' '))
    .map(
      ([table = '', day = '']) => `SELECT person_id, centre_code FROM ${table} AS contact
      WHERE ${QUARTER} @> ${day} AND to_jsonb(contact) -> 'consent_to_reporting' IS DISTINCT FROM 'false' AND recorded_on <= $1::timestamptz::date`,
    );
  const reached = await rowsOf<{ person_id: string; centre_code: string }>(
    contacts.join(' UNION '),
    asOf,
  );
  expect(inPeriod.value).toBe(new Set(reached.map(({ person_id }) => person_id)).size);
  expect(sum(cells.filter((cell) => isTotalBut(cell, 'centre')))).toBe(reached.length);
  expect(sum(cells.filter((cell) => isTotalBut(cell, 'sex', 'age')))).toBe(inPeriod.value);
});

test('a quarter has fewer people than its months have together, and more than any of them', async () => {
  const quarter = await reportOf('OP7.3', '2025-Q3');
  const months = await Promise.all(
    ['2025-07', '2025-08', '2025-09'].map((month) => reportOf('OP7.3', month)),
  );
  const values = months.map(({ inPeriod }) => inPeriod.value ?? 0);
  expect(quarter.inPeriod.value).toBeGreaterThan(Math.max(...values));
  expect(quarter.inPeriod.value).toBeLessThan(values.reduce((total, value) => total + value));
});

test('psychosocial support is reported by the quarter, never by the month', async () => {
  expect(await reportOf('OP5.2', '2025-09')).toMatchObject({ status: 'NOT_APPLICABLE', cells: [] });
});

test('an indicator of another agency, and one that nobody knows, are not applicable', async () => {
  expect(await reportOf('OP6.1')).toMatchObject({ status: 'NOT_APPLICABLE', inPeriod: null });
  expect(await reportOf('OP99.9')).toMatchObject({ status: 'NOT_APPLICABLE', inPeriod: null });
});

test('a centre shows its own cells, and to Huixtla nothing applies after it closed', async () => {
  const { data } = await ask(
    paho,
    db(),
    `query ($keys: [_Any!]!) {
      _entities(representations: $keys) {
        ... on Centre { code health(period: "2026-Q2") { agency lines { indicatorCode status figure { value } } } }
      }
    }`,
    { keys: ['CMID-TAP', 'CMID-HUX'].map((code) => ({ __typename: 'Centre', code })) },
  );
  const { cells } = await reportOf('OP5.1', '2026-Q2');
  const tapachula = cells.find((cell) => isTotalBut(cell, 'centre') && cell.centre === 'CMID-TAP');
  const line = (status: string, figure: unknown) => ({ indicatorCode: 'OP5.1', status, figure });
  expect(data).toEqual({
    _entities: [
      {
        code: 'CMID-TAP',
        health: {
          agency: 'PAHO',
          lines: expect.arrayContaining([line('REPORTED', { value: tapachula?.figure.value })]),
        },
      },
      {
        code: 'CMID-HUX',
        health: { agency: 'PAHO', lines: expect.arrayContaining([line('NOT_APPLICABLE', null)]) },
      },
    ],
  });
});

test('an open centre to which nobody came has zero consultations, and no cases of a percentage', async () => {
  await rowsOf(`DELETE FROM protected_cell USING report WHERE report.id = report_id
    AND period_code = '2025-Q3' AND centre_code = 'CIM-MAT'`);
  const { data, errors } = await ask(
    paho,
    db(),
    `query ($keys: [_Any!]!) {
      _entities(representations: $keys) {
        ... on Centre { health(period: "2025-Q3") { lines { indicatorCode status figure { value denominator suppressed } } } }
      }
    }`,
    { keys: [{ __typename: 'Centre', code: 'CIM-MAT' }] },
  );
  const line = (indicatorCode: string, value: number | null) => ({
    indicatorCode,
    status: 'REPORTED',
    figure: { value, denominator: null, suppressed: false },
  });
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    _entities: [{ health: { lines: [line('OP5.1', 0), line('OP5.3', null), line('OP7.3', 0)] } }],
  });
});

test('staff list the emergencies of a centre in a quarter, latest first', async () => {
  const { data, errors } = await ask(
    paho,
    db(),
    `{ paho { healthConsultations(first: 200, consultationGroup: EMERGENCY, filter: { centre: "CMID-TAP", period: "2025-Q3" }) {
      totalCount edges { node { id consultedOn consultationGroup centre { code } person { sex } } } } } }`,
  );
  expect(errors).toBeUndefined();
  const expected = await rowsOf<{ id: string }>(
    `SELECT id FROM health_consultation WHERE consultation_group = 'EMERGENCY' AND centre_code = 'CMID-TAP'
     AND date_trunc('quarter', consulted_on) = '2025-07-01' ORDER BY consulted_on DESC, id DESC`,
  );
  expect(expected.length).toBeGreaterThan(1);
  expect(data).toMatchObject({
    paho: {
      healthConsultations: {
        totalCount: expected.length,
        edges: expected.map(({ id }) => ({ node: { id, centre: { code: 'CMID-TAP' } } })),
      },
    },
  });
});

test('alerts about a centre are listed by level, and name no person', async () => {
  const { data, errors } = await ask(
    paho,
    db(),
    `{ paho { healthAlerts(first: 200, level: OUTBREAK, filter: { to: "2026-09-30" }) { totalCount } } }`,
  );
  expect(errors).toBeUndefined();
  const [{ n } = { n: -1 }] = await rowsOf<{ n: number }>(
    `SELECT count(*)::int AS n FROM health_alert WHERE level = 'OUTBREAK'`,
  );
  expect(n).toBeGreaterThan(0);
  expect(data).toEqual({ paho: { healthAlerts: { totalCount: n } } });
  expect(paho.schema.getType('HealthAlert')?.toConfig()).not.toHaveProperty('fields.person');
});

test('a centre that does not exist has an empty page', async () => {
  const { data } = await ask(
    paho,
    db(),
    `{ paho { mhpssSessions(filter: { centre: "CMID-XXX" }) { totalCount edges { cursor } } } }`,
  );
  expect(data).toEqual({ paho: { mhpssSessions: { totalCount: 0, edges: [] } } });
});

test('psychosocial support that nobody consented to have counted is in no figure', async () => {
  const span = { start: '2025-07-01', end: '2025-09-30', knownOn: '2026-09-30' };
  const counted = async (code: string) => {
    const indicator = paho.indicators.find((one) => one.code === code);
    const [total] = indicator ? await countCells(db(), indicator, span, 'TOTAL') : [];
    return total?.value ?? NaN;
  };
  const reached = await counted('OP7.3');
  expect(await counted('OP5.2')).toBeGreaterThan(0);
  await rowsOf('UPDATE mhpss_session SET consent_to_reporting = false');
  await rowsOf(
    `UPDATE health_consultation SET consent_to_reporting = false WHERE consultation_group = 'MHPSS'`,
  );
  expect(await counted('OP5.2')).toBe(0);
  expect(await counted('OP7.3')).toBeLessThan(reached);
});

test.each([
  [
    'a consultation entered before it happened',
    `health_consultation SET recorded_on = consulted_on - 1`,
  ],
  [
    'a vaccination status of an adult',
    `health_consultation SET age_band = 'AGE_18_59', schedule_status = 'BEHIND'`,
  ],
  [
    'a child under five without a vaccination status',
    `health_consultation SET age_band = 'AGE_0_4', schedule_status = NULL`,
  ],
  [
    'a consultation on mental health without asking for consent',
    `health_consultation SET consent_to_reporting = NULL WHERE consultation_group = 'MHPSS'`,
  ],
  ['a group that is a diagnosis', `health_consultation SET consultation_group = 'DENGUE'`],
  ['a dose number of zero', 'vaccination_dose SET dose_number = 0'],
  [
    'a referral attended before it was accepted',
    `second_level_referral SET status = 'ATTENDED', accepted_on = requested_on + 5, attended_on = requested_on + 4`,
  ],
  [
    'a referral attended that nobody accepted',
    `second_level_referral SET status = 'ATTENDED', accepted_on = NULL, attended_on = requested_on`,
  ],
  ['an alert with fewer cases than none', 'health_alert SET cases = -1'],
  ['an alert closed before it was raised', 'health_alert SET closed_on = raised_on - 1'],
])('%s is refused', async (_title, change) => {
  await expect(rowsOf(`UPDATE ${change}`)).rejects.toThrow(/violates check constraint/);
});
