import { expect, test } from '@jest/globals';

import { unhcr } from '../../subgraphs/unhcr/subgraph.ts';
import { ask } from '../support/ask.ts';
import { countCells } from '../support/count-cells.ts';
import { countStatements } from '../support/count-statements.ts';
import { showWholeCounts } from '../support/show-whole-counts.ts';
import { useDatabase } from '../support/use-database.ts';

const { db } = useDatabase(unhcr);
showWholeCounts(db);

test('the median days to a decision are those of decisions made in the quarter', async () => {
  const { asOf, inPeriod } = await report('OC1.1');
  const waits = await rows<{ days: number }>(
    `SELECT extract(day FROM decided_on::timestamp - claimed_on::timestamp)::int AS days FROM asylum_procedure
     WHERE outcome IS NOT NULL AND date_trunc('quarter', decided_on) = '2025-07-01' AND recorded_on <= $1 ORDER BY 1`,
    asOf,
  );
  const middle = (waits.length - 1) / 2;
  const ends = [waits[Math.floor(middle)]?.days ?? 0, waits[Math.ceil(middle)]?.days ?? 0];
  expect(waits.length).toBeGreaterThan(10);
  expect(inPeriod.denominator).toBe(waits.length);
  expect(inPeriod.value).toBe(((ends[0] ?? 0) + (ends[1] ?? 0)) / 2);
});

test('the days to a decision are counted by fixed bands, whose cases sum over centres', async () => {
  const { asOf, inPeriod, cells } = await report('OC1.1');
  const [bands = {}] = await rows<Readonly<Record<string, number>>>(
    `SELECT count(*) FILTER (WHERE days < 91)::int AS "0", count(*) FILTER (WHERE days >= 91 AND days < 181)::int AS "91",
       count(*) FILTER (WHERE days >= 181 AND days < 366)::int AS "181", count(*) FILTER (WHERE days >= 366)::int AS "366"
     FROM (SELECT extract(day FROM decided_on::timestamp - claimed_on::timestamp) AS days FROM asylum_procedure
       WHERE outcome IS NOT NULL AND date_trunc('quarter', decided_on) = '2025-07-01' AND recorded_on <= $1) AS wait`,
    asOf,
  );
  const casesOf = ({ dayBands }: Figure, from: number, to: number | null) =>
    dayBands
      .filter(({ fromDay, toDay }) => fromDay >= from && (to === null || (toDay ?? Infinity) <= to))
      .reduce((sum, { count: cases }) => sum + cases, 0);
  const lengths = [
    [0, 90],
    [91, 180],
    [181, 365],
    [366, null],
  ] as const;
  const centres = cells.filter(({ group, centre }) => group === null && centre !== null);
  for (const [from, to] of lengths) {
    expect([from, casesOf(inPeriod, from, to)]).toEqual([from, bands[String(from)]]);
    const ofCentres = centres.reduce((sum, { figure }) => sum + casesOf(figure, from, to), 0);
    expect([from, ofCentres]).toEqual([from, bands[String(from)]]);
  }
  expect(inPeriod.dayBands.map(({ fromDay }) => fromDay)).toEqual([0, 8, 16, 31, 46, 91, 181, 366]);
});

test('nobody is a refugee before the decision on her claim', async () => {
  const refugees = (when: string) =>
    count(
      `SELECT count(*) FROM legal_counselling AS session JOIN asylum_procedure AS claim USING (person_id)
       WHERE session.population_group = 'REFUGEE' AND (${when})`,
    );
  expect(await refugees('counselled_on >= decided_on')).toBeGreaterThan(0);
  expect(await refugees('counselled_on < decided_on OR decided_on IS NULL')).toBe(0);
});

test('who is granted complementary protection carries it from the decision on', async () => {
  const groups = (when: string) =>
    rows<{ group: string }>(
      `SELECT DISTINCT record.population_group AS "group" FROM asylum_procedure AS claim JOIN (
         SELECT person_id, relocated_on AS happened_on, population_group FROM integration_relocation
         UNION ALL SELECT person_id, supported_on, population_group FROM registration_support
       ) AS record USING (person_id)
       WHERE outcome = 'COMPLEMENTARY_PROTECTION' AND (${when})`,
    );
  expect(await groups('happened_on < decided_on')).toEqual([{ group: 'ASYLUM_SEEKER' }]);
  expect(await groups('happened_on >= decided_on')).toEqual([
    { group: 'COMPLEMENTARY_PROTECTION' },
  ]);
});

test('a median is of a group and a centre, and a decision keeps the group of its claim', async () => {
  const { inPeriod, cells } = await report('OC1.1');
  const crossed = cells.filter(({ group, centre }) => group !== null && centre !== null);
  const cases = crossed.reduce((sum, { figure }) => sum + figure.denominator, 0);
  expect(cases).toBe(inPeriod.denominator);
  expect(new Set(crossed.map(({ group }) => group))).toEqual(new Set(['ASYLUM_SEEKER']));
});

test('claims that wait are those made by the day and not decided on it', async () => {
  const answer = await agency(`pendingClaims(on: "2025-09-30") { count medianDays }`);
  const [pending] = await rows<{ count: number; median: number }>(
    `SELECT count(*)::int AS count, percentile_cont(0.5) WITHIN GROUP (ORDER BY date '2025-09-30' - claimed_on) AS median
     FROM asylum_procedure WHERE daterange(claimed_on, decided_on, '[)') @> date '2025-09-30'`,
  );
  expect(pending?.count).toBeGreaterThan(10);
  expect(answer).toEqual({
    pendingClaims: { count: pending?.count, medianDays: pending?.median },
  });
});

test('people counselled on international protection are counted once, however many sessions they had', async () => {
  const { asOf, inPeriod, toDate } = await report('OP1.1');
  const people = (from: string) =>
    count(
      `SELECT count(*) FROM person WHERE EXISTS (SELECT 1 FROM legal_counselling AS session
         WHERE session.person_id = person.id AND topic = 'INTERNATIONAL_PROTECTION' AND recorded_on <= $1
           AND counselled_on >= '${from}' AND counselled_on < '2025-10-01')`,
      asOf,
    );
  const sessions = await count(
    `SELECT count(*) FROM legal_counselling WHERE topic = 'INTERNATIONAL_PROTECTION'
       AND date_trunc('quarter', counselled_on) = '2025-07-01' AND recorded_on <= $1`,
    asOf,
  );
  expect(inPeriod.value).toBe(await people('2025-07-01'));
  expect(toDate.value).toBe(await people('2024-10-01'));
  expect(inPeriod.value).toBeLessThan(sessions);
});

test('sex and age of the counselled add up to all of them; their centres overlap', async () => {
  const { inPeriod, cells } = await report('OP1.1');
  const alone = (name: keyof Cell) =>
    cells.filter((cell) =>
      DIMENSIONS.every((each) => (each === name ? cell[each] !== null : cell[each] === null)),
    );
  expect(sumOf(alone('sex'))).toBe(inPeriod.value);
  expect(sumOf(alone('age'))).toBe(inPeriod.value);
  expect(sumOf(alone('nationality'))).toBe(inPeriod.value);
  expect(sumOf(alone('centre'))).toBeGreaterThanOrEqual(inPeriod.value);
});

test('people registered or documented with support are counted together, each once', async () => {
  const { asOf, inPeriod } = await report('OP1.2');
  const supported = await count(
    `SELECT count(*) FROM (
       SELECT person_id FROM registration_support WHERE kind = 'REGISTRATION' AND ${inQuarter('supported_on')}
       UNION SELECT person_id FROM registration_support WHERE kind = 'DOCUMENT' AND ${inQuarter('supported_on')}) AS people`,
    asOf,
  );
  expect(inPeriod.value).toBe(supported);
  expect(supported).toBeGreaterThan(0);
});

test('of specific needs whose seventh day falls in the quarter, an open one counts as not followed up', async () => {
  const { asOf, inPeriod } = await report('OP1.3');
  const due = `FROM protection_case
    WHERE opened_on BETWEEN date '2025-07-01' - 7 AND date '2025-09-30' - 7 AND recorded_on <= $1 AND consent_to_reporting`;
  const all = await count(`SELECT count(*) ${due}`, asOf);
  const late = await count(
    `SELECT count(*) ${due} AND (followed_up_on IS NULL OR followed_up_on - opened_on > 7)`,
    asOf,
  );
  expect(inPeriod).toMatchObject({ numerator: all - late, denominator: all });
  expect(inPeriod.value).toBeCloseTo((100 * (all - late)) / all, 9);
  expect(late).toBeGreaterThan(0);
});

test('people relocated for integration are those who moved in the quarter', async () => {
  const { asOf, inPeriod } = await report('OP1.4');
  const moved = await count(
    `SELECT count(DISTINCT person_id) FROM integration_relocation WHERE ${inQuarter('relocated_on')}`,
    asOf,
  );
  expect(inPeriod.value).toBe(moved);
  expect(moved).toBeGreaterThan(0);
});

test('UNHCR contributes the formal jobs of those it relocated, in the quarter they began', async () => {
  const { asOf, inPeriod } = await report('OP3.1');
  const placed = await count(
    `SELECT count(*) FROM person WHERE id IN (SELECT person_id FROM integration_relocation
       WHERE formal_job_on >= '2025-07-01' AND formal_job_on < '2025-10-01' AND recorded_on <= $1)`,
    asOf,
  );
  expect(inPeriod.value).toBe(placed);
  expect(placed).toBeGreaterThan(0);
});

test('people reached are whoever has any record in the quarter', async () => {
  const { asOf, inPeriod } = await report('OP7.3');
  const met = [
    ['asylum_procedure', 'claimed_on'],
    ['registration_support', 'supported_on'],
    ['legal_counselling', 'counselled_on'],
    ['protection_case', 'opened_on', 'consent_to_reporting'],
    ['cash_assistance', 'paid_on'],
    ['integration_relocation', 'relocated_on'],
  ].map(
    ([table = '', day = '', consent = 'true']) =>
      `SELECT person_id FROM ${table} WHERE ${inQuarter(day)} AND ${consent}`,
  );
  expect(inPeriod.value).toBe(
    await count(`SELECT count(*) FROM (${met.join(' UNION ')}) AS people`, asOf),
  );
});

test('a quarter is not the sum of its months: people counselled in two of them are one person', async () => {
  const [quarter, ...months] = await Promise.all(
    ['2025-Q3', '2025-07', '2025-08', '2025-09'].map((period) => countedNow('OP1.1', period)),
  );
  const sum = months.reduce((total, month) => total + month, 0);
  expect(quarter).toBeGreaterThanOrEqual(Math.max(...months));
  expect(quarter).toBeLessThan(sum);
});

test('a report counts what was known on the day it was submitted', async () => {
  const { asOf, inPeriod } = await report('OP7.3');
  const span = { start: '2025-07-01', end: '2025-09-30' };
  expect(await counted('OP7.3', { ...span, knownOn: asOf.slice(0, 10) })).toBe(inPeriod.value);
  expect(await counted('OP7.3', { ...span, knownOn: '2026-09-30' })).toBeGreaterThan(
    inPeriod.value,
  );
});

test('a report is complete and on time when every open centre was, by the tenth of the next month', async () => {
  const { inPeriod } = await report('OP8.2', '2025-11');
  const byCentre = ['OC1.1', 'OP1.1', 'OP7.3'];
  const slices = await rows<{ code: string; slices: number }>(
    `SELECT indicator_code AS code, count(DISTINCT centre_code)::int AS slices FROM submission
     WHERE period_code = '2025-11' AND submitted_on <= '2025-12-10' AND version = 1 GROUP BY 1
     HAVING count(DISTINCT centre_code) = CASE WHEN indicator_code = ANY($1) THEN 5 ELSE 0 END`,
    byCentre,
  );
  expect(inPeriod).toMatchObject({ numerator: slices.length, denominator: 6 });
  expect(inPeriod.value).toBeCloseTo((100 * slices.length) / 6, 9);
});

test('a centre that closed is expected only until its last day', async () => {
  const { _entities: periods } = await answerOf(
    `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on ReportingPeriod {
      code unhcrSubmissions { indicatorCode centre } } } }`,
    { keys: ['2025-12', '2026-01'].map((code) => ({ __typename: 'ReportingPeriod', code })) },
  );
  const expected = (centre: string) =>
    expect.arrayContaining([{ indicatorCode: 'OP1.1', centre }]) as unknown;
  const [december, january] = periods as readonly object[];
  expect(december).toMatchObject({ unhcrSubmissions: expected('CMID-HUX') });
  expect(january).toMatchObject({ unhcrSubmissions: expected('CMID-TAP') });
  expect(january).not.toMatchObject({ unhcrSubmissions: expected('CMID-HUX') });
});

test("a centre's protection panel shows the centre's cells of the declared tables", async () => {
  const { _entities: centres } = await answerOf(
    `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Centre {
      protection(period: "2025-Q3") { agency lines { indicatorCode figure { value } } } } } }`,
    { keys: [{ __typename: 'Centre', code: 'CMID-TAP' }] },
  );
  const { cells } = await report('OP1.1');
  const atTapachula = cells.find(
    ({ centre, sex, age }) => centre === 'CMID-TAP' && sex === null && age === null,
  );
  expect(centres).toMatchObject([
    {
      protection: {
        agency: 'UNHCR',
        lines: [
          { indicatorCode: 'OC1.1' },
          { indicatorCode: 'OP1.1', figure: { value: atTapachula?.figure.value } },
          { indicatorCode: 'OP7.3' },
        ],
      },
    },
  ]);
});

test('claims are narrowed by centre, period, stage, nationality and sex, and every part must hold', async () => {
  const { asylumProcedures } = await agency(`
    asylumProcedures(first: 200, stage: RESOLUTION,
      filter: { centre: "CMID-TAP", period: "2025-Q3", nationality: "HND", sex: FEMALE }) {
      totalCount edges { node { claimedOn stage outcome centre { code } person { sex nationality } } } }`);
  const held = await count(
    `SELECT count(*) FROM asylum_procedure JOIN person ON person.id = person_id
     WHERE centre_code = 'CMID-TAP' AND stage = 'RESOLUTION' AND nationality = 'HND' AND sex = 'FEMALE'
       AND date_trunc('quarter', claimed_on) = $1::date`,
    '2025-07-01',
  );
  const nodes = nodesOf(asylumProcedures);
  expect(held).toBeGreaterThan(0);
  expect(asylumProcedures).toMatchObject({ totalCount: held });
  expect(nodes).toHaveLength(held);
  for (const node of nodes) {
    expect(node).toMatchObject({
      stage: 'RESOLUTION',
      centre: { code: 'CMID-TAP' },
      person: { sex: 'FEMALE', nationality: 'HND' },
    });
  }
});

test('records are narrowed by days, group and age band, latest first', async () => {
  const { legalCounsellings } = await agency(`
    legalCounsellings(first: 200, topic: APPEAL,
      filter: { from: "2025-03-01", to: "2026-02-28", group: ASYLUM_SEEKER, age: AGE_18_59 }) {
      totalCount edges { node { counselledOn topic populationGroup ageBand } } }`);
  const days = nodesOf(legalCounsellings).map((node) => String(node['counselledOn']));
  const held = await count(
    `SELECT count(*) FROM legal_counselling WHERE topic = 'APPEAL' AND age_band = 'AGE_18_59'
       AND population_group = 'ASYLUM_SEEKER' AND counselled_on >= '2025-03-01' AND counselled_on < $1`,
    '2026-03-01',
  );
  expect(legalCounsellings).toMatchObject({ totalCount: held });
  expect(days.length).toBeGreaterThan(0);
  expect(days).toEqual(days.toSorted().reverse());
});

test.each([
  ['registrationSupports(kind: DOCUMENT)', `registration_support WHERE kind = 'DOCUMENT'`],
  ['protectionCases(riskLevel: HIGH)', `protection_case WHERE risk_level = 'HIGH'`],
  ['cashAssistances(modality: BANK_TRANSFER)', `cash_assistance WHERE modality = 'BANK_TRANSFER'`],
  ['asylumProcedures(outcome: DENIED)', `asylum_procedure WHERE outcome = 'DENIED'`],
  [
    'protectionCases(specificNeed: DISABILITY)',
    `protection_case WHERE specific_need = 'DISABILITY'`,
  ],
  ['integrationRelocations', 'integration_relocation'],
  [
    'integrationRelocations(destinationMunicipality: "05030")',
    `integration_relocation WHERE destination_municipality = '05030'`,
  ],
])('the list %s holds every record of its kind', async (list, stored) => {
  const answer = await agency(`list: ${list} { totalCount }`);
  expect(answer).toEqual({
    list: { totalCount: await count(`SELECT count(*) FROM ${stored}`) },
  });
});

test('money is an exact decimal with its currency', async () => {
  const { cashAssistances } = await agency(
    `cashAssistances(first: 1) { edges { node { id amount currency } } }`,
  );
  const [node] = nodesOf(cashAssistances);
  const [stored] = await rows<{ amount: string }>(
    'SELECT amount::text FROM cash_assistance WHERE id = $1',
    node?.['id'],
  );
  expect(node).toMatchObject({ amount: stored?.amount, currency: 'MXN' });
  expect(stored?.amount).toMatch(/^\d+\.\d\d$/);
});

test('a page continues after its last record although a newer one was entered meanwhile', async () => {
  const page = async (after: string) => {
    const { protectionCases } = await agency(
      `protectionCases(first: 20${after}) { edges { node { id } } pageInfo { endCursor } }`,
    );
    return protectionCases;
  };
  const before = await rows<{ id: string }>(
    'SELECT id FROM protection_case ORDER BY opened_on DESC, id DESC LIMIT 40',
  );
  const first = await page('');
  await db().query(
    `INSERT INTO protection_case SELECT gen_random_uuid(), person_id, centre_code, population_group, age_band,
       recorded_on + 1, opened_on + 1, specific_need, risk_level, follow_up_due_on + 1, NULL, NULL, consent_to_reporting
     FROM protection_case ORDER BY opened_on DESC LIMIT 1`,
  );
  const second = await page(`, after: "${endCursorOf(first)}"`);
  const seen = [first, second].flatMap(nodesOf).map(({ id }) => id);
  expect(seen).toEqual(before.map(({ id }) => id));
});

test('a page of records and their people is three statements, count included', async () => {
  const statements = await countStatements(db(), () =>
    agency(
      `legalCounsellings(first: 100) { totalCount edges { node { person { sex } centre { code } } } }`,
    ),
  );
  expect(statements).toHaveLength(3);
});

test('a page of public rows with their origins and sources is three statements', async () => {
  const statements = await countStatements(db(), () =>
    answerOf(
      `{ unhcrPublicSeries { populations(first: 200) { edges { node { originName source { licence } } } } } }`,
    ),
  );
  expect(statements).toHaveLength(3);
});

test.each([
  [
    'a decision before the claim',
    `UPDATE asylum_procedure SET decided_on = claimed_on - 1, interviewed_on = NULL WHERE stage = 'RESOLUTION'`,
  ],
  [
    'an outcome without a decision',
    `UPDATE asylum_procedure SET outcome = 'DENIED' WHERE stage = 'INTERVIEW'`,
  ],
  [
    'a claim at interview that was decided',
    `UPDATE asylum_procedure SET stage = 'INTERVIEW' WHERE decided_on IS NOT NULL`,
  ],
  [
    'an interview before the proof that a claim was made',
    `UPDATE asylum_procedure SET interviewed_on = claimed_on, constancia_on = claimed_on + 1 WHERE stage = 'INTERVIEW'`,
  ],
  [
    'a claim at interview without one',
    `UPDATE asylum_procedure SET interviewed_on = NULL WHERE stage = 'INTERVIEW'`,
  ],
  [
    'a claim before its interview with one',
    `UPDATE asylum_procedure SET stage = 'CONSTANCIA' WHERE stage = 'INTERVIEW'`,
  ],
  [
    'a record entered before it happened',
    `UPDATE legal_counselling SET recorded_on = counselled_on - 1`,
  ],
  [
    'a follow-up before the need was known',
    `UPDATE protection_case SET followed_up_on = opened_on - 1`,
  ],
  ['a payment of nothing', `UPDATE cash_assistance SET amount = 0`],
  ['cash in another currency than pesos', `UPDATE cash_assistance SET currency = 'USD'`],
  [
    'a move to where she was',
    `UPDATE integration_relocation SET destination_municipality = origin_municipality`,
  ],
  [
    'a municipality by name',
    `UPDATE integration_relocation SET destination_municipality = 'Monterrey'`,
  ],
  [
    'a formal job before the move',
    `UPDATE integration_relocation SET formal_job_on = relocated_on - 1`,
  ],
  ['an age band of another agency', `UPDATE registration_support SET age_band = 'AGE_18_24'`],
  [
    'a population group that is none',
    `UPDATE registration_support SET population_group = 'TOURIST'`,
  ],
])('%s is refused', async (_title, statement) => {
  await expect(db().query(statement)).rejects.toThrow('violates check constraint');
});

test('a record about nobody is refused', async () => {
  const orphan = db().query(`UPDATE cash_assistance SET person_id = gen_random_uuid()`);
  await expect(orphan).rejects.toThrow('violates foreign key constraint');
});

test('a need of somebody who does not consent is in no figure, and a later date of follow-up moves none', async () => {
  const now = async () => {
    const total = await totalNow('OP1.3', '2025-Q3');
    return [total?.numerator, total?.denominator];
  };
  const before = await now();
  await rows(`UPDATE protection_case SET follow_up_due_on = follow_up_due_on + 30`);
  expect(await now()).toEqual(before);
  const refused = await count(
    `WITH refused AS (UPDATE protection_case SET consent_to_reporting = false
       WHERE opened_on + 7 BETWEEN '2025-07-01' AND '2025-08-31' AND consent_to_reporting RETURNING 1)
     SELECT count(*) FROM refused`,
  );
  expect(refused).toBeGreaterThan(0);
  expect(await now()).toMatchObject([expect.any(Number), (before[1] ?? NaN) - refused]);
});

test('an unknown indicator is not applicable, an unknown centre has an empty list', async () => {
  const { status } = await report('OP9.9');
  expect(status).toBe('NOT_APPLICABLE');
  const answer = await agency(
    `asylumProcedures(filter: { centre: "CIM-XXX" }) { totalCount edges { cursor } }`,
  );
  expect(answer).toEqual({ asylumProcedures: { totalCount: 0, edges: [] } });
});

test.each([
  ['asylumProcedures(filter: { centre: "Tapachula" })', 'filter.centre'],
  ['asylumProcedures(filter: { period: "2025-Q5" })', 'filter.period'],
  ['cashAssistances(filter: { from: "30/09/2025" })', 'filter.from'],
  ['cashAssistances(filter: { nationality: "hnd" })', 'filter.nationality'],
  ['protectionCases(first: 201)', 'first'],
  ['protectionCases(after: "abc")', 'after'],
])('a malformed argument is refused by its name: %s', async (list, argument) => {
  const { errors } = await ask(unhcr, db(), `{ unhcr { ${list} { totalCount } } }`);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
});

const DIMENSIONS = ['sex', 'age', 'group', 'nationality', 'centre'] as const;

interface Figure {
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly dayBands: readonly { fromDay: number; toDay: number | null; count: number }[];
}

type Cell = Readonly<Record<(typeof DIMENSIONS)[number], string | null>>;

interface Report {
  readonly status: string;
  readonly asOf: string;
  readonly inPeriod: Figure;
  readonly toDate: Figure;
  readonly cells: readonly (Cell & { readonly figure: Figure })[];
}

async function report(indicatorCode: string, periodCode = '2025-Q3'): Promise<Report> {
  const { _entities: entities } = await answerOf(
    `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on IndicatorReport { unhcr: unhcrPart {
      status asOf inPeriod { value numerator denominator ...Bands } toDate { value }
      cells { sex age group nationality centre figure { value denominator ...Bands } } } } } }
    fragment Bands on Figure { dayBands { fromDay toDay count } }`,
    { keys: [{ __typename: 'IndicatorReport', indicatorCode, periodCode }] },
  );
  const [entity] = entities as readonly { readonly unhcr: Report }[];
  if (!entity) throw new Error(`Cannot find the report of "${indicatorCode}"`);
  return entity.unhcr;
}

async function agency(selection: string): Promise<Readonly<Record<string, unknown>>> {
  const { unhcr: found } = await answerOf(`{ unhcr { ${selection} } }`);
  return found as Readonly<Record<string, unknown>>;
}

async function answerOf(
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Readonly<Record<string, unknown>>> {
  const { data, errors } = await ask(unhcr, db(), query, variables);
  expect(errors).toBeUndefined();
  return data ?? {};
}

function nodesOf(connection: unknown): readonly Readonly<Record<string, unknown>>[] {
  const { edges } = connection as { edges: { node: Record<string, unknown> }[] };
  return edges.map(({ node }) => node);
}

function endCursorOf(connection: unknown): string {
  return (connection as { pageInfo: { endCursor: string } }).pageInfo.endCursor;
}

async function countedNow(indicatorCode: string, period: string): Promise<number> {
  return (await totalNow(indicatorCode, period))?.value ?? 0;
}

const SPANS: Readonly<Record<string, readonly [string, string]>> = {
  '2025-Q3': ['2025-07-01', '2025-09-30'],
  '2025-07': ['2025-07-01', '2025-07-31'],
  '2025-08': ['2025-08-01', '2025-08-31'],
  '2025-09': ['2025-09-01', '2025-09-30'],
};

async function counted(
  indicatorCode: string,
  span: Parameters<typeof countCells>[2],
): Promise<number> {
  return (await totalOf(indicatorCode, span))?.value ?? 0;
}

async function totalNow(indicatorCode: string, period: string) {
  const [start = '', end = ''] = SPANS[period] ?? [];
  return totalOf(indicatorCode, { start, end, knownOn: '2026-09-30' });
}

async function totalOf(indicatorCode: string, span: Parameters<typeof countCells>[2]) {
  const indicator = unhcr.indicators.find(({ code }) => code === indicatorCode);
  if (!indicator) throw new Error(`Cannot find indicator "${indicatorCode}"`);
  const [total] = await countCells(db(), indicator, span, 'TOTAL');
  return total;
}

function inQuarter(day: string): string {
  return `date_trunc('quarter', ${day}) = '2025-07-01' AND recorded_on <= $1`;
}

function rows<Row>(sql: string, ...parameters: readonly unknown[]): Promise<readonly Row[]> {
  return db().query(sql, [...parameters]);
}

async function count(sql: string, ...parameters: readonly string[]): Promise<number> {
  const [row] = await rows<{ count: string }>(sql, ...parameters);
  return Number(row?.count);
}

function sumOf(cells: Report['cells']): number {
  return cells.reduce((sum, { figure }) => sum + figure.value, 0);
}
