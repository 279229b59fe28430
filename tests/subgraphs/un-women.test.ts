import { expect, test } from '@jest/globals';

import { unWomen } from '../../subgraphs/un-women/subgraph.ts';
import { ask } from '../support/ask.ts';
import { countCells } from '../support/count-cells.ts';
import { showWholeCounts } from '../support/show-whole-counts.ts';
import { useDatabase } from '../support/use-database.ts';

const { db } = useDatabase(unWomen);
showWholeCounts(db);

test.each([
  ['2025-Q3', '2025-07-01', '2025-10-01'],
  ['PY1', '2024-10-01', '2025-10-01'],
])(
  'survivors who accepted a service: those served by the third day, in %s',
  async (period, from, before) => {
    const { asOf, inPeriod } = await report('OP4.1', period);
    const due = `FROM gbv_case
    WHERE consent_to_reporting AND services_accepted <> '{}' AND recorded_on <= $1
      AND disclosed_on >= date '${from}' - 3 AND disclosed_on < date '${before}' - 3`;
    const cases = await count(`SELECT count(*) ${due}`, asOf);
    const served = await count(
      `SELECT count(*) ${due} AND first_service_on - disclosed_on < 4`,
      asOf,
    );
    expect(inPeriod).toMatchObject({ numerator: served, denominator: cases });
    expect(cases).toBeGreaterThan(0);
  },
);

test('women who completed two courses in the quarter are counted once', async () => {
  const { asOf, inPeriod, cells } = await report('OP4.2');
  const women = await count(
    `SELECT count(*) FROM person WHERE sex = 'FEMALE' AND id IN (
       SELECT person_id FROM empowerment_training
       WHERE completed_on >= '2025-07-01' AND completed_on < '2025-10-01' AND recorded_on <= $1)`,
    asOf,
  );
  expect(inPeriod.value).toBe(women);
  expect(sumOf(cells.filter(({ age, nationality }) => age && nationality))).toBe(women);
  expect(cells.every(({ sex, centre }) => sex === null && centre === null)).toBe(true);
});

test('a centre meets the standard by its latest audit up to the last day', async () => {
  const { asOf, inPeriod, cells } = await report('OP4.3');
  const meeting = await count(
    `SELECT count(*) FROM gender_audit AS a WHERE meets_standard AND audited_on <= '2025-09-30' AND recorded_on <= $1
       AND NOT EXISTS (SELECT 1 FROM gender_audit AS later WHERE later.centre_code = a.centre_code
         AND later.audited_on > a.audited_on AND later.audited_on <= '2025-09-30' AND later.recorded_on <= $1)`,
    asOf,
  );
  expect(inPeriod.value).toBe(meeting);
  expect(new Map(cells.map(({ centre, figure }) => [centre, figure.value]))).toEqual(
    new Map([
      [null, 2],
      ['CMID-TAP', 1],
      ['CMID-HUX', 0],
      ['CIM-TIJ', 1],
      ['CIM-CJS', 0],
      ['CIM-MAT', 0],
    ]),
  );
});

test('a centre that closed no longer meets the standard, and one that failed again loses it', async () => {
  const meeting = async (end: string) =>
    (await countedUntil('OP4.3', end))
      .filter(({ value, centre_code }) => value === 1 && centre_code !== null)
      .map(({ centre_code }) => centre_code)
      .toSorted();
  expect(await meeting('2025-12-31')).toEqual(['CIM-CJS', 'CIM-TIJ', 'CMID-HUX', 'CMID-TAP']);
  expect(await meeting('2026-03-31')).toEqual(['CIM-CJS', 'CIM-TIJ', 'CMID-TAP']);
  expect(await meeting('2026-06-30')).toEqual(['CIM-TIJ', 'CMID-TAP']);
});

test('people receiving psychosocial support are those who had it on a visit, by sex and by age', async () => {
  const { asOf, inPeriod, cells } = await report('OP5.2');
  const people = await count(
    `SELECT count(*) FROM person WHERE EXISTS (
       SELECT 1 FROM safe_space_visit v WHERE v.person_id = person.id AND psychosocial_support
         AND consent_to_reporting AND date_trunc('quarter', visited_on) = '2025-07-01' AND recorded_on <= $1)`,
    asOf,
  );
  expect(people).toBeGreaterThan(0);
  expect(inPeriod.value).toBe(people);
  expect(sumOf(cells.filter(({ sex }) => sex))).toBe(people);
  expect(sumOf(cells.filter(({ age }) => age))).toBe(people);
  expect(cells.filter(({ sex, age }) => sex && age)).toEqual([]);
});

test('people reached are each counted once, whatever they came for', async () => {
  const { asOf, inPeriod, cells } = await report('OP7.3');
  const met = [
    `SELECT person_id, disclosed_on AS day, recorded_on FROM gbv_case WHERE consent_to_reporting`,
    `SELECT person_id, visited_on, recorded_on FROM safe_space_visit WHERE consent_to_reporting`,
    `SELECT person_id, enrolled_on, recorded_on FROM empowerment_training`,
  ].join(' UNION ALL ');
  const people = await count(
    `SELECT count(DISTINCT person_id) FROM (${met}) AS met
     WHERE day >= '2025-07-01' AND day <= '2025-09-30' AND recorded_on <= $1`,
    asOf,
  );
  expect(inPeriod.value).toBe(people);
  expect(sumOf(cells.filter(({ group, centre }) => group && !centre))).toBe(people);
});

test('a centre panel shows gender equality at the centre', async () => {
  const { data, errors } = await ask(
    unWomen,
    db(),
    `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Centre { code
      genderEquality(period: "2025-Q3") { agency lines { indicatorCode figure { value } } } } } }`,
    { keys: [{ __typename: 'Centre', code: 'CIM-TIJ' }] },
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    _entities: [
      {
        code: 'CIM-TIJ',
        genderEquality: {
          agency: 'UN_WOMEN',
          lines: [
            { indicatorCode: 'OP4.3', figure: { value: 1 } },
            { indicatorCode: 'OP7.3', figure: { value: expect.any(Number) } },
          ],
        },
      },
    ],
  });
});

test('own staff see a disclosure in codes: what was offered, accepted and declined', async () => {
  const cases = await nodes(
    'gbvCases',
    `(first: 20, incidentType: PHYSICAL_ASSAULT)`,
    `incidentType servicesOffered servicesAccepted servicesDeclined person { id } centre { code }`,
  );
  expect(cases).not.toEqual([]);
  for (const { incidentType, servicesOffered, servicesAccepted, servicesDeclined } of cases) {
    expect(incidentType).toBe('PHYSICAL_ASSAULT');
    const answered = [servicesAccepted, servicesDeclined].flat();
    expect(servicesOffered).toEqual(expect.arrayContaining(answered));
  }
});

test('no field of a disclosure or a visit can hold a narrative', () => {
  const free = /note|narrative|description|comment|detail|name/i;
  for (const type of ['GbvCase', 'SafeSpaceVisit']) {
    const found = unWomen.schema.getType(type);
    const fields = found && 'getFields' in found ? Object.keys(found.getFields()) : [];
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter((field) => free.test(field))).toEqual([]);
  }
});

test('lists are narrowed by centre, period, activity and marker', async () => {
  const visits = await nodes(
    'safeSpaceVisits',
    `(activity: INDIVIDUAL_SESSION, filter: { centre: "CMID-TAP", period: "2025-Q3" })`,
    `activity psychosocialSupport visitedOn centre { code }`,
  );
  expect(visits).not.toEqual([]);
  for (const visit of visits) {
    expect(visit).toMatchObject({ psychosocialSupport: true, centre: { code: 'CMID-TAP' } });
    expect(visit['visitedOn']).toMatch(/^2025-0[789]-/);
  }
  const audits = await nodes('genderAudits', `(centre: "CIM-MAT")`, `auditedOn meetsStandard`);
  expect(audits).toEqual([
    { auditedOn: '2026-06-24', meetsStandard: false },
    { auditedOn: '2025-12-10', meetsStandard: false },
    { auditedOn: '2025-04-09', meetsStandard: false },
  ]);
  const markers = await nodes('genderMarkers', `(marker: 3, agency: UN_WOMEN)`, `marker agency`);
  expect(markers).toContainEqual({ marker: 3, agency: 'UN_WOMEN' });
  expect(await nodes('genderMarkers', `(marker: 4)`, `code`)).toEqual([]);
  expect(await nodes('empowermentTrainings', `(filter: { sex: MALE })`, `id`)).toEqual([]);
});

test.each([
  [
    'a man in a training for women',
    `UPDATE empowerment_training SET person_id = (SELECT id FROM person WHERE sex <> 'FEMALE' LIMIT 1)`,
    'women_only',
  ],
  [
    'a type of violence that GBVIMS does not have',
    `UPDATE gbv_case SET incident_type = 'OTHER'`,
    'incident_type_check',
  ],
  [
    'a service that was accepted but not offered',
    `UPDATE gbv_case SET services_offered = '{}' WHERE services_accepted <> '{}'`,
    'answered_only_what_was_offered',
  ],
  [
    'a service both accepted and declined',
    `UPDATE gbv_case SET services_declined = services_accepted`,
    'accepted_or_declined',
  ],
  [
    'a service to someone who accepted none',
    `UPDATE gbv_case SET first_service_on = disclosed_on WHERE services_accepted = '{}'`,
    'served_only_if_accepted',
  ],
  [
    'a service before the disclosure',
    `UPDATE gbv_case SET first_service_on = disclosed_on - 1 WHERE services_accepted <> '{}'`,
    'served_after_disclosure',
  ],
  [
    'a service of no known kind',
    `UPDATE gbv_case SET services_offered = '{"prayer"}'`,
    'gbv_services',
  ],
  [
    'a standard met below 80 points',
    `UPDATE gender_audit SET score = 79`,
    'standard_is_met_from_80',
  ],
  ['a gender marker of 4', `UPDATE gender_marker SET marker = 4`, 'marker_check'],
  [
    'a session without support',
    `UPDATE safe_space_visit SET psychosocial_support = false`,
    'a_session_is_support',
  ],
  [
    'a training completed before it began',
    `UPDATE empowerment_training SET completed_on = enrolled_on - 1`,
    'completed_after_enrolment',
  ],
])('%s is refused', async (_title, statement, constraint) => {
  await expect(db().query(statement)).rejects.toThrow(constraint);
});

test('what UN Women does not report is not applicable', async () => {
  expect(await report('OP3.1')).toMatchObject({ status: 'NOT_APPLICABLE', inPeriod: null });
  expect(await report('OP4.1', '2025-07')).toMatchObject({ status: 'NOT_APPLICABLE' });
});

// The last: it takes every consent back.
test('where nobody consents to reporting there are no cases, which is not zero per cent', async () => {
  await db().query('UPDATE gbv_case SET consent_to_reporting = false');
  await db().query('UPDATE safe_space_visit SET consent_to_reporting = false');
  const [served] = await countedUntil('OP4.1', '2026-09-30');
  expect(served).toMatchObject({ value: null, denominator: 0 });
  const [supported] = await countedUntil('OP5.2', '2026-09-30');
  expect(supported).toMatchObject({ value: 0 });
});

interface Figure {
  readonly value: number;
}

interface Report {
  readonly asOf: string;
  readonly inPeriod: Figure;
  readonly cells: readonly (Record<
    'sex' | 'age' | 'group' | 'nationality' | 'centre',
    string | null
  > & { readonly figure: Figure })[];
}

async function report(indicatorCode: string, periodCode = '2025-Q3'): Promise<Report> {
  const { data, errors } = await ask(
    unWomen,
    db(),
    `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on IndicatorReport { unWomen: unWomenPart {
      status asOf inPeriod { value numerator denominator }
      cells { sex age group nationality centre figure { value } } } } } }`,
    { keys: [{ __typename: 'IndicatorReport', indicatorCode, periodCode }] },
  );
  expect(errors).toBeUndefined();
  const [entity] = (data as { _entities: { unWomen: Report }[] })._entities;
  if (!entity) throw new Error(`Cannot find the report of "${indicatorCode}"`);
  return entity.unWomen;
}

async function countedUntil(indicatorCode: string, end: string) {
  const indicator = unWomen.indicators.find(({ code }) => code === indicatorCode);
  if (!indicator) throw new Error(`Cannot find indicator "${indicatorCode}"`);
  const cells = await countCells(
    db(),
    indicator,
    { start: '2024-10-01', end, knownOn: '2026-09-30' },
    'ALL',
  );
  return cells.toSorted((a, b) => Number(isTotal(b)) - Number(isTotal(a)));
}

function isTotal(cell: {
  sex: string | null;
  age_band: string | null;
  centre_code: string | null;
}) {
  return cell.sex === null && cell.age_band === null && cell.centre_code === null;
}

async function count(sql: string, asOf: string): Promise<number> {
  const rows: readonly { count: string }[] = await db().query(sql, [asOf]);
  return Number(rows[0]?.count);
}

function sumOf(cells: Report['cells']): number {
  return cells.reduce((sum, { figure }) => sum + figure.value, 0);
}

async function nodes(
  list: string,
  args: string,
  fields: string,
): Promise<readonly Record<string, unknown>[]> {
  const query = `{ unWomen { list: ${list}${args} { edges { node { ${fields} } } } } }`;
  const { data, errors } = await ask(unWomen, db(), query);
  expect(errors).toBeUndefined();
  const found = data as { unWomen: { list: { edges: { node: Record<string, unknown> }[] } } };
  return found.unWomen.list.edges.map(({ node }) => node);
}
