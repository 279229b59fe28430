import { expect, test } from '@jest/globals';

import { ilo } from '../../subgraphs/ilo/subgraph.ts';
import { ask } from '../support/ask.ts';
import { countCells } from '../support/count-cells.ts';
import { showWholeCounts } from '../support/show-whole-counts.ts';
import { useDatabase } from '../support/use-database.ts';

const { db } = useDatabase(ilo);
showWholeCounts(db);

test('people placed in formal jobs are those registered with IMSS, each counted once', async () => {
  const { asOf, inPeriod, toDate } = await report('OP3.1');
  const counted = (from: string) =>
    count(
      `SELECT count(*) FROM (SELECT person_id FROM placement
         WHERE imss_registered AND placed_on >= '${from}' AND placed_on < '2025-10-01' AND recorded_on <= $1
         GROUP BY person_id) AS people`,
      asOf,
    );
  expect(inPeriod.value).toBe(await counted('2025-07-01'));
  expect(toDate.value).toBe(await counted('2024-10-01'));
  expect(inPeriod.value).toBeGreaterThan(0);
});

test('someone placed twice in the quarter is one person placed', async () => {
  const [placed] = await rows<{ id: string; person: string }>(
    `SELECT id, person_id AS person FROM placement
     WHERE imss_registered AND placed_on BETWEEN '2025-07-01' AND '2025-08-31' ORDER BY id LIMIT 1`,
  );
  const before = await countedNow('OP3.1');
  await db().query(
    `INSERT INTO placement SELECT gen_random_uuid(), person_id, centre_code, population_group, ilo_age_band, age_band,
       recorded_on + 20, employer_id, NULL, placed_on + 20, true FROM placement WHERE id = $1`,
    [placed?.id],
  );
  expect(await countedNow('OP3.1')).toBe(before);
});

test('of people whose 180th day falls in the quarter, an unknown day counts as not in formal work', async () => {
  const { asOf, inPeriod } = await report('OC3.1');
  const people = `FROM placement AS p WHERE imss_registered AND recorded_on <= $1
    AND placed_on BETWEEN '2025-01-02' AND '2025-04-03' AND NOT EXISTS (
      SELECT 1 FROM placement AS earlier WHERE earlier.person_id = p.person_id AND earlier.imss_registered
        AND earlier.recorded_on <= $1 AND earlier.placed_on >= '2025-01-02'
        AND (earlier.placed_on, earlier.id) < (p.placed_on, p.id))`;
  const placed = await count(`SELECT count(*) ${people}`, asOf);
  const retained = await count(`SELECT count(*) ${people} AND retained_at180_days IS TRUE`, asOf);
  expect(inPeriod).toMatchObject({ numerator: retained, denominator: placed });
  expect(inPeriod.value).toBeCloseTo((100 * retained) / placed, 9);
});

test('own staff see how many of the placed were unknown on their 180th day', async () => {
  const { data } = await ask(
    ilo,
    db(),
    '{ ilo { retentionAt180Days(period: "2026") { placed inFormalWork notInFormalWork unknown } } }',
  );
  const { ilo: found } = data as { ilo: { retentionAt180Days: Record<string, number> } };
  const { placed = 0, ...parts } = found.retentionAt180Days;
  expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(placed);
  expect(parts['unknown']).toBeGreaterThan(0);
});

test('people with certified competences are counted by the day of the certificate', async () => {
  const { asOf, inPeriod } = await report('OP3.2');
  const certified = await count(
    `SELECT count(DISTINCT person_id) FROM skills_certification
     WHERE outcome = 'COMPETENT' AND date_trunc('quarter', certified_on) = '2025-07-01' AND recorded_on <= $1`,
    asOf,
  );
  expect(inPeriod.value).toBe(certified);
});

test('an employer that works with two centres is one active employer, and one at each', async () => {
  const { asOf, inPeriod, cells } = await report('OP3.3');
  const active = `FROM employer e JOIN employer_centre c ON c.employer_id = e.id
    WHERE e.active_from <= '2025-09-30' AND c.active_from <= '2025-09-30' AND recorded_on <= $1
      AND (e.active_to IS NULL OR e.active_to >= '2025-09-30')
      AND (c.active_to IS NULL OR c.active_to >= '2025-09-30')`;
  expect(inPeriod.value).toBe(await count(`SELECT count(DISTINCT e.id) ${active}`, asOf));
  const byCentre = sumOf(cells.filter(({ centre }) => centre !== null));
  expect(byCentre).toBe(await count(`SELECT count(*) ${active}`, asOf));
  expect(byCentre).toBeGreaterThan(inPeriod.value);
});

test('people reached are whoever has any record in the quarter', async () => {
  const { asOf, inPeriod } = await report('OP7.3');
  const met = ['job_seeker registered_on', 'placement placed_on']
    .concat('skills_certification assessed_on', 'labour_rights_case opened_on')
    .map((record) => record.split(' '))
    .map(
      ([table, day]) =>
        `SELECT person_id FROM ${table} WHERE ${day} BETWEEN '2025-07-01' AND '2025-09-30' AND recorded_on <= $1`,
    );
  expect(inPeriod.value).toBe(
    await count(`SELECT count(*) FROM (${met.join(' UNION ')}) AS people`, asOf),
  );
});

test('sex, age and group are partitions, and ages are reported in the shared bands', async () => {
  const { inPeriod, cells } = await report('OP3.1');
  const crossed = cells.filter(({ sex, age, group }) => sex && age && group);
  expect(sumOf(crossed)).toBe(inPeriod.value);
  expect(new Set(crossed.map(({ age }) => age))).toEqual(
    new Set(['AGE_15_17', 'AGE_18_59', 'AGE_60_PLUS', 'UNKNOWN'].filter((band) => hasAge(band))),
  );
  function hasAge(band: string) {
    return cells.some(({ age, figure }) => age === band && figure.value > 0);
  }
});

test('ILO keeps 18 to 24 apart from 25 to 59, and both are found under 18 to 59', async () => {
  const total = async (args: string) => {
    const { data, errors } = await ask(
      ilo,
      db(),
      `{ ilo { jobSeekers(${args}) { totalCount edges { node { ageBand iloAgeBand } } } } }`,
    );
    expect(errors).toBeUndefined();
    return (data as { ilo: { jobSeekers: { totalCount: number } } }).ilo.jobSeekers.totalCount;
  };
  const [young, older, both] = await Promise.all([
    total('iloAgeBand: AGE_18_24'),
    total('iloAgeBand: AGE_25_59'),
    total('filter: { age: AGE_18_59 }'),
  ]);
  expect(young).toBeGreaterThan(0);
  expect(young + older).toBe(both);
});

test('a placement leads to its employer, the employer to its centres, and no person of it', async () => {
  const { data, errors } = await ask(
    ilo,
    db(),
    `{ ilo { placements(first: 5, imssRegistered: true, filter: { centre: "CIM-TIJ", period: "2025-Q3" }) {
        edges { node { placedOn imssRegistered centre { code } person { sex }
          employer { sector centres { centre { code } } } vacancy { positions monthlyWage currency } } } } } }`,
  );
  expect(errors).toBeUndefined();
  const placements = nodes(data, 'placements');
  expect(placements.length).toBeGreaterThan(0);
  for (const placement of placements) {
    expect(placement).toMatchObject({ imssRegistered: true, centre: { code: 'CIM-TIJ' } });
    expect(placement['employer']).toMatchObject({
      centres: expect.arrayContaining([{ centre: { code: 'CIM-TIJ' } }]),
    });
  }
});

test('no employer is active at Huixtla after it closed', async () => {
  const active = async (day: string) => {
    const { data } = await ask(
      ilo,
      db(),
      `{ ilo { employers(centre: "CMID-HUX", activeOn: "${day}") { edges { node { id } } } } }`,
    );
    return nodes(data, 'employers').length;
  };
  expect(await active('2025-12-31')).toBeGreaterThan(0);
  expect(await active('2026-01-01')).toBe(0);
});

test('vacancies of a sector of employers are narrowed by status and place', async () => {
  const { data, errors } = await ask(
    ilo,
    db(),
    `{ ilo { vacancies(status: OPEN, centre: "CIM-CJS") { edges { node { status closedOn centre { code } } } }
         employers(sector: MANUFACTURING) { edges { node { sector } } } } }`,
  );
  expect(errors).toBeUndefined();
  const [open] = nodes(data, 'vacancies');
  expect(open).toEqual({ status: 'OPEN', closedOn: null, centre: { code: 'CIM-CJS' } });
  expect(new Set(nodes(data, 'employers').map(({ sector }) => sector))).toEqual(
    new Set(['MANUFACTURING']),
  );
});

test.each([
  ['a child under 15', `UPDATE job_seeker SET ilo_age_band = 'AGE_12_17'`, 'ilo_age_band'],
  [
    'a shared age band that is not that of the own one',
    `UPDATE placement SET age_band = 'AGE_60_PLUS' WHERE ilo_age_band = 'AGE_18_24'`,
    'age_bands_agree',
  ],
  [
    'retention in formal work of a job that is not registered',
    `UPDATE placement SET retained_at30_days = true WHERE NOT imss_registered`,
    'only_formal_work_is_followed',
  ],
  [
    'a certificate of someone not found competent',
    `UPDATE skills_certification SET certified_on = assessed_on WHERE outcome = 'NOT_YET_COMPETENT'`,
    'certified_if_competent',
  ],
  [
    'a standard that CONOCER cannot have',
    `UPDATE skills_certification SET standard_code = 'ISO9001'`,
    'standard_code_check',
  ],
  [
    'an employer that left before it came',
    `UPDATE employer SET active_to = active_from - 1`,
    'employer_check',
  ],
  ['a vacancy paid in dollars', `UPDATE vacancy SET currency = 'USD'`, 'currency_check'],
  [
    'a placement at another employer than its vacancy',
    `UPDATE placement SET employer_id = (SELECT id FROM employer WHERE id <> placement.employer_id LIMIT 1)
     WHERE vacancy_id IS NOT NULL`,
    'vacancy_id',
  ],
  [
    'a resolved case that was never closed',
    `UPDATE labour_rights_case SET closed_on = NULL WHERE status = 'RESOLVED'`,
    'closed_if_ended',
  ],
])('%s is refused', async (_title, statement, constraint) => {
  await expect(db().query(statement)).rejects.toThrow(constraint);
});

test('what ILO does not report is not applicable, and an unknown centre has no list', async () => {
  const { status } = await report('OP5.1');
  expect(status).toBe('NOT_APPLICABLE');
  const { data } = await ask(
    ilo,
    db(),
    '{ ilo { placements(filter: { centre: "CIM-XXX" }) { totalCount edges { cursor } } } }',
  );
  expect(data).toEqual({ ilo: { placements: { totalCount: 0, edges: [] } } });
});

interface Figure {
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
}

interface Report {
  readonly status: string;
  readonly asOf: string;
  readonly inPeriod: Figure;
  readonly toDate: Figure;
  readonly cells: readonly (Record<'sex' | 'age' | 'group' | 'centre', string | null> & {
    readonly figure: Figure;
  })[];
}

async function report(indicatorCode: string): Promise<Report> {
  const { data, errors } = await ask(
    ilo,
    db(),
    `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on IndicatorReport { ilo: iloPart {
      status asOf inPeriod { value numerator denominator } toDate { value }
      cells { sex age group centre figure { value } } } } } }`,
    { keys: [{ __typename: 'IndicatorReport', indicatorCode, periodCode: '2025-Q3' }] },
  );
  expect(errors).toBeUndefined();
  const [entity] = (data as { _entities: { ilo: Report }[] })._entities;
  if (!entity) throw new Error(`Cannot find the report of "${indicatorCode}"`);
  return entity.ilo;
}

async function countedNow(indicatorCode: string): Promise<number | undefined> {
  const indicator = ilo.indicators.find(({ code }) => code === indicatorCode);
  if (!indicator) throw new Error(`Cannot find indicator "${indicatorCode}"`);
  const span = { start: '2025-07-01', end: '2025-09-30', knownOn: '2026-09-30' };
  const [total] = await countCells(db(), indicator, span, 'TOTAL');
  return total?.value ?? undefined;
}

function rows<Row>(sql: string, ...parameters: readonly unknown[]): Promise<readonly Row[]> {
  return db().query(sql, [...parameters]);
}

async function count(sql: string, asOf: string): Promise<number> {
  const [row] = await rows<{ count: string }>(sql, asOf);
  return Number(row?.count);
}

function sumOf(cells: Report['cells']): number {
  return cells.reduce((sum, { figure }) => sum + figure.value, 0);
}

function nodes(data: unknown, list: string): readonly Record<string, unknown>[] {
  const found = (data as { ilo: Record<string, { edges: { node: Record<string, unknown> }[] }> })
    .ilo;
  return found[list]?.edges.map(({ node }) => node) ?? [];
}
